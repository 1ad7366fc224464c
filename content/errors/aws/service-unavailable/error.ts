import { defineError } from '#core';

export const error = defineError({
  code: 'ServiceUnavailable',
  aliases: ['ServiceUnavailableException'],
  statuses: [503],
  fault: 'server',
  retry: 'with-backoff',
  services: ['apigateway-http', 's3', 'bedrock', 'cloudfront'],
  wire: [
    {
      services: ['apigateway-http'],
      protocol: 'api-gateway',
      status: 503,
      reason: 'Service Unavailable',
      headers: [
        ['content-type', 'application/json'],
        ['apigw-requestid', 'JKJaXmPLvHcESHA='],
      ],
      body: '{"message":"Service Unavailable"}',
      note: {
        ja: '統合先が30秒以内に答えないか、届かないときのHTTP APIの応答です。REST APIは、同じ場面で504か500を返します。',
        en: 'What an HTTP API answers when its integration takes more than 30 seconds or cannot be reached. A REST API says 504 or 500 there.',
      },
      source: 'https://github.com/anomalyco/sst/issues/2232',
    },
    {
      services: ['bedrock'],
      protocol: 'rest-json',
      status: 503,
      reason: 'Service Unavailable',
      headers: [
        ['Content-Type', 'application/json'],
        [
          'x-amzn-ErrorType',
          'ServiceUnavailableException:http://internal.amazon.com/coral/com.amazon.bedrock/',
        ],
      ],
      body: '{"message":"Too many connections, please wait before trying again."}',
      note: {
        ja: 'ストリーミングでは、200で始まったあとのイベントとして`serviceUnavailableException`が届くこともあります。',
        en: 'In a stream it can come as an event `serviceUnavailableException` after the answer began with 200.',
      },
      source: 'https://github.com/anthropics/claude-code/issues/562',
    },
    {
      services: ['s3'],
      protocol: 'rest-xml',
      status: 503,
      reason: 'Service Unavailable',
      headers: [
        ['x-amz-request-id', 'CD509YQ0PWNZSCZ2'],
        ['Content-Type', 'application/xml'],
        ['Server', 'AmazonS3'],
      ],
      body: `<?xml version="1.0" encoding="UTF-8"?>
<Error><Code>ServiceUnavailable</Code><Message>Service is unable to handle request.</Message><RequestId>CD509YQ0PWNZSCZ2</RequestId><HostId>mSXA7Gi07vlFW0NNvq0nQtMEEThETkcHLpaf4PlmuVzp8O9X8bfi19b4mTaqpJQNK/05e3HiTHb7ddvLu2agTwbmlX2Dqz+I</HostId></Error>`,
      note: {
        ja: '速さを下げてほしいときのS3の503は、これではなくSlowDownです。',
        en: 'When S3 wants fewer requests, its 503 is SlowDown and not this.',
      },
      source: 'https://docs.aws.amazon.com/AmazonS3/latest/developerguide/ErrorResponses.html',
    },
  ],
  messages: [
    // Load balancers and nginx put a word in.
    { pattern: /^Service (?:Temporarily )?Unavailable$/i, certainty: 'shared' },
    { pattern: /^Service is unable to handle request\.?$/, certainty: 'sure', service: 's3' },
    {
      pattern: /^Too many connections, please wait before trying again/,
      certainty: 'sure',
      service: 'bedrock',
    },
    { pattern: /^Bedrock is unable to process your request/, certainty: 'sure', service: 'bedrock' },
    // @see https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/http-503-service-unavailable.html
    { pattern: /\b503 ERROR\b/, certainty: 'sure', service: 'cloudfront', saidBy: 'cloudfront' },
  ],
  causes: [
    'function-slower-than-gateway',
    'no-healthy-target',
    'model-capacity-short',
    'edge-function-failed',
    'integration-unreachable',
    'application-behind-answered',
    'aws-side-fault',
  ],
  order: {
    ja: '公開されたスレッドで見た多さによる、当サイトの判断です。どれに当たるかは、応答したもの（HTTP API、ロードバランサー、Bedrock、CloudFront）でほぼ決まります。',
    en: 'Our judgement, from public threads. Who answered (HTTP API, load balancer, Bedrock, CloudFront) nearly settles which it is.',
  },
  related: [
    {
      to: 'endpoint-request-timed-out',
      kind: 'confused-with',
      why: {
        ja: '統合先の時間切れを、REST APIは504 Endpoint request timed out、HTTP APIは503 Service Unavailableと答えます。',
        en: 'When the integration takes too long, a REST API answers 504 Endpoint request timed out, an HTTP API 503 Service Unavailable.',
      },
    },
    {
      to: 'slow-down',
      kind: 'confused-with',
      why: {
        ja: 'S3の503のほとんどはSlowDownで、呼ぶ速さの問題です。ServiceUnavailableはS3の側の一時的な失敗です。',
        en: 'Most 503s of S3 are SlowDown, about your own rate; ServiceUnavailable is a passing failure on S3’s side.',
      },
    },
    {
      to: 'throttling-exception',
      kind: 'confused-with',
      why: {
        ja: 'Bedrockでは、429 ThrottlingExceptionは自分の上限、503 ServiceUnavailableExceptionはモデルの側の混雑です。',
        en: 'With Bedrock 429 ThrottlingException is your quota, 503 ServiceUnavailableException the load on the model.',
      },
    },
    {
      to: 'internal-server-error',
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
        ja: '503 ServiceUnavailableは受け付ける前に断られ、500 InternalFailureは処理の途中で失敗しています。後者は、途中まで実行されていることがあります。',
        en: '503 ServiceUnavailable is turned away at the door; 500 InternalFailure failed on the way and may be half done.',
      },
    },
    {
      to: 'request-limit-exceeded',
      kind: 'confused-with',
      why: {
        ja: 'EC2の503は、コードを見るまで区別できません。RequestLimitExceededは自分の呼びすぎ、ServiceUnavailableはEC2の側の失敗です。',
        en: 'A 503 of EC2 says nothing until its code is read: RequestLimitExceeded is your rate, ServiceUnavailable a failure of EC2.',
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
      url: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html',
      title: 'Troubleshoot your Application Load Balancers',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/http-503-service-unavailable.html',
      title: 'HTTP 503 status code (Service Unavailable)',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/bedrock/latest/userguide/troubleshooting-api-error-codes.html',
      title: 'Troubleshooting Amazon Bedrock API Error Codes',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/anomalyco/sst/issues/2232',
      title: 'anomalyco/sst #2232',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/serverless/serverless/issues/11222',
      title: 'serverless/serverless #11222',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  updated: '2026-11-23',
  checked: '2026-11-23',
});
