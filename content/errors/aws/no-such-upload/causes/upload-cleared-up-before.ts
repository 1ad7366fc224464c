import { defineCause } from '#core';

export const cause = defineCause({
  id: 'upload-cleared-up-before',
  explains: ['NoSuchUpload'],
  title: {
    ja: 'すでに終わったアップロードを中止しようとしている',
    en: 'An upload that has ended already is being aborted',
  },
  howToTell: {
    ja: '失敗した操作が`AbortMultipartUpload`です。オブジェクトは正しくできているか、最初の失敗は別のエラーとしてその前に出ています。',
    en: 'The operation that failed is `AbortMultipartUpload`: the object is there and whole, or another error stands before this one.',
  },
  fix: {
    ja: '中止への404は、目的が果たされた知らせとして扱います。直すのは、その前に出ているエラーのほうです。',
    en: 'Take a 404 to an abort for what it says: nothing is left to abort. What wants mending is the error before it.',
  },
  verify: {
    ja: '`list-multipart-uploads`に、その`UploadId`がありません。',
    en: '`list-multipart-uploads` does not show the `UploadId`.',
  },
  why: {
    aborting: {
      ja: '{operation}への応答です。中止する相手は、もうありません。',
      en: 'The answer is to {operation}: nothing is left to abort.',
    },
    'other-operation': {
      ja: '{operation}は、中止の操作ではありません。',
      en: '{operation} aborts nothing.',
    },
  },
  prior: 0,
  stop: 'operation',
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/API/API_AbortMultipartUpload.html',
      title: 'AbortMultipartUpload',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/janko/uppy-s3_multipart/issues/13',
      title: 'janko/uppy-s3_multipart #13',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/minio/minio/issues/2250',
      title: 'minio/minio #2250',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const operation = facts.one('operation');
    if (!operation || !facts.code('NoSuchUpload')) return [];
    const data = { operation: operation.value };
    return operation.value === 'AbortMultipartUpload'
      ? judge.supports('strong', 'aborting', data, operation)
      : judge.rulesOut('other-operation', data, operation);
  },
});
