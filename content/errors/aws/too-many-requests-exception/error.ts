import { defineError } from '#core';

export const error = defineError({
  code: 'TooManyRequestsException',
  aliases: [
    'CallerRateLimitExceeded',
    'ConcurrentInvocationLimitExceeded',
    'ConcurrentSnapshotCreateLimitExceeded',
    'FunctionInvocationRateLimitExceeded',
    'ReservedFunctionConcurrentInvocationLimitExceeded',
    'ReservedFunctionInvocationRateLimitExceeded',
  ],
  statuses: [429, 400],
  fault: 'client',
  retry: 'with-backoff',
  services: ['apigateway-rest', 'apigateway-http', 'lambda', 'apigateway'],
  wire: [
    {
      services: ['apigateway-rest'],
      protocol: 'api-gateway',
      status: 429,
      reason: 'Too Many Requests',
      headers: [
        ['Content-Type', 'application/json'],
        ['x-amzn-ErrorType', 'TooManyRequestsException'],
      ],
      body: '{"message":"Too Many Requests"}',
      note: {
        ja: 'ゲートウェイレスポンス`THROTTLED`です。クォータの超過も429ですが、本文は`Limit Exceeded`です。',
        en: 'The gateway response `THROTTLED`. A used-up quota is a 429 too, but its body says `Limit Exceeded`.',
      },
      source:
        'https://docs.aws.amazon.com/apigateway/latest/developerguide/supported-gateway-response-types.html',
    },
    {
      services: ['apigateway-http'],
      protocol: 'api-gateway',
      status: 429,
      reason: 'Too Many Requests',
      headers: [
        ['content-type', 'application/json'],
        ['apigw-requestid', 'JKJaXmPLvHcESHA='],
      ],
      body: '{"message":"Too Many Requests"}',
      source: 'https://github.com/terraform-aws-modules/terraform-aws-apigateway-v2/issues/13',
    },
    {
      services: ['lambda'],
      protocol: 'rest-json',
      status: 429,
      reason: 'Too Many Requests',
      headers: [
        ['Content-Type', 'application/json'],
        ['x-amzn-ErrorType', 'TooManyRequestsException'],
      ],
      body: '{"Reason":"ReservedFunctionConcurrentInvocationLimitExceeded","Type":"User","message":"Rate Exceeded."}',
      note: {
        ja: 'どの上限かは`Reason`に入ります。SDKの表示には出ないことが多いので、例外オブジェクトから取り出します。',
        en: '`Reason` says which limit was met. SDKs seldom print it; take it from the exception object.',
      },
      source: 'https://docs.aws.amazon.com/lambda/latest/api/API_Invoke.html',
    },
  ],
  messages: [
    { pattern: /^Too Many Requests$/i, certainty: 'shared' },
    { pattern: /^Too Many Requests \(Service: ApiGateway/, certainty: 'sure', service: 'apigateway' },
    {
      pattern: /\bKey throttle limit exceeded for Usage Plan ID\b/,
      certainty: 'sure',
      service: 'apigateway-rest',
    },
    { pattern: /^Rate Exceeded\.$/, certainty: 'sure', service: 'lambda' },
  ],
  causes: [
    'gateway-throttled',
    'lambda-concurrency-exhausted',
    'lambda-management-calls-too-fast',
    'gateway-management-calls-too-fast',
    'throttle-set-to-zero',
  ],
  order: {
    ja: '公開されたスレッドで見た件数によります。誰の応答か（API Gateway、Lambdaの呼び出し、デプロイ）で分かれるので、順位より応答の形が手がかりです。',
    en: 'By how often public threads end there. They part by who answered (API Gateway, a call of Lambda, a deploy), so the form of the answer tells more than the order.',
  },
  related: [
    {
      to: 'throttling-exception',
      kind: 'sibling',
      why: {
        ja: 'ほかの多くのサービスでは、同じ速さの超過が400 ThrottlingExceptionです。',
        en: 'In most other services the same rate is 400 ThrottlingException.',
      },
    },
    {
      to: 'limit-exceeded-exception',
      kind: 'confused-with',
      why: {
        ja: 'API Gatewayではどちらも429です。クォータを使い切ればLimit Exceeded、速さの超過ならToo Many Requestsで、バックオフで通るのは後者だけです。',
        en: 'On API Gateway both are a 429: Limit Exceeded is a used-up quota, Too Many Requests a rate. Only the rate passes with backoff.',
      },
    },
    {
      to: 'internal-server-error',
      kind: 'leads-to',
      why: {
        ja: 'REST APIの後ろの関数がスロットリングされると、呼び出し元には429ではなく500が返ります。',
        en: 'A function throttled behind a REST API reaches the caller as 500 and not as 429.',
      },
    },
  ],
  sources: [
    {
      url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-request-throttling.html',
      title: 'Throttle requests to your REST APIs for better throughput in API Gateway',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/lambda/latest/api/API_Invoke.html',
      title: 'Invoke - AWS Lambda',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/limits.html',
      title: 'Amazon API Gateway quotas',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/terraform-aws-modules/terraform-aws-apigateway-v2/issues/13',
      title: 'terraform-aws-modules/terraform-aws-apigateway-v2 #13',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  updated: '2026-11-23',
  checked: '2026-11-23',
});
