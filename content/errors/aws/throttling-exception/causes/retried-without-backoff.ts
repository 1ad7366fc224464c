import { defineCause } from '#core';
import { told } from '../../../../known/words.ts';

export const cause = defineCause({
  id: 'retried-without-backoff',
  explains: [
    'ThrottlingException',
    'RequestLimitExceeded',
    'RequestThrottled',
    'PriorRequestNotComplete',
    'ProvisionedThroughputExceededException',
    'TooManyRequestsException',
  ],
  title: {
    ja: '再試行やポーリングの間隔が短く、上限から抜け出せない',
    en: 'Retries or polling come too close together to ever get below the limit',
  },
  howToTell: {
    ja: 'ログで同じ操作が1秒以内に何度も失敗しているか、再試行の回数を使い切っています。',
    en: 'The log shows the same operation failing several times within a second, or its retries used up.',
  },
  fix: {
    ja: 'SDKの再試行を`standard`か`adaptive`にし、`max_attempts`を増やします。自前のループにはジッター付きの指数バックオフを入れます。',
    en: 'Set the SDK’s retries to `standard` or `adaptive` with more `max_attempts`; give loops of your own exponential backoff with jitter.',
  },
  verify: { ja: '再試行のあとに成功します。', en: 'A retry succeeds.' },
  why: {
    'retries-used-up': {
      ja: '`{found}`は、再試行を使い切ったことを表します。',
      en: '`{found}`: the retries were used up.',
    },
  },
  prior: 1,
  stop: 'operation',
  sources: [
    {
      url: 'https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html',
      title: 'Retry behavior',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const found = told(
      facts,
      /(?<found>\(reached max retries: \d{1,3}\)|exceeded maximum number of attempts,? \d{0,3}|retry attempts? exhausted|failed to get rate limit token, retry quota exceeded|MaxAttemptsExceeded)/i,
    );
    return found
      ? judge.supports('moderate', 'retries-used-up', { found: found.groups['found'] ?? '' }, found)
      : [];
  },
});
