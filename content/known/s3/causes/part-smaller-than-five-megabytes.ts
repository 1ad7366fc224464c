import { defineCause } from '#core';

export const cause = defineCause({
  id: 'part-smaller-than-five-megabytes',
  explains: ['EntityTooSmall'],
  title: {
    ja: 'マルチパートの最後以外のパートが、5 MBより小さい',
    en: 'A part of a multipart upload, not the last, is smaller than 5 MB',
  },
  howToTell: {
    ja: '`CompleteMultipartUpload`で失敗します。XMLの`MinSizeAllowed`が5242880です。',
    en: '`CompleteMultipartUpload` fails; `MinSizeAllowed` in the XML is 5242880.',
  },
  fix: {
    ja: 'パートを5 MB以上にします（最後だけは小さくてかまいません）。',
    en: 'Make the parts 5 MB or more; only the last may be smaller.',
  },
  verify: { ja: 'アップロードが完了します。', en: 'The upload completes.' },
  why: {
    said: { ja: '小さすぎると答えています。', en: 'The answer is that it is too small.' },
  },
  prior: 2,
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/qfacts.html',
      title: 'Amazon S3 multipart upload limits',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/API/API_CompleteMultipartUpload.html',
      title: 'CompleteMultipartUpload',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const said = facts.code('EntityTooSmall');
    return said ? judge.supports('strong', 'said', {}, said) : [];
  },
});
