import { defineError } from '#core';

export const error = defineError({
  code: 'EntityTooLarge',
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
        ['Content-Type', 'application/xml'],
        ['Server', 'AmazonS3'],
      ],
      body: `<?xml version="1.0" encoding="UTF-8"?>
<Error><Code>EntityTooLarge</Code><Message>Your proposed upload exceeds the maximum allowed size</Message><ProposedSize>6442450944</ProposedSize><MaxSizeAllowed>5368709120</MaxSizeAllowed><RequestId>MMJ77JNG2E67ZJGM</RequestId><HostId>WXqgi9QKn4LxUkphL8GWMBj8LhoIqA0cEon7IL3fIeDVGztJb8dKXK8ZClStSzd3i4dDnq2wucg=</HostId></Error>`,
      note: {
        ja: '`MaxSizeAllowed`が`5368709120`ならS3の上限、それ以外なら署名付きPOSTに書いた上限です。',
        en: '`5368709120` as `MaxSizeAllowed` is the limit of S3; any other number was signed into a POST.',
      },
      source: 'https://github.com/versity/versitygw/issues/2041',
    },
    {
      services: ['s3'],
      protocol: 'rest-xml',
      status: 400,
      reason: 'Bad Request',
      headers: [
        ['Content-Type', 'application/xml'],
        ['Server', 'AmazonS3'],
      ],
      body: `<?xml version="1.0" encoding="UTF-8"?>
<Error><Code>EntityTooLarge</Code><Message>Your proposed upload exceeds the maximum allowed size</Message><ProposedSize>710336</ProposedSize><MaxSizeAllowed>709960</MaxSizeAllowed></Error>`,
      source: 'https://github.com/infinitered/apisauce/issues/245',
    },
  ],
  messages: [
    {
      pattern: /^Your proposed upload exceeds the maximum allowed (?:object )?size/,
      certainty: 'sure',
      service: 's3',
    },
  ],
  causes: [
    'upload-larger-than-allowed',
    'post-policy-size-exceeded',
    'part-larger-than-allowed',
    's3-compatible-store-answered',
  ],
  order: {
    ja: '公開されたスレッドで見た件数による、当サイトの判断です。`MaxSizeAllowed`が5 GBでなければ2番目です。',
    en: 'Our judgement, from public threads. Where `MaxSizeAllowed` is not 5 GB it is the second.',
  },
  related: [
    {
      to: 'invalid-request',
      kind: 'confused-with',
      why: {
        ja: '5 GBを超えるオブジェクトのCopyObjectは、EntityTooLargeではなく400 InvalidRequestです。',
        en: 'CopyObject of an object beyond 5 GB answers 400 InvalidRequest, not EntityTooLarge.',
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
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/qfacts.html',
      title: 'Amazon S3 multipart upload limits',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/versity/versitygw/issues/2041',
      title: 'versity/versitygw #2041',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/infinitered/apisauce/issues/245',
      title: 'infinitered/apisauce #245',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  updated: '2026-11-23',
  checked: '2026-11-23',
});
