import { defineError } from '#core';

export const error = defineError({
  code: 'UnsupportedMediaType',
  aliases: ['UnsupportedMediaTypeException'],
  statuses: [415],
  fault: 'client',
  retry: 'after-fix',
  services: ['apigateway-rest'],
  wire: [
    {
      services: ['apigateway-rest'],
      protocol: 'api-gateway',
      status: 415,
      reason: 'Unsupported Media Type',
      headers: [['Content-Type', 'application/json']],
      body: '{"message": "Unsupported Media Type"}',
      note: {
        ja: 'ゲートウェイレスポンス`UNSUPPORTED_MEDIA_TYPE`です。プロキシ統合のAPIは、この応答を作りません。',
        en: 'The gateway response `UNSUPPORTED_MEDIA_TYPE`. An API with a proxy integration never makes it.',
      },
      source:
        'https://docs.aws.amazon.com/apigateway/latest/developerguide/supported-gateway-response-types.html',
    },
  ],
  messages: [{ pattern: /^Unsupported Media Type$/i, certainty: 'shared' }],
  causes: [
    'client-default-content-type',
    'content-type-not-mapped',
    'header-not-sent',
    'framework-refuses-type',
  ],
  order: {
    ja: '公開されたスレッドの読み取りと、私たちの判断によります。送る側で直るものを先に置いています。',
    en: 'By public threads as far as we read them, and our own judgement: what the caller can mend comes first.',
  },
  related: [
    {
      to: 'bad-request',
      kind: 'confused-with',
      why: {
        ja: 'マッピングテンプレートのない形式は415、モデルに合わない本文は400です。モデルのない形式は、検証されずに通ります。',
        en: 'A type without a mapping template gets 415, a body that does not fit the model 400; a type without a model passes unchecked.',
      },
    },
  ],
  sources: [
    {
      url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/integration-passthrough-behaviors.html',
      title: 'Method request behavior for payloads without mapping templates for REST APIs in API Gateway',
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
      url: 'https://github.com/serverless/serverless/issues/1264',
      title: 'serverless/serverless #1264',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  updated: '2026-11-23',
  checked: '2026-11-23',
});
