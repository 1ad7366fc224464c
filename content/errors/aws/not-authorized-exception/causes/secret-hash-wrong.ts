import { defineCause } from '#core';
import { told } from '../../../../known/words.ts';

export const cause = defineCause({
  id: 'secret-hash-wrong',
  explains: ['NotAuthorizedException'],
  title: {
    ja: 'アプリクライアントにシークレットがあり、`SECRET_HASH`がないか間違っている',
    en: 'The app client has a secret, and `SECRET_HASH` is missing or wrong',
  },
  howToTell: {
    ja: 'メッセージに`secret`か`SecretHash`とあり、`aws cognito-idp describe-user-pool-client`に`ClientSecret`があります。',
    en: 'The message speaks of `secret` or `SecretHash`, and `aws cognito-idp describe-user-pool-client` shows a `ClientSecret`.',
  },
  fix: {
    ja: 'ブラウザーやモバイルにはシークレットのないクライアントを使います。サーバーではユーザー名とクライアントIDからHMAC-SHA256を計算します。更新では`sub`などの実際のユーザー名を使います。',
    en: 'In browsers and phones use a client without a secret; on a server compute HMAC-SHA256 of user name and client id, with the real user name (`sub`, say) when refreshing.',
  },
  verify: { ja: '同じユーザーでトークンが返ります。', en: 'The same user gets tokens.' },
  why: {
    'says-so': {
      ja: '`{message}`は、シークレットを持つクライアントに正しいハッシュが届かなかったことを表します。',
      en: '`{message}`: a client with a secret got no right hash.',
    },
    'on-refresh': {
      ja: 'トークンの更新で失敗しています。更新のハッシュは、サインインに使ったメールアドレスではなく、トークンにあるユーザー名で計算します。',
      en: 'It fails on a refresh: that hash is made with the user name in the token, not with the address that signed in.',
    },
  },
  prior: 4,
  stop: 'operation',
  experiment: {
    sh: "aws cognito-idp describe-user-pool-client --user-pool-id {userPoolId} --client-id {clientId} --region {region} --query 'UserPoolClient.ClientSecret != `null`'",
    powershell:
      "aws cognito-idp describe-user-pool-client --user-pool-id {userPoolId} --client-id {clientId} --region {region} --query 'UserPoolClient.ClientSecret != `null`'",
    tells: {
      ja: '`true`ならこの原因です。`false`なら、送る必要のない`SECRET_HASH`を送っています。',
      en: '`true` means this cause; with `false` a `SECRET_HASH` is sent that is not wanted.',
    },
  },
  sources: [
    {
      url: 'https://github.com/boto/boto3/issues/2736',
      title: 'boto/boto3 #2736',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws/aws-sdk-net-extensions-cognito/issues/122',
      title: 'aws/aws-sdk-net-extensions-cognito #122',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://repost.aws/knowledge-center/cognito-unable-to-verify-secret-hash',
      title:
        'How do I troubleshoot "Unable to verify secret hash for client <client-id>" errors from my Amazon Cognito user pools API?',
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
      /(?<message>Unable to verify secret hash|is configured (?:with|for) secret but (?:SECRET_HASH|secret) was not received|SecretHash does not match)/i,
    );
    if (!says) return [];
    const refresh = facts.says(/\bREFRESH_TOKEN(?:_AUTH)?\b/);
    return [
      ...judge.supports('strong', 'says-so', { message: says.groups['message'] ?? '' }, says),
      ...(refresh ? judge.supports('moderate', 'on-refresh', {}, refresh) : []),
    ];
  },
});
