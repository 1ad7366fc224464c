import { defineCause } from '#core';
import { bucketMissing } from '../missing.ts';

export const cause = defineCause({
  id: 'bucket-in-other-account-or-partition',
  explains: ['NoSuchBucket', 'NotFound'],
  title: {
    ja: 'バケットはあるが、呼び出したエンドポイント（パーティション、リージョン、S3互換ストレージ）が違う',
    en: 'The bucket exists, but another endpoint was called: partition, Region, or an S3-compatible store',
  },
  howToTell: {
    ja: '中国リージョンやGovCloud、MinIOなどのエンドポイントと、バケットのある場所が違います。S3 Expressやアクセスポイントは、専用のエンドポイントです。',
    en: 'Endpoint and bucket are of different worlds: China, GovCloud, MinIO; S3 Express and access points have endpoints of their own.',
  },
  fix: {
    ja: '`--endpoint-url`や`AWS_ENDPOINT_URL`、リージョン、プロファイルを、バケットのある場所に合わせます。',
    en: 'Set `--endpoint-url`, `AWS_ENDPOINT_URL`, Region and profile to where the bucket is.',
  },
  verify: { ja: '同じ操作が通ります。', en: 'The same call succeeds.' },
  why: {
    endpoint: {
      ja: 'エンドポイントが`{value}`に設定されています。',
      en: 'The endpoint is set to `{value}`.',
    },
    maybe: {
      ja: '別のエンドポイントに問い合わせていても、同じ応答です。',
      en: 'The answer is the same where another endpoint is asked.',
    },
  },
  prior: 0,
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/developerguide/ErrorResponses.html',
      title: 'Error responses - Amazon Simple Storage Service',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/VirtualHosting.html',
      title: 'Virtual hosting of general purpose buckets',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const missing = bucketMissing(facts);
    if (!missing) return [];
    const set = facts.setting('endpoint-url', 'AWS_ENDPOINT_URL', 'AWS_ENDPOINT_URL_S3', 'endpoint_url');
    return set
      ? judge.supports('moderate', 'endpoint', { value: set.value.value }, set)
      : judge.supports('weak', 'maybe', {}, missing);
  },
});
