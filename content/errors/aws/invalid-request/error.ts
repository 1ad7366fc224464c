import { defineError } from '#core';

export const error = defineError({
  code: 'InvalidRequest',
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
<Error><Code>InvalidRequest</Code><Message>The authorization mechanism you have provided is not supported. Please use AWS4-HMAC-SHA256.</Message><RequestId>DF13A5EDD8C98F52</RequestId><HostId>adSPzJTLQlMCYRgvkVtvCZGPNgX4ePylNvyfnBiXNGWad9mxGdGVuj3pdErSQYqEG4YOHa5/JUw=</HostId></Error>`,
      source: 'https://github.com/nukulb/s3-angular-file-upload/issues/23',
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
<Error><Code>InvalidRequest</Code><Message>Content-MD5 OR x-amz-checksum- HTTP header is required for Put Object requests with Object Lock parameters</Message><RequestId>PEHTQHS7XPM30ZXH</RequestId><HostId>r0S4R1t1bv25pTngYOWinSVCTnOsCPWp36keyu8+3/NCwEBM26OwM7phw8f+znUZ9By62yHXabx0+gYNj2UYal7KMHsZl2zV</HostId></Error>`,
      note: {
        ja: '同じコードに、まったく別の文が付きます。見るのはコードではなく`Message`です。',
        en: 'One code, words that have nothing in common: read `Message`, not the code.',
      },
      source: 'https://github.com/versity/versitygw/issues/1776',
    },
  ],
  messages: [
    {
      pattern:
        /^The authorization mechanism you have provided is not supported\. Please use AWS4-HMAC-SHA256/,
      certainty: 'sure',
      service: 's3',
    },
    {
      pattern: /^Missing required header for this request: (?:x-amz-content-sha256|Content-MD5)/,
      certainty: 'sure',
      service: 's3',
    },
    {
      pattern:
        /^Content-MD5 (?:OR x-amz-checksum- )?HTTP header is required for Put (?:Object|Part) requests/,
      certainty: 'sure',
      service: 's3',
    },
    {
      pattern: /^The specified copy source is larger than the maximum allowable size/,
      certainty: 'sure',
      service: 's3',
    },
    {
      pattern: /^This copy request is illegal because it is trying to copy an object to itself/,
      certainty: 'sure',
      service: 's3',
    },
    { pattern: /^Checksum Type mismatch occurred, expected checksum Type/, certainty: 'sure', service: 's3' },
    {
      pattern: /^Value for x-amz-(?:sdk-)?checksum-[a-z0-9-]{3,20} header is invalid/,
      certainty: 'sure',
      service: 's3',
    },
    {
      pattern: /^x-amz-sdk-checksum-algorithm specified, but no corresponding/,
      certainty: 'sure',
      service: 's3',
    },
    { pattern: /^The upload was created using a \w{3,10} checksum/, certainty: 'sure', service: 's3' },
  ],
  causes: [
    'signed-with-version-2',
    'object-lock-checksum-missing',
    'copy-source-too-large',
    'checksum-headers-disagree',
    'content-sha256-header-missing',
    'copy-onto-itself-unchanged',
    'default-checksums-unknown-to-store',
  ],
  order: {
    ja: '公開されたスレッドで見た件数による、当サイトの判断です。メッセージが読めれば、そこで決まります。',
    en: 'Our judgement, from public threads. Where the message can be read it decides.',
  },
  related: [
    {
      to: 'entity-too-large',
      kind: 'confused-with',
      why: {
        ja: '5 GBを超えるコピーはInvalidRequest、5 GBを超えるアップロードはEntityTooLargeです。',
        en: 'A copy beyond 5 GB is InvalidRequest, an upload beyond 5 GB EntityTooLarge.',
      },
    },
    {
      to: 'bad-digest',
      kind: 'confused-with',
      why: {
        ja: 'チェックサムの値が本文と違えばBadDigest、ヘッダーの組み合わせが誤りならInvalidRequestです。',
        en: 'A checksum that is not the body’s is BadDigest; checksum headers that do not go together are InvalidRequest.',
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
      url: 'https://github.com/nukulb/s3-angular-file-upload/issues/23',
      title: 'nukulb/s3-angular-file-upload #23',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/versity/versitygw/issues/1776',
      title: 'versity/versitygw #1776',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  updated: '2026-11-23',
  checked: '2026-11-23',
});
