import { defineError } from '#core';
import { s3Errors, thread } from './sources.ts';

export const error = defineError({
  code: 'InvalidAccessKeyId',
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
        ['x-amz-request-id', '4442587FB7D0A2F9'],
        ['Content-Type', 'application/xml'],
        ['Server', 'AmazonS3'],
      ],
      body: `<?xml version="1.0" encoding="UTF-8"?>
<Error><Code>InvalidAccessKeyId</Code><Message>The AWS Access Key Id you provided does not exist in our records.</Message><AWSAccessKeyId>ASIAIOSFODNN7EXAMPLE</AWSAccessKeyId><RequestId>4442587FB7D0A2F9</RequestId><HostId>s9lzHYrFp76ZVxRcpX9+5cjAnEH2ROuNkd2BHfIa6UkFVdtjf5mKR3/eTPFvsiP/XV/VLi31234=</HostId></Error>`,
      note: {
        ja: '`AWSAccessKeyId`は、実際に送られたキーです。思っていたキーと違うなら、原因はS3ではなく、キーを選んだ側にあります。boto3やCLIのメッセージには出ません。',
        en: '`AWSAccessKeyId` is the key that was really sent. If it is not the one you had in mind, look at whatever chose it. The message of boto3 and the CLI leaves it out.',
      },
      source: 'https://github.com/brefphp/laravel-bridge/issues/67',
    },
  ],
  messages: [
    // S3-compatible stores leave AWS's name out.
    {
      pattern: /^The (?:AWS )?Access Key Id you provided does not exist in our records/,
      certainty: 'sure',
      service: 's3',
    },
  ],
  causes: [
    'session-token-missing',
    'function-keys-without-token',
    'stale-environment-credentials',
    'key-deleted-or-inactive',
    'key-of-other-store',
    'other-partition',
    'key-created-just-now',
  ],
  order: {
    ja: '公開されたスレッドの件数による、当サイトの判断です。AWSの説明は「記録にない」というだけですが、スレッドの多くは、記録にあるキーをトークンなしで送ったことで終わります。',
    en: 'Our judgement, from how often public threads end there. AWS’s page says only that the key is on no record; most threads end at a key that is, sent without its token.',
  },
  related: [
    {
      to: 'invalid-client-token-id',
      kind: 'sibling',
      why: {
        ja: '同じ失敗を、S3はInvalidAccessKeyId、STSやIAMなどのクエリAPIはInvalidClientTokenIdと呼びます。',
        en: 'The same failure: S3 says InvalidAccessKeyId, query APIs such as STS and IAM say InvalidClientTokenId.',
      },
    },
    {
      to: 'unrecognized-client-exception',
      kind: 'sibling',
      why: {
        ja: '同じ失敗を、JSONのサービスとAPI GatewayはUnrecognizedClientExceptionと呼びます。',
        en: 'The same failure under the name that JSON services and API Gateway give it.',
      },
    },
    {
      to: 'signature-does-not-match',
      kind: 'confused-with',
      why: {
        ja: 'S3は先にキーIDを探し、見つかってから署名を照合します。シークレットだけの誤りはSignatureDoesNotMatchです。',
        en: 'S3 looks the key ID up first and compares the signature after that. A wrong secret alone is SignatureDoesNotMatch.',
      },
    },
    {
      to: 'authorization-header-malformed',
      kind: 'confused-with',
      why: {
        ja: 'キーIDの欄が空、またはスラッシュを含むとAuthorizationHeaderMalformed、形は正しいのに記録にないとInvalidAccessKeyIdです。',
        en: 'A key ID that is empty or holds a slash gives AuthorizationHeaderMalformed; one that can be read and is on no record gives InvalidAccessKeyId.',
      },
    },
    {
      to: 'invalid-token',
      kind: 'confused-with',
      why: {
        ja: 'InvalidAccessKeyIdはトークンがないとき、InvalidTokenは付いているトークンが通らないときです。',
        en: 'InvalidAccessKeyId: no token came along. InvalidToken: one did, and it is wrong.',
      },
    },
  ],
  sources: [
    s3Errors,
    thread('brefphp/laravel-bridge', 67),
    thread('prolane/samltoawsstskeys', 40),
    thread('aws/aws-sdk-js', 559),
    thread('hkusu/s3-upload-action', 11),
  ],
  updated: '2026-11-23',
  checked: '2026-11-23',
});
