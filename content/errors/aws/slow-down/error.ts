import { defineError } from '#core';

export const error = defineError({
  code: 'SlowDown',
  aliases: [],
  statuses: [503],
  fault: 'server',
  retry: 'with-backoff',
  services: ['s3'],
  wire: [
    {
      services: ['s3'],
      protocol: 'rest-xml',
      status: 503,
      reason: 'Slow Down',
      headers: [
        ['x-amz-request-id', 'CD509YQ0PWNZSCZ2'],
        ['Content-Type', 'application/xml'],
        ['Server', 'AmazonS3'],
      ],
      body: `<?xml version="1.0" encoding="UTF-8"?>
<Error><Code>SlowDown</Code><Message>Please reduce your request rate.</Message><RequestId>CD509YQ0PWNZSCZ2</RequestId><HostId>mSXA7Gi07vlFW0NNvq0nQtMEEThETkcHLpaf4PlmuVzp8O9X8bfi19b4mTaqpJQNK/05e3HiTHb7ddvLu2agTwbmlX2Dqz+I</HostId></Error>`,
      note: {
        ja: 'ステータス行は`503 Slow Down`です。HEADには本文がないので、ステータスだけが残ります。',
        en: 'The status line reads `503 Slow Down`. A HEAD has no body, so the status is all that is left of it.',
      },
      source: 'https://github.com/awslabs/aws-sdk-rust/issues/873',
    },
    {
      services: ['s3'],
      protocol: 'rest-xml',
      status: 200,
      reason: 'OK',
      headers: [
        ['Content-Type', 'application/xml'],
        ['Server', 'AmazonS3'],
      ],
      body: `<?xml version="1.0" encoding="UTF-8"?>
<DeleteResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Error><Key>logs/2026/11/23/a.gz</Key><Code>SlowDown</Code><Message>Please reduce your request rate.</Message></Error></DeleteResult>`,
      note: {
        ja: 'DeleteObjectsでは、キーごとの失敗が200の本文に入ります。SDKはこれを再試行しません。',
        en: 'DeleteObjects answers 200 and reports each key that failed in the body; SDKs do not retry those.',
      },
      source: 'https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteObjects.html',
    },
  ],
  messages: [
    { pattern: /^(?:Please r|R)educe your request rate/, certainty: 'shared' },
    // The reason of the status line, where an SDK has nothing else.
    { pattern: /^Slow Down$/i, certainty: 'sure', service: 's3' },
  ],
  causes: [
    'too-many-requests-on-prefix',
    'rate-rose-too-fast',
    'mass-deletion-throttled',
    'one-key-written-too-often',
    's3-compatible-store-answered',
  ],
  order: {
    ja: '公開されたスレッドで見た件数による、当サイトの判断です。操作が削除なら3番目、ホストがAWSでなければ5番目を先に見ます。',
    en: 'Our judgement, from public threads. Where the operation deletes look at the third first, where the host is not AWS’s at the fifth.',
  },
  related: [
    {
      to: 'throttling-exception',
      kind: 'sibling',
      why: {
        ja: 'ほかの多くのサービスでは、呼びすぎが400 ThrottlingExceptionです。S3のSlowDownは503です。',
        en: 'In most other services calling too fast is 400 ThrottlingException; S3’s SlowDown is a 503.',
      },
    },
    {
      to: 'service-unavailable',
      kind: 'confused-with',
      why: {
        ja: 'SlowDownは呼ぶ速さの問題、ServiceUnavailableはS3の側の一時的な失敗です。どちらも503で、再試行で通ります。',
        en: 'SlowDown is about your own rate, ServiceUnavailable a passing failure on S3’s side. Both are 503, and both pass on a retry.',
      },
    },
  ],
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/optimizing-performance.html',
      title: 'Best practices design patterns: optimizing Amazon S3 performance',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/developerguide/ErrorResponses.html',
      title: 'Error responses - Amazon Simple Storage Service',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteObjects.html',
      title: 'DeleteObjects',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/awslabs/aws-sdk-rust/issues/873',
      title: 'awslabs/aws-sdk-rust #873',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  updated: '2026-11-23',
  checked: '2026-11-23',
});
