import { defineKnownErrors } from '#core';
import { shared, sure } from '../words.ts';

const cognito =
  'https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_InitiateAuth.html';
const identity =
  'https://docs.aws.amazon.com/cognitoidentity/latest/APIReference/API_GetCredentialsForIdentity.html';
const token = 'https://docs.aws.amazon.com/cognito/latest/developerguide/token-endpoint.html';
const authorize = 'https://docs.aws.amazon.com/cognito/latest/developerguide/authorization-endpoint.html';

export const errors = defineKnownErrors([
  {
    code: 'UserNotFoundException',
    statuses: [400],
    messages: [
      sure(/^User does not exist\.?$/, 'cognito-idp'),
      sure(/^Username\/client id combination not found\.?$/, 'cognito-idp'),
    ],
    source: cognito,
  },
  {
    code: 'PasswordResetRequiredException',
    statuses: [400],
    messages: [sure(/^Password reset required for the user/, 'cognito-idp')],
    source: cognito,
  },
  {
    code: 'ExpiredCodeException',
    statuses: [400],
    messages: [
      sure(/^Invalid code provided, please request a code again\.?$/, 'cognito-idp'),
      sure(/^Your software token has already been used once/, 'cognito-idp'),
    ],
    source: cognito,
  },
  {
    code: 'CodeDeliveryFailureException',
    statuses: [400],
    messages: [],
    source:
      'https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ResendConfirmationCode.html',
  },
  {
    code: 'UsernameExistsException',
    statuses: [400],
    messages: [
      shared(/^User already exists\.?$/),
      sure(/^An account with the given (?:email|phone_number) already exists/, 'cognito-idp'),
    ],
    source: cognito,
  },
  {
    code: 'InvalidPasswordException',
    statuses: [400],
    messages: [sure(/^Password (?:did|does) not conform (?:with|to) policy: /, 'cognito-idp')],
    source: cognito,
  },
  {
    code: 'UserLambdaValidationException',
    statuses: [400],
    messages: [
      sure(
        /^(?:PreSignUp|PostConfirmation|PreAuthentication|PostAuthentication|PreTokenGeneration|CustomMessage|DefineAuthChallenge|CreateAuthChallenge|VerifyAuthChallengeResponse|UserMigration) failed with error /,
        'cognito-idp',
      ),
    ],
    source: cognito,
  },
  {
    code: 'UnexpectedLambdaException',
    statuses: [400],
    messages: [sure(/ invocation failed due to (?:error|configuration)/, 'cognito-idp')],
    source: cognito,
  },
  {
    code: 'InvalidLambdaResponseException',
    statuses: [400],
    messages: [sure(/^Unrecognizable lambda output/, 'cognito-idp')],
    source: cognito,
  },
  {
    code: 'InvalidIdentityPoolConfigurationException',
    statuses: [400],
    messages: [sure(/^Invalid identity pool configuration\. Check assigned IAM roles/, 'cognito-identity')],
    source: identity,
  },
  { code: 'invalid_grant', statuses: [400], messages: [], source: token },
  {
    code: 'invalid_client',
    statuses: [400],
    messages: [sure(/^invalid_client_secret$/)],
    source: token,
  },
  { code: 'invalid_request', statuses: [400], messages: [], source: token },
  { code: 'unauthorized_client', statuses: [400], messages: [], source: token },
  { code: 'unsupported_grant_type', statuses: [400], messages: [], source: token },
  { code: 'invalid_scope', statuses: [400], messages: [], source: authorize },
  {
    code: 'redirect_mismatch',
    statuses: [400],
    messages: [sure(/^An error was encountered with the requested page\.? redirect_mismatch/)],
    source: authorize,
  },
]);
