import { defineCause } from '#core';
import { told } from '../../../../known/words.ts';

export const cause = defineCause({
  id: 'access-token-lacks-scope',
  explains: ['NotAuthorizedException'],
  title: {
    ja: 'アクセストークンに`aws.cognito.signin.user.admin`スコープがない',
    en: 'The access token lacks the scope `aws.cognito.signin.user.admin`',
  },
  howToTell: {
    ja: 'メッセージが`Access Token does not have required scopes`で、デコードしたアクセストークンの`scope`に`aws.cognito.signin.user.admin`がありません。',
    en: 'The message is `Access Token does not have required scopes`, and `scope` in the decoded access token has no `aws.cognito.signin.user.admin`.',
  },
  fix: {
    ja: 'アプリクライアントで`aws.cognito.signin.user.admin`を許可し、認可リクエストの`scope`にも加えてサインインし直します。属性を読むだけなら、IDトークンか`/oauth2/userInfo`で足ります。',
    en: 'Allow `aws.cognito.signin.user.admin` on the app client, put it into `scope` of the authorization request as well, and sign in again. To read attributes alone, the ID token or `/oauth2/userInfo` will do.',
  },
  verify: {
    ja: '新しいアクセストークンの`scope`に`aws.cognito.signin.user.admin`があり、`GetUser`が属性を返します。',
    en: '`scope` of the new access token holds `aws.cognito.signin.user.admin`, and `GetUser` returns the attributes.',
  },
  why: {
    'says-so': {
      ja: '`GetUser`などのユーザーの操作は、このスコープのあるアクセストークンだけを受け取ります。送られたトークンにはありません。',
      en: '`GetUser` and the other operations of the user take only an access token with that scope; the one sent has it not.',
    },
    'scopes-asked': {
      ja: 'サインインで要求したスコープに`aws.cognito.signin.user.admin`がありません。',
      en: 'The scopes asked for at sign-in do not include `aws.cognito.signin.user.admin`.',
    },
  },
  prior: 2,
  stop: 'operation',
  sources: [
    {
      url: 'https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_GetUser.html',
      title: 'GetUser - Amazon Cognito User Pools',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws-amplify/amplify-js/issues/1906',
      title: 'aws-amplify/amplify-js #1906',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws-amplify/aws-sdk-android/issues/1747',
      title: 'aws-amplify/aws-sdk-android #1747',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const says = told(facts, /Access Token does not have required scopes/);
    if (!says) return [];
    const asked = facts.says(/\bscopes?\W{1,6}(?:\[[^\]\n]{1,200}\]|\([^)\n]{1,200}\)|"[^"\n]{1,200}")/);
    const lacks = asked && !asked.text.includes('aws.cognito.signin.user.admin');
    return [
      ...judge.supports('strong', 'says-so', {}, says),
      ...(lacks ? judge.supports('moderate', 'scopes-asked', {}, asked) : []),
    ];
  },
});
