import { defineError } from '#core';

export const error = defineError({
  code: 'NotFound',
  aliases: ['NotFoundException'],
  statuses: [404],
  fault: 'client',
  retry: 'after-fix',
  services: ['apigateway-http', 'apigateway-rest'],
  wire: [
    {
      services: ['apigateway-http'],
      protocol: 'api-gateway',
      status: 404,
      reason: 'Not Found',
      headers: [
        ['content-type', 'application/json'],
        ['apigw-requestid', 'JKJaXmPLvHcESHA='],
      ],
      body: '{"message":"Not Found"}',
      note: {
        ja: 'HTTP APIは`x-amzn-errortype`を付けません。`apigw-requestid`があればHTTP APIが作った応答か、HTTP APIを通った応答です。',
        en: 'HTTP APIs send no `x-amzn-errortype`. An `apigw-requestid` header shows that an HTTP API made the answer or passed it on.',
      },
      source: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-routes.html',
    },
    {
      services: ['apigateway-rest'],
      protocol: 'api-gateway',
      status: 404,
      reason: 'Not Found',
      headers: [['content-type', 'application/json']],
      body: '{"message":"No method found matching route users/42 for http method GET."}',
      note: {
        ja: 'REST APIが、署名の正しい呼び出し元にだけ返す形です。パスとメソッドは呼び出しごとに変わります。',
        en: 'A REST API says so only to a caller whose signature it has accepted. Path and method vary with the call.',
      },
      source:
        'https://docs.aws.amazon.com/apigateway/latest/developerguide/supported-gateway-response-types.html',
    },
  ],
  messages: [
    { pattern: /^Not Found$/, certainty: 'shared', service: 'apigateway-http' },
    // A REST API says so to a caller whose signature it has accepted.
    { pattern: /^No method found matching route /, certainty: 'sure', service: 'apigateway-rest' },
  ],
  causes: [
    'http-api-route-missing',
    'http-api-stage-missing',
    'default-endpoint-disabled',
    'backend-answered-404',
    'rest-path-missing',
  ],
  order: {
    ja: '公開されたスレッドで見た件数によります。ルートの未定義が最も多く、無効化したデフォルトエンドポイントは設定した本人が覚えていることが多いです。',
    en: 'By how often public threads end there: the undefined route leads; a disabled default endpoint is usually remembered by whoever disabled it.',
  },
  related: [
    {
      to: 'missing-authentication-token',
      kind: 'confused-with',
      why: {
        ja: '同じ「パスが存在しない」を、REST APIは403 Missing Authentication Token、HTTP APIは404 Not Foundと答えます。',
        en: 'For the same wrong path a REST API answers 403 Missing Authentication Token, an HTTP API 404 Not Found.',
      },
    },
    {
      to: 'forbidden',
      kind: 'confused-with',
      why: {
        ja: 'デフォルトエンドポイントを無効にすると、REST APIは403 Forbidden、HTTP APIは404 Not Foundと答えます。',
        en: 'With the default endpoint disabled a REST API answers 403 Forbidden, an HTTP API 404 Not Found.',
      },
    },
    {
      to: 'no-such-key',
      kind: 'confused-with',
      why: {
        ja: 'S3のHEADへの404も、SDKやCLIは`404 Not Found`と表示します。意味はNoSuchKeyかNoSuchBucketです。',
        en: 'S3’s 404 to a HEAD shows as `404 Not Found` in SDKs and the CLI as well; it means NoSuchKey or NoSuchBucket.',
      },
    },
    {
      to: 'no-such-bucket',
      kind: 'confused-with',
      why: {
        ja: 'S3のHeadBucketへの404は、SDKやCLIでは`Not Found`です。意味はNoSuchBucketです。',
        en: 'S3’s 404 to HeadBucket shows as `Not Found` in SDKs and the CLI; it means NoSuchBucket.',
      },
    },
    {
      to: 'resource-not-found-exception',
      kind: 'confused-with',
      why: {
        ja: '404 Not FoundはHTTP APIにルートがないこと、ResourceNotFoundExceptionはAWSサービスのリソースがないことを表します。',
        en: '404 Not Found is an HTTP API without a route; ResourceNotFoundException is a resource that an AWS service does not have.',
      },
    },
    {
      to: 'gone-exception',
      kind: 'confused-with',
      why: {
        ja: '410は、パスは正しく、そのWebSocket接続がないことを表します。404は、`@connections`を受ける名前やパスでないときの応答です。',
        en: 'A 410 means a right path and no such WebSocket connection; a 404 means that the host or path does not take `@connections` at all.',
      },
    },
  ],
  sources: [
    {
      url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-routes.html',
      title: 'Create routes for HTTP APIs in API Gateway',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-stages.html',
      title: 'Stages for HTTP APIs in API Gateway',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/adobe/helix-deploy/issues/13',
      title: 'adobe/helix-deploy #13',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  updated: '2026-11-23',
  checked: '2026-11-23',
});
