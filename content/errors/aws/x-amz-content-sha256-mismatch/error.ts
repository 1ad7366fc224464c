import { defineError } from '#core';
import { signedRequest, thread } from './sources.ts';

export const error = defineError({
  code: 'XAmzContentSHA256Mismatch',
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
<Error><Code>XAmzContentSHA256Mismatch</Code><Message>The provided 'x-amz-content-sha256' header does not match what was computed.</Message><ClientComputedContentSHA256>e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855</ClientComputedContentSHA256><S3ComputedContentSHA256>b16b27beb2ddd6157254d21ed660c025ab2d0249660657c27d584886a283aba5</S3ComputedContentSHA256><RequestId>4442587FB7D0A2F9</RequestId><HostId>s9lzHYrFp76ZVxRcpX9+5cjAnEH2ROuNkd2BHfIa6UkFVdtjf5mKR3/eTPFvsiP/XV/VLi31234=</HostId></Error>`,
      note: {
        ja: '`ClientComputed…`は送られたヘッダーの値、`S3Computed…`はS3に届いた本文のハッシュです。`e3b0c442…`は空の本文を表します。SDKの例外にはメッセージしか出ないので、本文をログに出します。',
        en: '`ClientComputed…` is the header that was sent, `S3Computed…` the hash of what arrived; `e3b0c442…` is that of nothing. SDK exceptions show the message alone, so log the body.',
      },
      source: 'https://github.com/postmanlabs/postman-app-support/issues/3680',
    },
  ],
  messages: [
    {
      pattern: /^The provided 'x-amz-content-sha256' header does not match what was computed/,
      certainty: 'sure',
      service: 's3',
    },
  ],
  causes: [
    'payload-hashed-as-empty',
    'payload-changed-after-hashing',
    'parallel-uploads-mixed-up',
    'text-hashed-in-other-charset',
    'payload-lost-on-the-way',
    'default-checksums-unknown-to-store',
  ],
  order: {
    ja: '公開されたスレッドの件数による、当サイトの判断です。S3のエラー一覧にこのコードはありません。どの原因かは、応答の2つのハッシュでほぼ決まります。',
    en: 'Our judgement, from how often public threads end there; S3’s list of errors does not have this code. The two hashes in the answer nearly decide it.',
  },
  related: [
    {
      to: 'signature-does-not-match',
      kind: 'confused-with',
      why: {
        ja: 'S3は、署名と本文のハッシュを別々に調べます。XAmzContentSHA256Mismatchなら署名は正しく、届いた本文だけが違います。STSなどは、どちらもSignatureDoesNotMatchで返します。',
        en: 'S3 checks signature and body apart. With XAmzContentSHA256Mismatch the signature is right and the body is not the one declared; STS and others fold both into SignatureDoesNotMatch.',
      },
    },
    {
      to: 'bad-digest',
      kind: 'confused-with',
      why: {
        ja: '`Content-MD5`や`x-amz-checksum-*`の値が本文と違うときは、署名が正しくても400 BadDigestです。',
        en: 'Where `Content-MD5` or `x-amz-checksum-*` differs from the body the answer is 400 BadDigest, however right the signature.',
      },
    },
  ],
  sources: [
    signedRequest,
    thread('postmanlabs/postman-app-support', 3680),
    thread('aws/aws-sdk-ruby', 1594),
    thread('aws/aws-sdk-js-v3', 6893),
    thread('awsdocs/aws-doc-sdk-examples', 6799),
  ],
  updated: '2026-11-23',
  checked: '2026-11-23',
});
