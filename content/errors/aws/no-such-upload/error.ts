import { defineError } from '#core';

export const error = defineError({
  code: 'NoSuchUpload',
  aliases: [],
  statuses: [404],
  fault: 'client',
  retry: 'after-fix',
  services: ['s3'],
  wire: [
    {
      services: ['s3'],
      protocol: 'rest-xml',
      status: 404,
      reason: 'Not Found',
      headers: [
        ['x-amz-request-id', '4442587FB7D0A2F9'],
        ['Content-Type', 'application/xml'],
        ['Server', 'AmazonS3'],
      ],
      body:
        '<?xml version="1.0" encoding="UTF-8"?>\n' +
        '<Error><Code>NoSuchUpload</Code>' +
        '<Message>The specified upload does not exist. The upload ID may be invalid, ' +
        'or the upload may have been aborted or completed.</Message>' +
        '<UploadId>VXBsb2FkIElEIGZvciBlbHZpbmcncyBteS1tb3ZpZS5tMnRzIHVwbG9hZA</UploadId>' +
        '<RequestId>4442587FB7D0A2F9</RequestId>' +
        '<HostId>s9lzHYrFp76ZVxRcpX9+5cjAnEH2ROuNkd2BHfIa6UkFVdtjf5mKR3/eTPFvsiP/XV/VLi31234=</HostId></Error>',
      note: {
        ja: 'S3は送られた`UploadId`を応答に入れます。`The specified multipart upload …`という文は、S3互換のストレージで見られます。',
        en: 'S3 repeats the `UploadId` that it was sent. Words that begin `The specified multipart upload …` have been seen from stores that imitate S3.',
      },
      source: 'https://github.com/versity/versitygw/issues/2035',
    },
  ],
  messages: [
    { pattern: /^The specified (?:multipart )?upload does not exist/, certainty: 'sure', service: 's3' },
  ],
  causes: [
    'multipart-upload-gone',
    'upload-id-of-other-object',
    'upload-cleared-up-before',
    'upload-completed-already',
  ],
  order: {
    ja: '公開されたスレッドの件数によります。完了の再送を最後にしたのは、S3自身は2度目の完了にも成功を返すという報告があるためです。',
    en: 'By how often public threads end there. A completion sent twice stands last, since S3 itself is reported to answer the second one with success.',
  },
  related: [
    {
      to: 'expired-token',
      kind: 'confused-with',
      why: {
        ja: 'どちらも長いアップロードを途中で止めます。S3では、セッションが終わったときが400 ExpiredToken、アップロードが終わったときが404 NoSuchUploadです。',
        en: 'Both stop a long upload midway. On S3 it is 400 ExpiredToken when the session has ended, and 404 NoSuchUpload when the upload has.',
      },
    },
  ],
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/API/API_CompleteMultipartUpload.html',
      title: 'CompleteMultipartUpload',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/mpuoverview.html',
      title: 'Uploading and copying objects using multipart upload in Amazon S3',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws/aws-cli/issues/1523',
      title: 'aws/aws-cli #1523',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/versity/versitygw/issues/2035',
      title: 'versity/versitygw #2035',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  updated: '2026-11-23',
  checked: '2026-11-23',
});
