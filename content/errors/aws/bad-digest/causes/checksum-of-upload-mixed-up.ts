import { defineCause } from '#core';

export const cause = defineCause({
  id: 'checksum-of-upload-mixed-up',
  explains: ['BadDigest'],
  title: {
    ja: 'マルチパートの完了で、チェックサムの種類（COMPOSITEとFULL_OBJECT）が食い違っている',
    en: 'The completion of a multipart upload mixes composite and full-object checksums',
  },
  howToTell: {
    ja: '失敗した操作が`CompleteMultipartUpload`で、パートはすべて200で受け取られています。',
    en: 'The operation is `CompleteMultipartUpload`, and every part was taken with 200.',
  },
  fix: {
    ja: '`create-multipart-upload`と同じ`ChecksumType`を完了時にも指定します。`COMPOSITE`の値はパートのチェックサムをつないだもののチェックサムで、ファイル全体の値ではありません。',
    en: 'Name the same `ChecksumType` at the end as in `create-multipart-upload`. A `COMPOSITE` value is the checksum of the parts’ checksums in a row, never that of the file.',
  },
  verify: {
    ja: '完了が200を返し、`get-object-attributes`の`ChecksumType`が指定したものです。',
    en: 'The completion answers 200, and `get-object-attributes` shows the `ChecksumType` that was named.',
  },
  why: {
    operation: {
      ja: '失敗したのは`CompleteMultipartUpload`です。パートではなく、全体のチェックサムが違います。',
      en: 'It is `CompleteMultipartUpload` that failed: not a part but the whole differs.',
    },
  },
  prior: 4,
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity-upload.html',
      title: 'Checking object integrity for data uploads in Amazon S3',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/apache/arrow-rs-object-store/issues/709',
      title: 'apache/arrow-rs-object-store #709',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const operation = facts.one('operation');
    return operation?.value === 'CompleteMultipartUpload' && facts.code('BadDigest')
      ? judge.supports('strong', 'operation', {}, operation)
      : [];
  },
});
