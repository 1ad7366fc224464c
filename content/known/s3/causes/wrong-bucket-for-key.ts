import { defineCause } from '#core';
import { bucketOf } from '../call.ts';
import { keyMissing } from '../missing.ts';

export const cause = defineCause({
  id: 'wrong-bucket-for-key',
  explains: ['NoSuchKey'],
  title: {
    ja: 'キーは正しいが、別のバケット（環境、リージョン）を読んでいる',
    en: 'The key is right, but another bucket is read: other environment or Region',
  },
  howToTell: {
    ja: '同じキーが、別の環境のバケットにはあります。',
    en: 'The same key is in the bucket of another environment.',
  },
  fix: {
    ja: '実行時のバケット名をログに出し、アップロード先と比べます。',
    en: 'Log the bucket at run time and compare it with where the upload goes.',
  },
  verify: { ja: '正しいバケットで200が返ります。', en: 'The right bucket answers 200.' },
  why: {
    bucket: { ja: '読みに行ったバケットは`{bucket}`です。', en: 'The bucket that was read is `{bucket}`.' },
    maybe: { ja: 'バケットが違っても、同じ応答です。', en: 'Another bucket answers the same.' },
  },
  prior: 0,
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/developerguide/ErrorResponses.html',
      title: 'Error responses - Amazon Simple Storage Service',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const missing = keyMissing(facts);
    const bucket = bucketOf(facts);
    if (!missing) return [];
    return bucket
      ? judge.supports('weak', 'bucket', { bucket }, missing)
      : judge.supports('weak', 'maybe', {}, missing);
  },
});
