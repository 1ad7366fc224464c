import { defineCause } from '#core';
import { told } from '../../../../known/words.ts';

export const cause = defineCause({
  id: 'auth-flow-not-enabled',
  explains: ['InvalidParameterException'],
  title: {
    ja: 'アプリクライアントで、この認証フローが有効になっていない',
    en: 'The app client does not allow this authentication flow',
  },
  howToTell: {
    ja: '`aws cognito-idp describe-user-pool-client`の`ExplicitAuthFlows`に、`ALLOW_USER_PASSWORD_AUTH`など使うフローがありません。',
    en: '`ExplicitAuthFlows` in `aws cognito-idp describe-user-pool-client` does not list the flow in use, such as `ALLOW_USER_PASSWORD_AUTH`.',
  },
  fix: {
    ja: 'アプリクライアントでそのフローを有効にするか、クライアント側を、既定で有効な`USER_SRP_AUTH`に変えます。',
    en: 'Enable the flow on the app client, or use `USER_SRP_AUTH` in the client, which is on by default.',
  },
  verify: {
    ja: '同じサインインでトークンかチャレンジが返ります。',
    en: 'The same sign-in gets tokens or a challenge.',
  },
  why: {
    'says-so': {
      ja: '`{message}`は、フローが有効でないことを表します。',
      en: '`{message}`: the flow is not enabled.',
    },
  },
  prior: 4,
  stop: 'operation',
  experiment: {
    sh: 'aws cognito-idp describe-user-pool-client --user-pool-id {userPoolId} --client-id {clientId} --region {region} --query UserPoolClient.ExplicitAuthFlows',
    powershell:
      'aws cognito-idp describe-user-pool-client --user-pool-id {userPoolId} --client-id {clientId} --region {region} --query UserPoolClient.ExplicitAuthFlows',
    tells: {
      ja: '使うフローの`ALLOW_…`がなければこの原因です。',
      en: 'It is this cause when the `ALLOW_…` of the flow in use is missing.',
    },
  },
  sources: [
    {
      url: 'https://docs.aws.amazon.com/cognito/latest/developerguide/amazon-cognito-user-pools-authentication-flow-methods.html',
      title: 'Authentication flows',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_InitiateAuth.html',
      title: 'InitiateAuth - Amazon Cognito User Pools',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const says = told(
      facts,
      /(?<message>(?:(?:USER_PASSWORD|USER_SRP|ADMIN_USER_PASSWORD|ADMIN_NO_SRP|REFRESH_TOKEN|CUSTOM|USER)_AUTH|Auth) (?:flow|is) not enabled for (?:this|the) client)/,
    );
    return says ? judge.supports('strong', 'says-so', { message: says.groups['message'] ?? '' }, says) : [];
  },
});
