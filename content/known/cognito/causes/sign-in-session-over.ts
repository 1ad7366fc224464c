import { defineCause } from '#core';
import { told } from '../../words.ts';

export const cause = defineCause({
  id: 'sign-in-session-over',
  explains: ['NotAuthorizedException'],
  title: {
    ja: 'チャレンジの`Session`が古いか、すでに使われている',
    en: 'The challenge’s `Session` is too old or was used before',
  },
  howToTell: {
    ja: 'メッセージに`Invalid session for the user`とあります。`Session`は既定で3分、1回だけ使えます。',
    en: 'The message says `Invalid session for the user`; a `Session` lasts 3 minutes by default and serves once.',
  },
  fix: {
    ja: '直前の応答の`Session`を使い、失敗したら`InitiateAuth`からやり直します。',
    en: 'Use the `Session` of the last answer, and start over with `InitiateAuth` after a failure.',
  },
  verify: { ja: 'チャレンジへの応答が通ります。', en: 'The response to the challenge passes.' },
  why: {
    'says-so': {
      ja: 'Cognitoは、`Session`が使えないと答えています。',
      en: 'Cognito says that the `Session` cannot be used.',
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
      /Invalid session for the user(?:, session (?:is expired|can only be used once))?/i,
    );
    return says ? judge.supports('strong', 'says-so', {}, says) : [];
  },
});
