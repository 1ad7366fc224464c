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
    {
      services: ['bedrock'],
      protocol: 'rest-json',
      status: 429,
      reason: 'Too Many Requests',
      headers: [
        ['Content-Type', 'application/json'],
        ['x-amzn-ErrorType', 'ThrottlingException:http://internal.amazon.com/coral/com.amazon.bedrock/'],
      ],
      body: '{"message":"Too many tokens, please wait before trying again."}',
      note: {
        ja: 'Bedrockは429です。`Too many tokens`は入力の長さの上限（こちらは400のValidationException）ではなく、1分か1日の枠のことです。',
        en: 'Bedrock answers 429. `Too many tokens` is not about an input that is too long, which is a 400 ValidationException, but about the allowance of a minute or a day.',
      },
      source: 'https://github.com/aws-samples/amazon-bedrock-client-for-mac/issues/99',
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
      pattern: /\bToo many (?:requests|tokens)(?: per day)?, please wait before trying again/,
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
    'one-key-too-hot',
    'on-demand-peak-outrun',
  ],
  order: {
    ja: '公開されたスレッドでの多さによる、当サイトの判断です。Terraformなどが並列に呼ぶ例が最も多く、次が再試行の間隔です。4番目からは、呼んだサービス（Bedrock、Lambda、DynamoDB）で決まります。',
    en: 'Our judgement, from public threads: tools that call in parallel lead, then the spacing of retries. From the fourth on the service that was called decides: Bedrock, Lambda, DynamoDB.',
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
    {
      to: 'provisioned-throughput-exceeded-exception',
      kind: 'sibling',
      why: {
        ja: 'DynamoDBはテーブルの容量の不足を、この名前でもProvisionedThroughputExceededExceptionでも答えます。対処は理由（`ThrottlingReasons`）で決まります。',
        en: 'DynamoDB reports a table’s lack of capacity under this name and as ProvisionedThroughputExceededException; what to do follows from `ThrottlingReasons`.',
      },
    },
    {
      to: 'too-many-requests-exception',
      kind: 'sibling',
      why: {
        ja: '速さの超過を、LambdaとAPI Gatewayは429 TooManyRequestsException、ほかの多くのサービスは400 ThrottlingExceptionと答えます。',
        en: 'A rate exceeded is 429 TooManyRequestsException from Lambda and API Gateway, and 400 ThrottlingException from most others.',
      },
    },
    {
      to: 'slow-down',
      kind: 'sibling',
      why: {
        ja: 'S3では、同じことが503 SlowDownです。アカウントではなく、プレフィックスごとに数えます。',
        en: 'S3 says 503 SlowDown, and counts by prefix, not by account.',
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
      url: 'https://github.com/aws-samples/amazon-bedrock-client-for-mac/issues/99',
      title: 'aws-samples/amazon-bedrock-client-for-mac #99',
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
