import { defineError } from '#core';

export const error = defineError({
  code: 'AccessControlListNotSupported',
  aliases: [],
  statuses: [400],
  fault: 'client',
  retry: 'after-fix',
  services: ['s3'],
  wire: [
    {
      services: ['s3'],
      protocol: 'rest-xml',
      status: 400,
      reason: 'Bad Request',
      headers: [
        ['x-amz-request-id', 'HWQ5M8MQ9HQYK57A'],
        ['Content-Type', 'application/xml'],
        ['Server', 'AmazonS3'],
      ],
      body: `<?xml version="1.0" encoding="UTF-8"?>
<Error><Code>AccessControlListNotSupported</Code><Message>The bucket does not allow ACLs</Message><RequestId>HWQ5M8MQ9HQYK57A</RequestId><HostId>nouDZMDKDIpBGzgArq1aVt0dXrnaAjdwXUFZr93dEPmoLNvSG0zQYJTLqSpi5+HAzeqD7XC1bc5or7ZlVWvR6g==</HostId></Error>`,
      note: {
        ja: '403ではなく400です。権限を調べる前に、ACLが無効という設定だけで断られています。',
        en: 'A 400, not a 403: the setting of the bucket refuses it, not a permission.',
      },
      source: 'https://github.com/RhinoSecurityLabs/cloudgoat/issues/198',
    },
  ],
  messages: [{ pattern: /^The bucket does not allow ACLs/, certainty: 'sure', service: 's3' }],
  causes: [
    'acls-disabled-on-bucket',
    'acl-sent-by-client-default',
    'bucket-acl-set-while-disabled',
    'grants-to-other-accounts',
  ],
  order: {
    ja: '公開されたスレッドで見た件数による、当サイトの判断です。操作がPutBucketAclやPutObjectAclなら3番目を先に見ます。',
    en: 'Our judgement, from public threads. Where the operation is PutBucketAcl or PutObjectAcl look at the third first.',
  },
  related: [
    {
      to: 'access-denied',
      kind: 'confused-with',
      why: {
        ja: 'ACLが有効なバケットで、ブロックパブリックアクセスや`s3:PutObjectAcl`の不足がACLを止めたときは403 AccessDeniedです。',
        en: 'Where ACLs are enabled and Block Public Access or a missing `s3:PutObjectAcl` stops one, the answer is 403 AccessDenied.',
      },
    },
  ],
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-ownership-error-responses.html',
      title: 'Troubleshooting - Amazon Simple Storage Service',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/about-object-ownership.html',
      title: 'Controlling ownership of objects and disabling ACLs for your bucket',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/RhinoSecurityLabs/cloudgoat/issues/198',
      title: 'RhinoSecurityLabs/cloudgoat #198',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/single-spa/import-map-deployer/issues/128',
      title: 'single-spa/import-map-deployer #128',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  updated: '2026-11-23',
  checked: '2026-11-23',
});
