import { defineError } from '#core';

export const error = defineError({
  code: 'BadRequest',
  aliases: ['BadRequestException'],
  statuses: [400],
  fault: 'client',
  retry: 'after-fix',
  services: ['apigateway-rest', 'apigateway'],
  wire: [
    {
      services: ['apigateway-rest'],
      protocol: 'api-gateway',
      status: 400,
      reason: 'Bad Request',
      headers: [
        ['Content-Type', 'application/json'],
        ['x-amzn-ErrorType', 'BadRequestException'],
      ],
      body: '{"message": "Invalid request body"}',
      note: {
        ja: 'ゲートウェイレスポンス`BAD_REQUEST_BODY`です。理由は実行ログにしか出ません。',
        en: 'The gateway response `BAD_REQUEST_BODY`. The reason stands in the execution log alone.',
      },
      source:
        'https://docs.aws.amazon.com/apigateway/latest/developerguide/supported-gateway-response-types.html',
    },
    {
      services: ['apigateway-rest'],
      protocol: 'api-gateway',
      status: 400,
      reason: 'Bad Request',
      headers: [
        ['Content-Type', 'application/json'],
        ['x-amzn-ErrorType', 'BadRequestException'],
      ],
      body: '{"message": "Missing required request parameters: [petId]"}',
      note: {
        ja: 'ゲートウェイレスポンス`BAD_REQUEST_PARAMETERS`です。名前が並びますが、クエリかヘッダーかパスかは書かれません。',
        en: 'The gateway response `BAD_REQUEST_PARAMETERS`. It lists names, and does not say whether query, header or path.',
      },
      source:
        'https://docs.aws.amazon.com/apigateway/latest/developerguide/supported-gateway-response-types.html',
    },
    {
      services: ['apigateway'],
      protocol: 'rest-json',
      status: 400,
      reason: 'Bad Request',
      headers: [
        ['Content-Type', 'application/json'],
        ['x-amzn-ErrorType', 'BadRequestException'],
      ],
      body: '{"message":"CloudWatch Logs role ARN must be set in account settings to enable logging"}',
      source: 'https://github.com/Miserlou/Zappa/issues/1946',
    },
  ],
  messages: [
    { pattern: /^Invalid request body$/, certainty: 'sure', service: 'apigateway-rest' },
    { pattern: /^Missing required request parameters: \[/, certainty: 'sure', service: 'apigateway-rest' },
    {
      pattern: /^CloudWatch Logs role ARN must be set in account settings/,
      certainty: 'sure',
      service: 'apigateway',
    },
    { pattern: /^The REST API doesn.t contain any methods/, certainty: 'sure', service: 'apigateway' },
    // What SDKs make of the empty answer to a HEAD; the code that S3 had for it is lost.
    // @see https://docs.aws.amazon.com/AmazonS3/latest/API/API_HeadObject.html
    { pattern: /^Bad Request$/i, certainty: 'shared', statuses: [400] },
  ],
  causes: [
    'request-validator-refused',
    'api-parameter-missing',
    'mapped-body-is-no-json',
    'gateway-log-role-missing',
    'deployed-before-complete',
  ],
  order: {
    ja: 'APIの呼び出しで出るものを先に、デプロイで出るものを後に置いています。その中は公開されたスレッドで見た件数によります。',
    en: 'What callers of an API meet comes first, what a deploy meets after it; within these by how often public threads end there.',
  },
  related: [
    {
      to: 'unsupported-media-type',
      kind: 'confused-with',
      why: {
        ja: 'マッピングテンプレートのない形式は415、モデルに合わない本文は400です。モデルのない形式は、検証されずに通ります。',
        en: 'A type without a mapping template gets 415, a body that does not fit the model 400; a type without a model passes unchecked.',
      },
    },
  ],
  sources: [
    {
      url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-method-request-validation.html',
      title: 'Request validation for REST APIs in API Gateway',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/supported-gateway-response-types.html',
      title: 'Gateway response types for API Gateway',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws/serverless-application-model/issues/1207',
      title: 'aws/serverless-application-model #1207',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  updated: '2026-11-23',
  checked: '2026-11-23',
});
