import { defineError } from '#core';

export const error = defineError({
  code: 'UnrecognizedClientException',
  aliases: ['UnrecognizedClient'],
  statuses: [400, 403],
  fault: 'client',
  retry: 'after-fix',
  services: ['apigateway-rest', 'dynamodb', 'kms', 'lambda', 'secretsmanager'],
  wire: [
    {
      services: ['apigateway-rest'],
      protocol: 'api-gateway',
      status: 403,
      reason: 'Forbidden',
      headers: [
        ['content-type', 'application/json'],
        ['x-amzn-errortype', 'UnrecognizedClientException'],
      ],
      body: '{"message":"The security token included in the request is invalid."}',
      note: {
        ja: 'AWSの403の表では、同じメッセージの`x-amzn-errortype`が`AccessDeniedException`です。どちらでも原因は認証情報です。',
        en: 'AWS’s table of 403 answers prints `AccessDeniedException` as the `x-amzn-errortype` of this message. Either way the problem is the credentials.',
      },
      source: 'https://repost.aws/knowledge-center/api-gateway-troubleshoot-403-forbidden',
    },
    {
      services: ['dynamodb', 'kms', 'secretsmanager'],
      protocol: 'json',
      status: 400,
      reason: 'Bad Request',
      headers: [['content-type', 'application/x-amz-json-1.0']],
      body: '{"__type":"com.amazon.coral.service#UnrecognizedClientException","message":"The security token included in the request is invalid."}',
      note: {
        ja: 'AWS JSONのサービスは400で返します。`__type`の名前空間はサービスによって付かないこともあります。',
        en: 'AWS JSON services answer 400. Some leave out the namespace in `__type`.',
      },
      source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Programming.Errors.html',
    },
  ],
  messages: [
    { pattern: /^The security token included in the request is invalid\.?$/, certainty: 'shared' },
    { pattern: /^The Access Key ID or security token is invalid\.?$/, certainty: 'shared' },
  ],
  causes: [
    'session-token-missing',
    'stale-environment-credentials',
    'key-deleted-or-inactive',
    'key-id-unknown',
    'session-token-garbled',
    'region-not-enabled',
    'other-partition',
  ],
  order: {
    ja: '公開されたスレッドの件数と、確かめる手間の少なさによる、当サイトの判断です。AWSの説明は「アクセスキーIDが記録にない」というだけで、原因の順は示していません。',
    en: 'Our judgement, from how often public threads end there and how little it takes to check. AWS’s page says only that the key ID is not on record and gives no order.',
  },
  related: [
    {
      to: 'invalid-client-token-id',
      kind: 'sibling',
      why: {
        ja: '同じ失敗を、JSONのサービスとAPI GatewayはUnrecognizedClientException、STSやIAMなどのクエリAPIはInvalidClientTokenIdと呼びます。',
        en: 'The same failure: JSON services and API Gateway say UnrecognizedClientException, query APIs such as STS and IAM say InvalidClientTokenId.',
      },
    },
    {
      to: 'expired-token',
      kind: 'confused-with',
      why: {
        ja: '`invalid`は認証情報を認識できないこと、`expired`は認識したうえで期限が過ぎていることを表します。切れてから何週間もたったトークンは`invalid`と返ることがあります。',
        en: '`invalid` means the credentials were not recognised; `expired` means they were, and are over. A token that ended weeks ago can come back as `invalid`.',
      },
    },
    {
      to: 'access-denied-exception',
      kind: 'confused-with',
      why: {
        ja: 'UnrecognizedClientExceptionは、誰のリクエストか分からない段階で止まっています。IAMポリシーはまだ評価されていません。',
        en: 'With UnrecognizedClientException the caller is not even known, so no IAM policy has been looked at yet.',
      },
    },
    {
      to: 'signature-does-not-match',
      kind: 'confused-with',
      why: {
        ja: 'アクセスキーIDが認識されたあとで署名が照合されます。シークレットアクセスキーだけの誤りなら、署名の不一致として返ります。',
        en: 'The signature is compared only after the key ID is recognised. A wrong secret alone shows as a signature mismatch.',
      },
    },
    {
      to: 'invalid-access-key-id',
      kind: 'sibling',
      why: {
        ja: '同じ失敗を、S3はInvalidAccessKeyIdと呼びます。',
        en: 'The same failure under S3’s name for it.',
      },
    },
    {
      to: 'auth-failure',
      kind: 'sibling',
      why: {
        ja: '同じ失敗を、EC2はAuthFailureと呼び、時計のずれやオプトインリージョンも同じ文で返します。',
        en: 'EC2 calls the same failure AuthFailure, and says so of a wrong clock and an opt-in Region as well.',
      },
    },
    {
      to: 'invalid-token',
      kind: 'sibling',
      why: {
        ja: '壊れたトークンや別のキーのトークンを、S3はInvalidTokenと呼びます。',
        en: 'S3’s name for a token that is garbled or of another key.',
      },
    },
  ],
  sources: [
    {
      url: 'https://docs.aws.amazon.com/IAM/latest/APIReference/CommonErrors.html',
      title: 'Common Error Types - AWS Identity and Access Management',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Programming.Errors.html',
      title: 'Error handling with DynamoDB',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://repost.aws/knowledge-center/api-gateway-troubleshoot-403-forbidden',
      title: 'How do I troubleshoot HTTP 403 errors from API Gateway?',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws/aws-sdk-php/issues/2444',
      title: 'aws/aws-sdk-php #2444',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/badslug/Paw-AWSSignature4DynamicValue/issues/5',
      title: 'badslug/Paw-AWSSignature4DynamicValue #5',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  updated: '2026-11-23',
  checked: '2026-11-23',
});
