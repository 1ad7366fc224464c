import { defineError } from '#core';

export const error = defineError({
  code: 'LimitExceededException',
  aliases: ['LimitExceeded'],
  statuses: [400, 409, 429],
  fault: 'client',
  retry: 'after-fix',
  services: ['apigateway-rest', 'dynamodb', 'iam'],
  wire: [
    {
      services: ['apigateway-rest'],
      protocol: 'api-gateway',
      status: 429,
      reason: 'Too Many Requests',
      headers: [
        ['Content-Type', 'application/json'],
        ['x-amzn-ErrorType', 'LimitExceededException'],
      ],
      body: '{"message":"Limit Exceeded"}',
      note: {
        ja: 'ゲートウェイレスポンス`QUOTA_EXCEEDED`です。速さの超過（`THROTTLED`）も同じ429ですが、本文は`Too Many Requests`です。',
        en: 'The gateway response `QUOTA_EXCEEDED`. A rate (`THROTTLED`) is a 429 too, but its body says `Too Many Requests`.',
      },
      source:
        'https://docs.aws.amazon.com/apigateway/latest/developerguide/supported-gateway-response-types.html',
    },
    {
      services: ['iam'],
      protocol: 'query',
      status: 409,
      reason: 'Conflict',
      headers: [['Content-Type', 'text/xml']],
      body: `<ErrorResponse xmlns="https://iam.amazonaws.com/doc/2010-05-08/">
  <Error>
    <Type>Sender</Type>
    <Code>LimitExceeded</Code>
    <Message>Cannot exceed quota for PoliciesPerRole: 10</Message>
  </Error>
  <RequestId>a42eda91-33d6-4a53-976c-2948b84c77b5</RequestId>
</ErrorResponse>`,
      note: {
        ja: 'IAMは上限の名前と値を書きます。`{名前}: {値}`がService Quotasで探す手がかりです。',
        en: 'IAM names the limit and its value: what to look for in Service Quotas.',
      },
      source: 'https://github.com/aws/eks-hybrid/pull/741',
    },
    {
      services: ['dynamodb'],
      protocol: 'json',
      status: 400,
      reason: 'Bad Request',
      headers: [['content-type', 'application/x-amz-json-1.0']],
      body: '{"__type":"com.amazonaws.dynamodb.v20120810#LimitExceededException","message":"Subscriber limit exceeded: Only 10 tables can be created, updated, or deleted simultaneously"}',
      source: 'https://github.com/trek10inc/dynamodb-autoscaling/issues/8',
    },
  ],
  messages: [
    // The usage plan's quota on API Gateway; a service's own limit elsewhere.
    { pattern: /^Limit Exceeded$/i, certainty: 'shared' },
    { pattern: /\bKey quota exhausted for Usage Plan ID\b/, certainty: 'sure', service: 'apigateway-rest' },
    {
      pattern: /^Attempt limit exceeded, please try after some time\.?$/,
      certainty: 'sure',
      service: 'cognito-idp',
    },
    { pattern: /^Exceeded daily email limit for the operation/, certainty: 'sure', service: 'cognito-idp' },
    { pattern: /^Subscriber limit exceeded: Only \d{1,5} /, certainty: 'sure', service: 'dynamodb' },
    { pattern: /^Cannot exceed quota for \w{1,60}: \d{1,7}/, certainty: 'sure', service: 'iam' },
    { pattern: /^Rate exceeded for stream \S{1,128} under account /, certainty: 'sure', service: 'kinesis' },
  ],
  causes: [
    'usage-plan-quota-used-up',
    'account-quota-reached',
    'operations-at-once-limit',
    'limit-is-a-rate',
    'attempt-limit-reached',
    'cognito-email-quota',
  ],
  order: {
    ja: 'API Gatewayの応答を最初に置き、あとは公開されたスレッドで見た件数の順です。モデルにこのエラーを持つサービスは約100あります。',
    en: 'API Gateway’s answer first, then by how many public threads end there. About a hundred services have this error in their models.',
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
      url: 'https://repost.aws/knowledge-center/api-gateway-429-limit',
      title:
        'How do I troubleshoot the HTTP 429 error "Limit Exceeded" or "Too Many Requests" when I call my API Gateway API?',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html',
      title: 'Retry behavior',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/hashicorp/terraform-provider-aws/issues/44477',
      title: 'hashicorp/terraform-provider-aws #44477',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  updated: '2026-11-23',
  checked: '2026-11-23',
});
