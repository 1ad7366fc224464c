import { defineError } from '#core';

export const error = defineError({
  code: 'BadDigest',
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
<Error><Code>BadDigest</Code><Message>The Content-MD5 you specified did not match what we received.</Message><ExpectedDigest>1d0c39a9937ce0bec2952fe2be1c4f51</ExpectedDigest><CalculatedDigest>iSb43Wodm0WQp/hAZpKKOg==</CalculatedDigest><RequestId>9018707DCFFCA829</RequestId><HostId>Nop+tXGRYKJlhIy7LU+d4nYtba9i1n3BYnNM+Il60WlH0ZhR53SyHCS2Nox+KVgie9XTIlTOGTg=</HostId></Error>`,
      note: {
        ja: '2つの値は表記が違います。`ExpectedDigest`は16進、`CalculatedDigest`はBase64です（両方がBase64の記録もあります）。',
        en: 'The two are spelled differently: `ExpectedDigest` in hex, `CalculatedDigest` in Base64. (There are records with Base64 in both.)',
      },
      source: 'https://github.com/rails/rails/issues/33321',
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
<Error><Code>BadDigest</Code><Message>The sha256 you specified did not match the calculated checksum.</Message></Error>`,
      note: {
        ja: '`x-amz-checksum-*`のときの文です。値は入りません。',
        en: 'The words for `x-amz-checksum-*`; they come without the values.',
      },
      source: 'https://github.com/apache/arrow-rs-object-store/issues/709',
    },
  ],
  messages: [
    {
      pattern: /^The Content-MD5 you specified did not match what we received/,
      certainty: 'sure',
      service: 's3',
    },
    {
      pattern: /^The \w{1,12} you specified (?:for part \d{1,5} )?did not match/,
      certainty: 'sure',
      service: 's3',
    },
  ],
  causes: [
    'checksum-of-other-bytes',
    'file-written-while-uploading',
    'whole-file-digest-on-part',
    'payload-lost-on-the-way',
    'checksum-of-upload-mixed-up',
    'default-checksums-unknown-to-store',
  ],
  order: {
    ja: '公開されたスレッドで見た件数による、当サイトの判断です。操作がUploadPartなら3番目、CompleteMultipartUploadなら5番目です。',
    en: 'Our judgement, from public threads. With UploadPart it is the third, with CompleteMultipartUpload the fifth.',
  },
  related: [
    {
      to: 'x-amz-content-sha256-mismatch',
      kind: 'confused-with',
      why: {
        ja: '署名に入れた本文のハッシュ（`x-amz-content-sha256`）が違うときは、BadDigestではなくXAmzContentSHA256Mismatchです。',
        en: 'Where the hash in the signature differs (`x-amz-content-sha256`) the answer is XAmzContentSHA256Mismatch.',
      },
    },
    {
      to: 'invalid-request',
      kind: 'confused-with',
      why: {
        ja: '値ではなく、チェックサムのヘッダーの組み合わせが誤りのときは400 InvalidRequestです。',
        en: 'Where the checksum headers do not go together, whatever their values, the answer is 400 InvalidRequest.',
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
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity-upload.html',
      title: 'Checking object integrity for data uploads in Amazon S3',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/rails/rails/issues/33321',
      title: 'rails/rails #33321',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/dandi/dandi-cli/issues/1257',
      title: 'dandi/dandi-cli #1257',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  updated: '2026-11-23',
  checked: '2026-11-23',
});
