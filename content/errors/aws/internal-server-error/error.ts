import { defineError } from '#core';

export const error = defineError({
  code: 'InternalServerError',
  aliases: ['InternalServerErrorException', 'ApiConfigurationException'],
  statuses: [500, 502, 504],
  fault: 'server',
  retry: 'after-fix',
  services: ['apigateway-rest', 'apigateway-http'],
  wire: [
    {
      services: ['apigateway-rest'],
      protocol: 'api-gateway',
      status: 502,
      reason: 'Bad Gateway',
      headers: [
        ['Content-Type', 'application/json'],
        ['x-amzn-ErrorType', 'InternalServerErrorException'],
      ],
      body: '{"message": "Internal server error"}',
      note: {
        ja: '502は、関数が呼ばれたあとの失敗です。例外、戻り値の形、大きさ、関数自身のタイムアウトのどれかです。',
        en: '502: the function was called and what came back cannot be used: an exception, a wrong form, too large, or its own timeout.',
      },
      source: 'https://github.com/aws/aws-lambda-go/issues/72',
    },
    {
      services: ['apigateway-rest'],
      protocol: 'api-gateway',
      status: 500,
      reason: 'Internal Server Error',
      headers: [
        ['Content-Type', 'application/json'],
        ['x-amzn-ErrorType', 'InternalServerErrorException'],
      ],
      body: '{"message": "Internal server error"}',
      note: {
        ja: '500は、関数まで届かなかった失敗です。呼び出しの許可、統合先のアドレス、マッピングのどれかです。',
        en: '500: the call did not get as far as that: the permission to invoke, the address of the integration, or a mapping.',
      },
      source:
        'https://docs.aws.amazon.com/apigateway/latest/developerguide/supported-gateway-response-types.html',
    },
    {
      services: ['apigateway-http'],
      protocol: 'api-gateway',
      status: 500,
      reason: 'Internal Server Error',
      headers: [
        ['content-type', 'application/json'],
        ['apigw-requestid', 'JKJaXmPLvHcESHA='],
      ],
      body: '{"message":"Internal Server Error"}',
      note: {
        ja: 'HTTP APIは`Server`と`Error`も大文字で始めます。実行ログはなく、理由は`$context.integrationErrorMessage`にだけ出ます。',
        en: 'An HTTP API capitalises `Server` and `Error`. It has no execution log; the reason stands in `$context.integrationErrorMessage` alone.',
      },
      source:
        'https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-troubleshooting-lambda.html',
    },
  ],
  messages: [
    { pattern: /^Internal server error$/i, certainty: 'shared' },
    {
      pattern: /^Lambda execution failed with status \d{3} due to customer function error: /,
      certainty: 'sure',
      service: 'apigateway-rest',
    },
    {
      pattern: /Execution failed due to configuration error: /,
      certainty: 'sure',
      service: 'apigateway-rest',
    },
    { pattern: /\bMalformed Lambda proxy response\b/, certainty: 'sure', service: 'apigateway-rest' },
    { pattern: /\bInvalid permissions on Lambda function\b/, certainty: 'sure', service: 'apigateway-rest' },
    {
      pattern: /\bOutput mapping refers to an invalid method response\b/,
      certainty: 'sure',
      service: 'apigateway-rest',
    },
  ],
  causes: [
    'handler-raised-error',
    'lambda-permission-missing',
    'proxy-body-not-string',
    'proxy-response-shape',
    'function-timed-out',
    'response-over-lambda-limit',
    'integration-unreachable',
    'integration-mapping-failed',
  ],
  order: {
    ja: '公開されたスレッドで見た件数によります。関数の例外が最も多く、呼び出しの許可と戻り値の形がそれに続きます。',
    en: 'By how often public threads end there: an exception in the function leads, the permission to invoke and the form of the response follow.',
  },
  related: [
    {
      to: 'endpoint-request-timed-out',
      kind: 'confused-with',
      why: {
        ja: 'API Gatewayが待つのをやめれば504、関数が自分のタイムアウトで止まれば502 Internal server errorです。ヘッダーはどちらもInternalServerErrorExceptionです。',
        en: 'When API Gateway stops waiting it is a 504, when the function meets its own timeout a 502 Internal server error. The header says InternalServerErrorException in both.',
      },
    },
    {
      to: 'authorizer-configuration-exception',
      kind: 'confused-with',
      why: {
        ja: 'REST APIの500は、統合の失敗なら本文がInternal server error、オーソライザーの失敗ならnullです。HTTP APIではどちらもInternal Server Errorです。',
        en: 'A 500 of a REST API says Internal server error when the integration failed and null when the authorizer did; an HTTP API says Internal Server Error for both.',
      },
    },
    {
      to: 'too-many-requests-exception',
      kind: 'caused-by',
      why: {
        ja: 'REST APIの後ろの関数がスロットリングされると、呼び出し元には429ではなく500が返ります。',
        en: 'A function throttled behind a REST API reaches the caller as 500 and not as 429.',
      },
    },
    {
      to: 'request-entity-too-large',
      kind: 'confused-with',
      why: {
        ja: '大きすぎるリクエストは413、関数の大きすぎる応答は502 Internal server errorです。上限はどちらもLambdaの6 MBです。',
        en: 'A request that is too large gets 413, a response of the function that is too large 502 Internal server error; both limits are Lambda’s 6 MB.',
      },
    },
    {
      to: 'origin-connect-error',
      kind: 'confused-with',
      why: {
        ja: 'HTMLの502はCloudFrontがオリジンと話せなかったこと、JSONの`Internal server error`はAPI Gatewayが答えたことを表します。',
        en: 'A 502 in HTML means that CloudFront could not talk to the origin; `Internal server error` in JSON was said by API Gateway.',
      },
    },
    {
      to: 'service-unavailable',
      kind: 'confused-with',
      why: {
        ja: 'HTTP APIでは、関数が例外で終わると500、30秒を過ぎるか統合先に届かないと503です。',
        en: 'On an HTTP API a function that throws is 500; one that passes 30 seconds, or cannot be reached, is 503.',
      },
    },
    {
      to: 'internal-failure',
      kind: 'confused-with',
      why: {
        ja: 'API Gatewayの`Internal server error`は、たいてい自分の関数や統合の失敗です。InternalFailureはAWSのサービス自身の失敗です。',
        en: 'API Gateway’s `Internal server error` is mostly your own function or integration; InternalFailure is the AWS service itself.',
      },
    },
  ],
  sources: [
    {
      url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/supported-gateway-response-types.html',
      title: 'Gateway response types for API Gateway',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://repost.aws/knowledge-center/malformed-502-api-gateway',
      title: 'How do I resolve HTTP 502 errors from API Gateway REST APIs with Lambda proxy integration?',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-troubleshooting-lambda.html',
      title: 'Troubleshooting issues with HTTP API Lambda integrations',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/DataBiosphere/azul/issues/8258',
      title: 'DataBiosphere/azul #8258',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  updated: '2026-11-23',
  checked: '2026-11-23',
});
