import { defineCause } from '#core';
import { told } from '../../../../known/words.ts';

export const cause = defineCause({
  id: 'login-provider-mismatch',
  explains: ['NotAuthorizedException'],
  title: {
    ja: 'トークンの発行元か対象者が、IDプールに登録されたものと違う',
    en: 'Issuer or audience of the token is not what the identity pool was told',
  },
  howToTell: {
    ja: 'トークンの`iss`と`aud`が、`Logins`のキーとIDプールの認証プロバイダーに一致しません。',
    en: 'The token’s `iss` and `aud` do not match the key in `Logins` and the providers of the identity pool.',
  },
  fix: {
    ja: '`Logins`のキーを`cognito-idp.{region}.amazonaws.com/{userPoolId}`にし、IDプールに同じプールとアプリクライアントIDを登録します。渡すのはIDトークンです。',
    en: 'Use `cognito-idp.{region}.amazonaws.com/{userPoolId}` as the key in `Logins`, register that pool and app client id with the identity pool, and hand over the ID token.',
  },
  verify: { ja: '認証情報が返ります。', en: 'Credentials come back.' },
  why: {
    'says-so': {
      ja: '`{message}`は、トークンと登録の食い違いを表します。',
      en: '`{message}`: token and registration differ.',
    },
    unverified: {
      ja: 'トークンの署名を確かめられないのは、リージョンかプールの違うトークンのときに多いです。',
      en: 'A token that cannot be verified most often comes from another Region or pool.',
    },
  },
  prior: 3,
  stop: 'operation',
  experiment: {
    sh: 'aws cognito-identity describe-identity-pool --identity-pool-id {identityPoolId} --region {region} --query CognitoIdentityProviders',
    powershell:
      'aws cognito-identity describe-identity-pool --identity-pool-id {identityPoolId} --region {region} --query CognitoIdentityProviders',
    tells: {
      ja: 'トークンの`aud`か`client_id`が`ClientId`になければこの原因です。',
      en: 'It is this cause when no `ClientId` equals the token’s `aud`.',
    },
  },
  sources: [
    {
      url: 'https://github.com/aws-amplify/amplify-js/issues/2443',
      title: 'aws-amplify/amplify-js #2443',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/cognitoidentity/latest/APIReference/API_GetCredentialsForIdentity.html',
      title: 'GetCredentialsForIdentity - Amazon Cognito Federated Identities',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/amazon-archives/amazon-cognito-identity-js/issues/91',
      title: 'amazon-archives/amazon-cognito-identity-js #91',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const says = told(
      facts,
      /(?<message>Invalid login token\. (?:Issuer doesn't match|Incorrect token audience|Not a valid OpenId Connect|Missing|Can't)[^"\n]{0,60}|Token is not from a supported provider of this identity pool|Incorrect token audience|Logins don[’']t match)/i,
    );
    if (says) return judge.supports('strong', 'says-so', { message: says.groups['message'] ?? '' }, says);
    const unverified = told(facts, /Couldn't verify signed token/i);
    return unverified ? judge.supports('moderate', 'unverified', {}, unverified) : [];
  },
});
