import { defineCause } from '#core';
import { told } from '../../../../known/words.ts';

export const cause = defineCause({
  id: 'user-token-expired',
  explains: ['NotAuthorizedException'],
  title: {
    ja: 'アクセストークンかリフレッシュトークンの有効期限が過ぎている',
    en: 'The access or refresh token is past its lifetime',
  },
  howToTell: {
    ja: 'メッセージに`Token has expired`とあります。アクセストークンは既定で60分、リフレッシュトークンは30日です。',
    en: 'The message says `Token has expired`; by default an access token lasts 60 minutes, a refresh token 30 days.',
  },
  fix: {
    ja: 'アクセストークンはリフレッシュトークンで取り直し、それも切れていればサインインからやり直します。',
    en: 'Renew the access token with the refresh token; when that is over too, sign in again.',
  },
  verify: {
    ja: '取り直したトークンで同じ操作が通ります。',
    en: 'The same operation passes with the renewed token.',
  },
  why: {
    'says-so': {
      ja: '`{message}`は、有効期限が過ぎたことを表します。',
      en: '`{message}`: its lifetime is over.',
    },
  },
  prior: 4,
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
    const says = told(facts, /(?<message>(?:Refresh|Access) Token has expired|Access Token is expired)/i);
    return says ? judge.supports('strong', 'says-so', { message: says.groups['message'] ?? '' }, says) : [];
  },
});
