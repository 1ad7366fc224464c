import { defineCause } from '#core';

export const cause = defineCause({
  id: 'multipart-upload-gone',
  explains: ['NoSuchUpload'],
  title: {
    ja: 'アップロードが途中で中止されている（ライフサイクル、失敗時の後始末、掃除のジョブ）',
    en: 'The upload was aborted on its way: by a lifecycle rule, a client’s own clean-up, or a job that tidies',
  },
  howToTell: {
    ja: '途中までのパートは200で受け付けられていたのに、ある時点から`UploadPart`や`CompleteMultipartUpload`がすべて404になります。',
    en: 'Parts were taken with 200 for a while; from one moment on every `UploadPart` and `CompleteMultipartUpload` is a 404.',
  },
  fix: {
    ja: '中止したものを止めてから、`CreateMultipartUpload`からやり直します。失敗したパートが1つあっても、送信中のパートが終わるまで`AbortMultipartUpload`を呼びません。',
    en: 'Stop what aborts it, then start over with `CreateMultipartUpload`. When one part fails, wait for those in flight before calling `AbortMultipartUpload`.',
  },
  verify: {
    ja: '新しい`UploadId`で、最初のパートから完了まで通ります。',
    en: 'With a new `UploadId` everything succeeds, from the first part to the completion.',
  },
  why: {
    'part-refused': {
      ja: '{operation}が拒否されています。パートを送っている間に、アップロードが中止されました。',
      en: '{operation} was refused: the upload was aborted while parts were being sent.',
    },
    said: {
      ja: 'そのアップロードは、S3に残っていません。',
      en: 'The upload is not there any more.',
    },
  },
  prior: 3,
  experiment: {
    sh: 'aws s3api get-bucket-lifecycle-configuration --bucket {bucket} --query "Rules[?AbortIncompleteMultipartUpload].[ID,Status,AbortIncompleteMultipartUpload.DaysAfterInitiation]" --output text',
    powershell:
      'aws s3api get-bucket-lifecycle-configuration --bucket {bucket} --query "Rules[?AbortIncompleteMultipartUpload].[ID,Status,AbortIncompleteMultipartUpload.DaysAfterInitiation]" --output text',
    tells: {
      ja: '表示された日数よりアップロードのほうが長いなら、このルールが中止しています。',
      en: 'An upload that takes longer than the days printed is aborted by that rule.',
    },
  },
  stop: 'operation',
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/mpu-abort-incomplete-mpu-lifecycle-config.html',
      title: 'Configuring a bucket lifecycle configuration to delete incomplete multipart uploads',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws/aws-cli/issues/987',
      title: 'aws/aws-cli #987',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/oven-sh/bun/issues/43137',
      title: 'oven-sh/bun #43137',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const said = facts.code('NoSuchUpload');
    if (!said) return [];
    const operation = facts.one('operation');
    return operation && /^(?:UploadPart(?:Copy)?|ListParts)$/.test(operation.value)
      ? judge.supports('moderate', 'part-refused', { operation: operation.value }, operation, said)
      : judge.supports('weak', 'said', {}, said);
  },
});
