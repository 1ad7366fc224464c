import { defineError } from '#core';

export const error = defineError({
  code: 'InvalidObjectState',
  aliases: [],
  statuses: [403],
  fault: 'client',
  retry: 'after-fix',
  services: ['s3'],
  wire: [
    {
      services: ['s3'],
      protocol: 'rest-xml',
      status: 403,
      reason: 'Forbidden',
      headers: [
        ['x-amz-request-id', '3A4D763EE819CFE4'],
        ['Content-Type', 'application/xml'],
        ['Server', 'AmazonS3'],
      ],
      body: `<?xml version="1.0" encoding="UTF-8"?><Error><Code>InvalidObjectState</Code><Message>The operation is not valid for the object's storage class</Message><RequestId>3A4D763EE819CFE4</RequestId><HostId>nOWlHTwtcDeaTylnGvoMYq5FC9C96hHMEM17CL0IC7GOX15xy05AmD6xoddM/2cY</HostId></Error>`,
      note: {
        ja: '403ですが、権限の話ではありません。HEADは同じオブジェクトに200を返します。',
        en: 'A 403 that is not about permissions: HEAD on the same object answers 200.',
      },
      source: 'https://github.com/splunk/splunk-shuttl/issues/140',
    },
  ],
  messages: [
    {
      pattern: /^The (?:operation is not valid for|action is not valid for) the object's storage class/,
      certainty: 'sure',
      service: 's3',
    },
    {
      pattern: /^Operation is not valid for the source object's storage class/,
      certainty: 'sure',
      service: 's3',
    },
    {
      pattern: /^Restore is not allowed for the object's current storage class/,
      certainty: 'sure',
      service: 's3',
    },
  ],
  causes: [
    'object-archived',
    'restore-still-running',
    'copy-of-archived-source',
    'intelligent-tiering-archived',
    'restore-of-unarchived',
  ],
  order: {
    ja: '公開されたスレッドで見た件数による、当サイトの判断です。操作がCopyObjectなら3番目、RestoreObjectなら5番目です。',
    en: 'Our judgement, from public threads. With CopyObject it is the third, with RestoreObject the fifth.',
  },
  related: [
    {
      to: 'access-denied',
      kind: 'confused-with',
      why: {
        ja: '同じ403でも、AccessDeniedは権限、InvalidObjectStateはストレージクラスです。HEADが200なら権限は足りています。',
        en: 'Both are 403: AccessDenied is about permissions, InvalidObjectState about the storage class. Where HEAD answers 200 the permissions are there.',
      },
    },
  ],
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/restoring-objects.html',
      title: 'Restoring an archived object',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/API/API_RestoreObject.html',
      title: 'RestoreObject',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/splunk/splunk-shuttl/issues/140',
      title: 'splunk/splunk-shuttl #140',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws/aws-cli/issues/2385',
      title: 'aws/aws-cli #2385',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  updated: '2026-11-23',
  checked: '2026-11-23',
});
