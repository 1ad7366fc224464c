import { defineError } from '#core';

export const error = defineError({
  code: 'RequestEntityTooLarge',
  aliases: [
    'RequestTooLarge',
    'RequestTooLargeException',
    'RequestEntityTooLargeException',
    'PayloadTooLargeError',
  ],
  statuses: [413],
  fault: 'client',
  retry: 'no',
  services: ['apigateway-rest', 'lambda'],
  wire: [
    {
      services: ['apigateway-rest'],
      protocol: 'api-gateway',
      status: 413,
      reason: 'Request Entity Too Large',
      headers: [['Content-Type', 'text; charset=utf-8']],
      body: 'HTTP content length exceeded 10485760 bytes.',
      note: {
        ja: '10 MBを超えたときです。平文で、`x-amzn-`のヘッダーが1つもなく、ゲートウェイレスポンスでは変えられません。',
        en: 'Above 10 MB: plain text, not one `x-amzn-` header, and out of reach of the gateway responses.',
      },
      source: 'https://github.com/koki-develop/lgtm-generator/issues/10',
    },
    {
      services: ['apigateway-rest'],
      protocol: 'api-gateway',
      status: 413,
      reason: 'Request Entity Too Large',
      headers: [
        ['Content-Type', 'application/json'],
        ['x-amzn-ErrorType', 'BadRequestException'],
      ],
      body: '{"message": "Request Too Long"}',
      note: {
        ja: '10 MBより小さくても、Lambdaに渡す大きさが6 MBを超えたときです。',
        en: 'Below 10 MB, when what goes to Lambda exceeds 6 MB.',
      },
      source: 'https://github.com/koki-develop/lgtm-generator/issues/10',
    },
    {
      services: ['lambda'],
      protocol: 'rest-json',
      status: 413,
      reason: 'Request Entity Too Large',
      headers: [
        ['Content-Type', 'application/json'],
        ['x-amzn-ErrorType', 'RequestEntityTooLargeException'],
      ],
      body: '{"Type":"User","message":"1115107 byte payload is too large for the Event invocation type (limit 262144 bytes)"}',
      note: {
        ja: '`Invoke`の応答です。上限は時期とともに変わってきたので、メッセージの値を見ます。',
        en: 'The answer to `Invoke`. The limits have changed over time: go by the number in the message.',
      },
      source: 'https://github.com/aws/aws-pdk/issues/771',
    },
  ],
  messages: [
    { pattern: /^Request (?:Entity )?Too (?:Long|Large)$/i, certainty: 'shared' },
    { pattern: /^HTTP content length exceeded \d{1,12} bytes/, certainty: 'sure' },
    {
      pattern: /^Request must be smaller than \d{1,12} bytes for the [A-Za-z]{1,60} operation/,
      certainty: 'sure',
      service: 'lambda',
    },
    {
      pattern: /^\d{4,12} byte payload is too large for the \w{5,20} invocation type/,
      certainty: 'sure',
      service: 'lambda',
    },
    { pattern: /^PayloadTooLargeError: request entity too large/, certainty: 'sure', saidBy: 'express' },
  ],
  causes: [
    'request-over-lambda-limit',
    'request-over-size-limit',
    'application-body-limit',
    'invoke-payload-too-large',
    'package-too-large',
  ],
  order: {
    ja: '公開されたスレッドで見た件数によります。文言でほぼ一意に決まるので、順位より応答の本文を見ます。',
    en: 'By how often public threads end there. The wording nearly settles it, so look at the body rather than at the order.',
  },
  related: [
    {
      to: 'internal-server-error',
      kind: 'confused-with',
      why: {
        ja: '大きすぎるリクエストは413、関数の大きすぎる応答は502 Internal server errorです。上限はどちらもLambdaの6 MBです。',
        en: 'A request that is too large gets 413, a response of the function that is too large 502 Internal server error; both limits are Lambda’s 6 MB.',
      },
    },
  ],
  sources: [
    {
      url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-execution-service-limits-table.html',
      title: 'Quotas for configuring and running a REST API in API Gateway',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html',
      title: 'Lambda quotas',
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
      url: 'https://github.com/koki-develop/lgtm-generator/issues/10',
      title: 'koki-develop/lgtm-generator #10',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  updated: '2026-11-23',
  checked: '2026-11-23',
});
