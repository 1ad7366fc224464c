import { defineError } from '#core';

export const error = defineError({
  code: 'ThrottlingException',
  aliases: ['Throttling'],
  statuses: [400, 429],
  fault: 'client',
  retry: 'with-backoff',
  services: ['logs', 'iam', 'dynamodb', 'kms', 'ses', 'lambda', 'bedrock'],
  wire: [
    {
      services: ['logs'],
      protocol: 'json',
      status: 400,
      reason: 'Bad Request',
      headers: [['Content-Type', 'application/x-amz-json-1.1']],
      body: '{"__type":"ThrottlingException","message":"Rate exceeded"}',
      note: {
        ja: 'ステータスは400です。429だけを再試行するHTTPクライアントは、これを恒久的な失敗として扱います。',
        en: 'The status is 400. An HTTP client that retries 429 alone takes it for a failure for good.',
      },
      source: 'https://docs.aws.amazon.com/IAM/latest/APIReference/CommonErrors.html',
    },
    {
      services: ['iam', 'ses'],
      protocol: 'query',
      status: 400,
      reason: 'Bad Request',
      headers: [['Content-Type', 'text/xml']],
      body: `<ErrorResponse>
  <Error>
    <Type>Sender</Type>
    <Code>Throttling</Code>
    <Message>Rate exceeded</Message>
  </Error>
  <RequestId>322cd13f-85db-11e8-bcd1-65141cf76cbe</RequestId>
</ErrorResponse>`,
      note: {
        ja: 'クエリAPIとRoute 53のコードは`Throttling`です。どの上限を超えたかは書かれていません。',
        en: 'Query APIs and Route 53 say `Throttling`. Which limit it was is not said.',
      },
      source: 'https://github.com/hashicorp/terraform-provider-aws/issues/5171',
    },
  ],
  messages: [
    { pattern: /^Rate exceeded$/, certainty: 'shared' },
    {
      pattern: /^Rate of requests exceeds the allowed throughput/,
      certainty: 'sure',
      service: 'dynamodb',
    },
    {
      pattern: /^Throughput exceeds the current capacity (?:of your table or index|for one or more)/,
      certainty: 'sure',
      service: 'dynamodb',
    },
    {
      pattern: /^You have exceeded the rate at which you may call KMS/,
      certainty: 'sure',
      service: 'kms',
    },
    {
      pattern: /^Too many (?:requests|tokens)(?: per day)?, please wait before trying again/,
      certainty: 'sure',
      service: 'bedrock',
    },
    { pattern: /^Maximum sending rate exceeded\.?$/, certainty: 'sure', service: 'ses' },
    { pattern: /^Daily message quota exceeded\.?$/, certainty: 'sure', service: 'ses' },
  ],
  causes: [
    'calls-bunched-by-script',
    'retried-without-backoff',
    'rate-shared-with-others',
    'model-quota-exceeded',
    'lambda-management-calls-too-fast',
    'table-capacity-exceeded',
  ],
  order: {
    ja: '公開されたスレッドでの多さによる、当サイトの判断です。Terraformなどが並列に呼ぶ例が最も多く、次が再試行の間隔です。最後の3つは、呼んだサービスで決まります。',
    en: 'Our judgement, from public threads: tools that call in parallel lead, then the spacing of retries. The last three follow from the service that was called.',
  },
  related: [
    {
      to: 'service-unavailable',
      kind: 'confused-with',
      why: {
        ja: 'Bedrockでは、429 ThrottlingExceptionは自分の上限、503 ServiceUnavailableExceptionはモデルの側の混雑です。',
        en: 'With Bedrock 429 ThrottlingException is your quota, 503 ServiceUnavailableException the load on the model.',
      },
    },
    {
      to: 'request-limit-exceeded',
      kind: 'sibling',
      why: {
        ja: '同じスロットリングを、EC2は503 RequestLimitExceeded、ほかの多くのサービスは400のThrottlingやThrottlingExceptionと呼びます。',
        en: 'What EC2 calls 503 RequestLimitExceeded is Throttling or ThrottlingException with 400 in most other services.',
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
      url: 'https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html',
      title: 'Retry behavior',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://aws.amazon.com/blogs/developer/updated-default-retry-behavior-for-aws-sdks-and-tools/',
      title: 'Updated default retry behavior for AWS SDKs and tools',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws/aws-sdk-cpp/issues/3832',
      title: 'aws/aws-sdk-cpp #3832',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-Usage-Metrics.html',
      title: 'CloudWatch usage metrics',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/hashicorp/terraform-provider-aws/issues/5171',
      title: 'hashicorp/terraform-provider-aws #5171',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/hashicorp/terraform-provider-awscc/issues/3295',
      title: 'hashicorp/terraform-provider-awscc #3295',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  updated: '2026-11-23',
  checked: '2026-11-23',
});
