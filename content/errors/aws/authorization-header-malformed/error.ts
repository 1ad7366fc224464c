import { defineError } from '#core';
import { s3Errors, thread } from './sources.ts';

export const error = defineError({
  code: 'AuthorizationHeaderMalformed',
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
        ['X-Amz-Bucket-Region', 'ap-northeast-1'],
        ['X-Amz-Request-Id', '4442587FB7D0A2F9'],
      ],
      body: `<?xml version="1.0" encoding="UTF-8"?>
<Error><Code>AuthorizationHeaderMalformed</Code><Message>The authorization header is malformed; the region 'us-east-1' is wrong; expecting 'ap-northeast-1'</Message><Region>ap-northeast-1</Region><RequestId>4442587FB7D0A2F9</RequestId><HostId>s9lzHYrFp76ZVxRcpX9+5cjAnEH2ROuNkd2BHfIa6UkFVdtjf5mKR3/eTPFvsiP/XV/VLi31234=</HostId></Error>`,
      note: {
        ja: '直すべき値は応答に3か所あります。`expecting`の後ろ、`Region`要素、`x-amz-bucket-region`ヘッダーです。HEADへの応答には本文がないので、ヘッダーだけが残ります。',
        en: 'The answer holds the right value three times: after `expecting`, in `Region`, and in the `x-amz-bucket-region` header, which is all that is left of it in the answer to a HEAD.',
      },
      source: 'https://github.com/minio/minio-go/issues/677',
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
<Error><Code>AuthorizationHeaderMalformed</Code><Message>The authorization header is malformed; a non-empty Access Key (AKID) must be provided in the credential.</Message><RequestId>4442587FB7D0A2F9</RequestId><HostId>s9lzHYrFp76ZVxRcpX9+5cjAnEH2ROuNkd2BHfIa6UkFVdtjf5mKR3/eTPFvsiP/XV/VLi31234=</HostId></Error>`,
      note: {
        ja: 'セミコロンの後ろが、ヘッダーのどこが悪いかを表します。`the Credential is mal-formed`、`incorrect service "…"`などもあります。',
        en: 'What follows the semicolon says which part of the header is wrong; others are `the Credential is mal-formed` and `incorrect service "…"`.',
      },
      source: 'https://github.com/s3fs-fuse/s3fs-fuse/issues/2612',
    },
  ],
  messages: [{ pattern: /^The authorization header is malformed\b/, certainty: 'sure', service: 's3' }],
  causes: [
    'signed-for-other-region',
    'bucket-name-taken-elsewhere',
    'region-name-invalid',
    'access-key-empty',
    'key-id-and-secret-swapped',
    'region-or-service-wrong',
    'cloudfront-signs-for-old-region',
  ],
  order: {
    ja: '公開されたスレッドで見た件数によります。大半は`us-east-1`のままのクライアントで、`CreateBucket`での失敗がそれに続きます。',
    en: 'By how often public threads end there. Most are clients left at `us-east-1`; failures of `CreateBucket` come next.',
  },
  related: [
    {
      to: 'signature-does-not-match',
      kind: 'confused-with',
      why: {
        ja: 'S3は署名を計算する前にスコープを読み、誤りがあればAuthorizationHeaderMalformedで返します。SignatureDoesNotMatchなら、リージョンとサービスは合っています。',
        en: 'S3 reads the scope before it computes anything and reports a fault there as AuthorizationHeaderMalformed. With SignatureDoesNotMatch, region and service are right.',
      },
    },
    {
      to: 'invalid-signature-exception',
      kind: 'same-root',
      why: {
        ja: 'リージョンやサービスを間違えて署名すると、S3はAuthorizationHeaderMalformed、JSONのサービスとAPI GatewayはInvalidSignatureExceptionを返します。S3だけが正しいリージョンを教えてくれます。',
        en: 'Signed for the wrong region or service, a request gets AuthorizationHeaderMalformed from S3 and InvalidSignatureException from JSON services and API Gateway. Only S3 says which region is right.',
      },
    },
    {
      to: 'incomplete-signature',
      kind: 'same-root',
      why: {
        ja: '壊れた`Authorization`を、S3以外のサービスはIncompleteSignatureで返します。',
        en: 'Services other than S3 report a broken `Authorization` as IncompleteSignature.',
      },
    },
    {
      to: 'invalid-access-key-id',
      kind: 'confused-with',
      why: {
        ja: 'キーIDが読み取れる形で、記録にないときはInvalidAccessKeyIdです。空だったり、スラッシュで要素の数が狂ったりすると、こちらのエラーです。',
        en: 'A key ID that can be read but is on no record is InvalidAccessKeyId. Empty, or with slashes that upset the count, it is this error.',
      },
    },
    {
      to: 'authorization-query-parameters-error',
      kind: 'sibling',
      why: {
        ja: '署名がヘッダーではなくURLにあるとき、S3は同じ誤りをAuthorizationQueryParametersErrorと呼びます。',
        en: 'With the signature in the URL instead of the header, S3 calls the same fault AuthorizationQueryParametersError.',
      },
    },
  ],
  sources: [
    s3Errors,
    {
      url: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/http-400-bad-request.html',
      title: 'HTTP 400 status code (Bad Request) - Amazon CloudFront',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/sdk-for-java/latest/developer-guide/s3-cross-region.html',
      title: 'Cross-Region access for Amazon S3 - AWS SDK for Java 2.x',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/boto/botocore/blob/000bde8a73dd1f6ac02c8b7125a06a4dc0c70fc9/botocore/utils.py',
      title: 'boto/botocore utils.py',
      kind: 'project',
      checked: '2026-11-23',
    },
    thread('minio/minio-go', 677),
    thread('s3fs-fuse/s3fs-fuse', 2612),
    thread('aws/aws-cli', 2954),
  ],
  updated: '2026-11-23',
  checked: '2026-11-23',
});
