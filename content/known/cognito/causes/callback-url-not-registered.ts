import { defineCause } from '#core';

export const cause = defineCause({
  id: 'callback-url-not-registered',
  explains: ['redirect_mismatch'],
  title: {
    ja: '`redirect_uri`が、アプリクライアントに登録されたコールバックURLと一字一句同じではない',
    en: 'The `redirect_uri` is not, character for character, a callback URL of the app client',
  },
  howToTell: {
    ja: 'リクエストの`redirect_uri`（スキーム、ポート、末尾の`/`まで）が、アプリクライアントの`CallbackURLs`にありません。',
    en: 'The `redirect_uri` of the request, with scheme, port and a trailing `/`, is not among the app client’s `CallbackURLs`.',
  },
  fix: {
    ja: '送っている`redirect_uri`をそのまま、許可されているコールバックURL（ログアウトなら`LogoutURLs`）に加えます。`localhost`以外は`https`です。',
    en: 'Add the `redirect_uri` as it is sent to the allowed callback URLs (`LogoutURLs` for a sign-out). Anything but `localhost` needs `https`.',
  },
  verify: { ja: 'サインインの画面が開きます。', en: 'The sign-in page opens.' },
  why: {
    code: {
      ja: 'Cognitoは、`redirect_uri`が登録と合わないときに`redirect_mismatch`を返します。',
      en: 'Cognito answers `redirect_mismatch` to a `redirect_uri` that is not registered.',
    },
  },
  prior: 4,
  stop: 'operation',
  experiment: {
    sh: 'aws cognito-idp describe-user-pool-client --user-pool-id {userPoolId} --client-id {clientId} --region {region} --query "UserPoolClient.[CallbackURLs,LogoutURLs]"',
    powershell:
      'aws cognito-idp describe-user-pool-client --user-pool-id {userPoolId} --client-id {clientId} --region {region} --query "UserPoolClient.[CallbackURLs,LogoutURLs]"',
    tells: {
      ja: '送った`redirect_uri`が一覧になければ、これが原因です。',
      en: 'It is this cause when the `redirect_uri` that was sent is not in the lists.',
    },
  },
  sources: [
    {
      url: 'https://docs.aws.amazon.com/cognito/latest/developerguide/authorization-endpoint.html',
      title: 'The redirect and authorization endpoint',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws-amplify/amplify-cli/issues/1711',
      title: 'aws-amplify/amplify-cli #1711',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const said = facts.code('redirect_mismatch');
    return said ? judge.supports('strong', 'code', {}, said) : [];
  },
});
