import { defineCause } from '#core';

export const cause = defineCause({
  id: 'multipart-upload-gone',
  explains: ['NoSuchUpload', 'InvalidPart'],
  title: {
    ja: 'マルチパートアップロードがもう存在しない（完了済み、中止、別のキーやバケットのID）',
    en: 'The multipart upload is no longer there: completed, aborted, or its id is of another key or bucket',
  },
  howToTell: {
    ja: '同じ`UploadId`で完了を2回呼んでいるか、ライフサイクルや別の処理が中止しています。`aws s3api list-multipart-uploads`に出ません。',
    en: 'Complete was called twice with one `UploadId`, or a lifecycle rule or another job aborted it; `aws s3api list-multipart-uploads` does not show it.',
  },
  fix: {
    ja: '新しく`CreateMultipartUpload`から始めます。再試行で完了済みでないかを`head-object`で確かめ、パートのETagと番号をそのまま渡します。',
    en: 'Start again with `CreateMultipartUpload`; look with `head-object` whether a retry found it completed, and pass ETags and numbers of the parts unchanged.',
  },
  verify: { ja: 'アップロードが完了します。', en: 'The upload completes.' },
  why: {
    said: {
      ja: 'そのアップロードかパートが見つからないと答えています。',
      en: 'The answer is that the upload, or a part, cannot be found.',
    },
  },
  prior: 2,
  experiment: {
    sh: 'aws s3api list-multipart-uploads --bucket {bucket} --query "Uploads[].[Key,UploadId,Initiated]" --output text',
    powershell:
      'aws s3api list-multipart-uploads --bucket {bucket} --query "Uploads[].[Key,UploadId,Initiated]" --output text',
    tells: {
      ja: '`UploadId`がなければ、もう終わっています。',
      en: 'The `UploadId` is not listed: it has ended.',
    },
  },
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/mpuoverview.html',
      title: 'Uploading and copying objects using multipart upload in Amazon S3',
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
    const said = facts.code('NoSuchUpload', 'InvalidPart');
    return said ? judge.supports('strong', 'said', {}, said) : [];
  },
});
