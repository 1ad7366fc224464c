import { defineError } from '#core';

export const error = defineError({
  code: 'AuthorizerConfigurationException',
  aliases: ['AuthorizerFailureException'],
  statuses: [500],
  fault: 'server',
  retry: 'after-fix',
  services: ['apigateway-rest'],
  wire: [
    {
      services: ['apigateway-rest'],
      protocol: 'api-gateway',
      status: 500,
      reason: 'Internal Server Error',
      headers: [
        ['Content-Type', 'application/json'],
        ['x-amzn-ErrorType', 'AuthorizerConfigurationException'],
      ],
      body: '{"message":null}',
      note: {
        ja: '本文は`null`で、理由はヘッダーにもありません。HTTP APIは同じ失敗に500 `{"message":"Internal Server Error"}`と答え、理由を`$context.authorizer.error`に残します。',
        en: 'The body says `null` and no header says more. An HTTP API answers the same fault with 500 `{"message":"Internal Server Error"}` and keeps the reason in `$context.authorizer.error`.',
      },
      source:
        'https://docs.aws.amazon.com/apigateway/latest/developerguide/supported-gateway-response-types.html',
    },
  ],
  messages: [
    // A body without words, as the reader of JSON hands it on.
    { pattern: /^\{"message":null\}$/, certainty: 'sure', service: 'apigateway-rest' },
    {
      pattern:
        /Execution failed due to configuration error: (?:Could not parse policy|Authorizer |Invalid JSON in response)/,
      certainty: 'sure',
      service: 'apigateway-rest',
    },
  ],
  causes: [
    'authorizer-function-fails',
    'authorizer-refuses-in-own-words',
    'authorizer-response-malformed',
    'authorizer-permission-missing',
    'authorizer-answers-like-an-api',
  ],
  order: {
    ja: '公開されたスレッドで見た件数によります。最初の2つが大半で、正しいトークンでも失敗するかどうかで分かれます。',
    en: 'By how often public threads end there. The first two make up most; whether good tokens fail too tells them apart.',
  },
  related: [],
  sources: [
    {
      url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/supported-gateway-response-types.html',
      title: 'Gateway response types for API Gateway',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-use-lambda-authorizer.html',
      title: 'Use API Gateway Lambda authorizers',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/auth0-samples/jwt-rsa-aws-custom-authorizer/pull/6',
      title: 'auth0-samples/jwt-rsa-aws-custom-authorizer #6',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  updated: '2026-11-23',
  checked: '2026-11-23',
});
