import { defineKnownErrors } from '#core';
import { sure } from '../words.ts';

const cognito =
  'https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_InitiateAuth.html';

export const errors = defineKnownErrors([
  {
    code: 'NotAuthorizedException',
    statuses: [400],
    messages: [
      sure(/^Incorrect username or password\.?$/, 'cognito-idp'),
      sure(/^(?:Refresh|Access) Token has (?:expired|been revoked)/, 'cognito-idp'),
      sure(/^Invalid (?:Refresh|Access) Token/, 'cognito-idp'),
      sure(/^Unable to verify secret hash for client /, 'cognito-idp'),
      sure(/^Client [\w-]{1,80} is configured (?:with|for) secret but /, 'cognito-idp'),
      sure(/^Invalid login token\./, 'cognito-identity'),
      sure(/^Unauthenticated access is not supported for this identity pool/, 'cognito-identity'),
    ],
    source: cognito,
  },
  {
    code: 'UserNotFoundException',
    statuses: [400],
    messages: [sure(/^User does not exist\.?$/, 'cognito-idp')],
    source: cognito,
  },
  {
    code: 'UserNotConfirmedException',
    statuses: [400],
    messages: [sure(/^User is not confirmed\.?$/, 'cognito-idp')],
    source: cognito,
  },
]);
