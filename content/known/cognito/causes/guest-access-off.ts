import { defineCause } from '#core';
import { told } from '../../words.ts';

export const cause = defineCause({
  id: 'guest-access-off',
  explains: ['NotAuthorizedException'],
  title: {
    ja: 'IDプールでゲスト（未認証のID）が有効になっていないのに、`Logins`なしで呼んでいる',
    en: 'The identity pool allows no guests, and `Logins` was not sent',
  },
  howToTell: {
    ja: '`aws cognito-identity describe-identity-pool`の`AllowUnauthenticatedIdentities`が`false`です。',
    en: '`AllowUnauthenticatedIdentities` in `aws cognito-identity describe-identity-pool` is `false`.',
  },
  fix: {
    ja: 'サインインを待ってから`Logins`を付けて呼びます。ゲストを許すなら有効にし、未認証用のロールを設定します。',
    en: 'Wait for the sign-in and send `Logins`; or allow guests and set the role for them.',
  },
  verify: { ja: '認証情報が返ります。', en: 'Credentials come back.' },
  why: {
    'says-so': {
      ja: 'Cognitoは、ゲストのアクセスがこのIDプールで使えないと答えています。',
      en: 'Cognito says that this identity pool takes no guests.',
    },
  },
  prior: 4,
  stop: 'operation',
  sources: [
    {
      url: 'https://docs.aws.amazon.com/cognitoidentity/latest/APIReference/API_GetCredentialsForIdentity.html',
      title: 'GetCredentialsForIdentity - Amazon Cognito Federated Identities',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const says = told(facts, /Unauthenticated access is not supported for this identity pool/i);
    return says ? judge.supports('strong', 'says-so', {}, says) : [];
  },
});
