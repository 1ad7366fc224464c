import { defineCause } from '#core';
import { told } from '../../../../known/words.ts';

export const cause = defineCause({
  id: 'attempt-limit-reached',
  explains: ['LimitExceededException', 'TooManyRequestsException'],
  title: {
    ja: '同じユーザーの確認コードやパスワード変更の試行が多すぎる',
    en: 'Too many tries of codes or password changes for one user',
  },
  howToTell: {
    ja: 'メッセージが`Attempt limit exceeded`で、しばらく待つと通ります。',
    en: 'The message is `Attempt limit exceeded`, and it passes after a while.',
  },
  fix: {
    ja: '15分ほど待ってから試します。テストが繰り返し送っていないか確かめます。',
    en: 'Wait some 15 minutes, and see whether a test sends it over and over.',
  },
  verify: { ja: '待ったあとの同じ操作が通ります。', en: 'The same operation passes after the wait.' },
  why: {
    'says-so': {
      ja: '`Attempt limit exceeded`は、Cognitoがこのユーザーの試行を止めたことを表します。',
      en: '`Attempt limit exceeded`: Cognito holds back this user’s tries.',
    },
  },
  prior: 3,
  stop: 'operation',
  sources: [
    {
      url: 'https://docs.aws.amazon.com/cognito/latest/developerguide/quotas.html',
      title: 'Quotas in Amazon Cognito',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/amazon-archives/amazon-cognito-identity-js/issues/548',
      title: 'amazon-archives/amazon-cognito-identity-js #548',
      kind: 'thread',
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
    const says = told(facts, /Attempt limit exceeded/i);
    return says ? judge.supports('strong', 'says-so', {}, says) : [];
  },
});
