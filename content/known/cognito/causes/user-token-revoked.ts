import { defineCause } from '#core';
import { told } from '../../words.ts';

export const cause = defineCause({
  id: 'user-token-revoked',
  explains: ['NotAuthorizedException'],
  title: {
    ja: 'トークンが、サインアウトや取り消しで無効になっている',
    en: 'The token was revoked by a global sign-out or a revocation',
  },
  howToTell: {
    ja: 'メッセージに`has been revoked`とあり、その前に`GlobalSignOut`、`RevokeToken`、ユーザーの無効化がありました。',
    en: 'The message says `has been revoked`; a `GlobalSignOut`, `RevokeToken` or disabled user came before.',
  },
  fix: { ja: 'サインインからやり直します。', en: 'Sign in again.' },
  verify: { ja: '新しいトークンで同じ操作が通ります。', en: 'The same operation passes with new tokens.' },
  why: {
    'says-so': {
      ja: '`{message}`は、期限より前に無効化されたことを表します。',
      en: '`{message}`: it was ended before its time.',
    },
  },
  prior: 2,
  stop: 'operation',
  sources: [
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
      /(?<message>(?:Refresh|Access) Token has been revoked|Refresh token was revoked|User is disabled)/i,
    );
    return says ? judge.supports('strong', 'says-so', { message: says.groups['message'] ?? '' }, says) : [];
  },
});
