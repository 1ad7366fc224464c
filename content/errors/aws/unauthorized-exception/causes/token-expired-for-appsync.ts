import { defineCause } from '#core';
import { told } from '../../../../known/words.ts';

export const cause = defineCause({
  id: 'token-expired-for-appsync',
  explains: ['UnauthorizedException', 'Unauthorized'],
  title: { ja: 'AppSyncに送ったトークンの有効期限が過ぎている', en: 'The token sent to AppSync has expired' },
  howToTell: {
    ja: 'メッセージが`Token has expired`か、トークンの`exp`が過去です。',
    en: 'The message is `Token has expired`, or the token’s `exp` has passed.',
  },
  fix: {
    ja: '呼び出しのたびに、SDKから新しいトークンを取ります。',
    en: 'Take a fresh token from the SDK for each call.',
  },
  verify: { ja: '新しいトークンで200が返ります。', en: 'The new token answers 200.' },
  why: {
    'says-so': {
      ja: 'AppSyncは、トークンの有効期限が過ぎたと答えています。',
      en: 'AppSync says that the token has expired.',
    },
  },
  prior: 3,
  stop: 'authorization',
  sources: [
    {
      url: 'https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html',
      title: 'Configuring authorization and authentication to secure your GraphQL APIs',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const says = told(facts, /Token has expired/i);
    return says && !told(facts, /(?:Refresh|Access) Token has expired/)
      ? judge.supports('strong', 'says-so', {}, says)
      : [];
  },
});
