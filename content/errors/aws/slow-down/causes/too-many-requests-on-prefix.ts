import { defineCause } from '#core';

export const cause = defineCause({
  id: 'too-many-requests-on-prefix',
  explains: ['SlowDown'],
  title: {
    ja: '1つのプレフィックスへのリクエストが、S3の受け付けられる速さを超えている',
    en: 'More requests hit one prefix than S3 takes',
  },
  howToTell: {
    ja: '並列度の高い処理で503が混ざります。目安は、プレフィックスごとに毎秒3,500回の書き込みと5,500回の読み取りです。',
    en: '503s appear under many parallel workers; the measure is 3,500 writes and 5,500 reads a second for each prefix.',
  },
  fix: {
    ja: '指数バックオフで再試行し、並列度を下げるか、キーをプレフィックスに分散します。急に増やさず、少しずつ増やします。',
    en: 'Retry with exponential backoff, lower the parallelism or spread the keys over prefixes, and ramp up slowly.',
  },
  verify: { ja: '503の割合が下がります。', en: 'The share of 503s drops.' },
  why: {
    said: {
      ja: 'リクエストの速さを下げるよう答えています。',
      en: 'The answer is to reduce the request rate.',
    },
  },
  prior: 2,
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/optimizing-performance.html',
      title: 'Best practices design patterns: optimizing Amazon S3 performance',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const said = facts.code('SlowDown');
    return said ? judge.supports('moderate', 'said', {}, said) : [];
  },
});
