import { defineError } from '#core';

export const error = defineError({
  code: 'EndpointRequestTimedOut',
  aliases: [],
  statuses: [504],
  fault: 'server',
  retry: 'after-fix',
  services: ['apigateway-rest'],
  wire: [
    {
      services: ['apigateway-rest'],
      protocol: 'api-gateway',
      status: 504,
      reason: 'Gateway Timeout',
      headers: [
        ['Content-Type', 'application/json'],
        ['x-amzn-ErrorType', 'InternalServerErrorException'],
      ],
      body: '{"message": "Endpoint request timed out"}',
      note: {
        ja: 'ゲートウェイレスポンス`INTEGRATION_TIMEOUT`です。統合先の失敗（`INTEGRATION_FAILURE`）は本文が`Internal server error`です。',
        en: 'The gateway response `INTEGRATION_TIMEOUT`. A failed integration (`INTEGRATION_FAILURE`) says `Internal server error`.',
      },
      source:
        'https://docs.aws.amazon.com/apigateway/latest/developerguide/supported-gateway-response-types.html',
    },
  ],
  messages: [{ pattern: /^Endpoint request timed out$/, certainty: 'sure', service: 'apigateway-rest' }],
  causes: [
    'function-slower-than-gateway',
    'lambda-in-vpc-without-route',
    'cold-start-over-limit',
    'handler-never-returns',
    'vpc-link-target-unreachable',
    'integration-timeout-shortened',
  ],
  order: {
    ja: '公開されたスレッドで見た件数によります。処理そのものの長さが最も多く、VPCの経路の不足がそれに続きます。誰も数えてはいません。',
    en: 'By how often public threads end there: the length of the work itself leads, a missing route in a VPC follows. Nobody has counted.',
  },
  related: [
    {
      to: 'sandbox-timedout',
      kind: 'confused-with',
      why: {
        ja: '関数のログに`Task timed out`があれば、止めたのはAPI GatewayではなくLambdaで、Sandbox.Timedoutです。',
        en: 'With `Task timed out` in the function’s log it was Lambda that stopped, not API Gateway: that is Sandbox.Timedout.',
      },
    },
    {
      to: 'internal-server-error',
      kind: 'confused-with',
      why: {
        ja: 'API Gatewayが待つのをやめれば504、関数が自分のタイムアウトで止まれば502 Internal server errorです。ヘッダーはどちらもInternalServerErrorExceptionです。',
        en: 'When API Gateway stops waiting it is a 504, when the function meets its own timeout a 502 Internal server error. The header says InternalServerErrorException in both.',
      },
    },
    {
      to: 'origin-connect-error',
      kind: 'confused-with',
      why: {
        ja: '前段がCloudFrontの場合、HTMLの504はCloudFront自身の時間切れ（既定で30秒）です。',
        en: 'Behind CloudFront, a 504 in HTML is CloudFront’s own limit, 30 seconds by default.',
      },
    },
    {
      to: 'service-unavailable',
      kind: 'confused-with',
      why: {
        ja: '統合先の時間切れを、REST APIは504 Endpoint request timed out、HTTP APIは503 Service Unavailableと答えます。',
        en: 'When the integration takes too long, a REST API answers 504 Endpoint request timed out, an HTTP API 503 Service Unavailable.',
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
      url: 'https://repost.aws/knowledge-center/api-gateway-504-errors',
      title: 'How can I troubleshoot API HTTP 504 timeout errors with API Gateway?',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/response-transfer-mode.html',
      title: 'Stream the integration response for your proxy integrations in API Gateway',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/cortexlabs/cortex/issues/1225',
      title: 'cortexlabs/cortex #1225',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  updated: '2026-11-23',
  checked: '2026-11-23',
});
