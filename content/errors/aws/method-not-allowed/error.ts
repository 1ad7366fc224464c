import { defineError } from '#core';

export const error = defineError({
  code: 'MethodNotAllowed',
  aliases: [],
  statuses: [405],
  fault: 'client',
  retry: 'after-fix',
  services: ['s3'],
  wire: [
    {
      services: ['s3'],
      protocol: 'rest-xml',
      status: 405,
      reason: 'Method Not Allowed',
      headers: [
        ['x-amz-request-id', '0C4A6JK8B8BFE1RE'],
        ['Allow', 'HEAD, DELETE, GET, PUT'],
        ['Content-Type', 'application/xml'],
        ['Server', 'AmazonS3'],
      ],
      body: `<?xml version="1.0" encoding="UTF-8"?>
<Error><Code>MethodNotAllowed</Code><Message>The specified method is not allowed against this resource.</Message><Method>POST</Method><ResourceType>OBJECT</ResourceType><RequestId>0C4A6JK8B8BFE1RE</RequestId><HostId>3e6sc8G52sPOavL+SbhCBkUuqiSr0QBCBnRD/hclxv6+HtZMEz6cJAhyLMS4rR9w9goMcux6h64=</HostId></Error>`,
      note: {
        ja: '`Allow`が、このURLで使えるメソッドを並べています。削除マーカーへのGETでは、代わりに`x-amz-delete-marker: true`が付きます。',
        en: '`Allow` lists what this URL takes. A GET on a delete marker carries `x-amz-delete-marker: true` instead.',
      },
      source: 'https://github.com/google/tensorstore/pull/91',
    },
  ],
  messages: [
    {
      pattern: /^The specified method is not allowed against this resource/,
      certainty: 'sure',
      service: 's3',
    },
  ],
  causes: [
    'post-where-put-is-needed',
    'method-not-for-this-endpoint',
    'object-is-delete-marker',
    'bucket-setting-of-other-account',
    's3-compatible-store-answered',
  ],
  order: {
    ja: '公開されたスレッドで見た件数による、当サイトの判断です。`versionId`を指定していれば3番目、操作がバケットの設定なら4番目を先に見ます。',
    en: 'Our judgement, from public threads. With a `versionId` look at the third first, with a setting of a bucket at the fourth.',
  },
  related: [
    {
      to: 'precondition-failed',
      kind: 'confused-with',
      why: {
        ja: 'オブジェクトではなくバケットのURLへPOSTし、形式が`multipart/form-data`でなければ412 PreconditionFailedです。',
        en: 'A POST to the bucket rather than an object, and not `multipart/form-data`, answers 412 PreconditionFailed.',
      },
    },
  ],
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/developerguide/ErrorResponses.html',
      title: 'Error responses - Amazon Simple Storage Service',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/WebsiteEndpoints.html',
      title: 'Website endpoints',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/google/tensorstore/pull/91',
      title: 'google/tensorstore #91',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/FineUploader/fine-uploader/issues/1909',
      title: 'FineUploader/fine-uploader #1909',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  updated: '2026-11-23',
  checked: '2026-11-23',
});
