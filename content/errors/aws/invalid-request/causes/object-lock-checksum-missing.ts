import { defineCause } from '#core';

export const cause = defineCause({
  id: 'object-lock-checksum-missing',
  explains: ['InvalidRequest'],
  title: {
    ja: 'オブジェクトロックのあるバケットへ、チェックサムなしで書いている',
    en: 'A write to a bucket with Object Lock carries no checksum',
  },
  howToTell: {
    ja: 'メッセージが`Content-MD5 OR x-amz-checksum- HTTP header is required`か`Missing required header for this request: Content-MD5`です。ロックのないバケットでは同じコードが通ります。',
    en: 'The message says `Content-MD5 OR x-amz-checksum- HTTP header is required` or `Missing required header for this request: Content-MD5`; the same code passes on a bucket without a lock.',
  },
  fix: {
    ja: 'SDKを、既定でチェックサムを付ける版（2025年以降）に上げるか、`ChecksumAlgorithm`を指定します。自分で組み立てるなら、`Content-MD5`をパートごとに付けます。',
    en: 'Update to an SDK that adds checksums by default (2025 or later) or name a `ChecksumAlgorithm`. In requests of your own send `Content-MD5`, with every part too.',
  },
  verify: {
    ja: '送信したヘッダーに`x-amz-checksum-…`か`Content-MD5`があります。',
    en: 'The headers sent hold `x-amz-checksum-…` or `Content-MD5`.',
  },
  why: {
    said: { ja: 'S3が、チェックサムのヘッダーを求めています。', en: 'S3 asks for a checksum header.' },
  },
  prior: 2,
  sources: [
    {
      url: 'https://github.com/aws/aws-sdk-php/issues/1694',
      title: 'aws/aws-sdk-php #1694',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/s3tools/s3cmd/issues/1436',
      title: 's3tools/s3cmd #1436',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/fluent/fluent-bit/issues/3035',
      title: 'fluent/fluent-bit #3035',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const said = facts.message(
      /^Content-MD5 (?:OR x-amz-checksum- )?HTTP header is required\b|^Missing required header for this request: Content-MD5/,
    );
    return said ? judge.supports('strong', 'said', {}, said) : [];
  },
});
