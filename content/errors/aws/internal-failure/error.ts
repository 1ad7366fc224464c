import { defineError, type MessagePattern } from '#core';

/** LocalStack stands where AWS would and says so itself. @see https://github.com/localstack/localstack/issues/10783 */
const localStackSays = (pattern: RegExp): MessagePattern => ({
  pattern,
  certainty: 'sure',
  saidBy: 'localstack',
});

export const error = defineError({
  code: 'InternalFailure',
  aliases: ['InternalServiceError', 'InternalServiceErrorException', 'InternalServiceException'],
  // LocalStack says 501 of what it does not do.
  statuses: [500, 501],
  fault: 'server',
  retry: 'with-backoff',
  services: ['dynamodb', 'sqs', 'logs'],
  wire: [
    {
      services: ['dynamodb', 'sqs', 'logs'],
      protocol: 'json',
      status: 500,
      reason: 'Internal Server Error',
      headers: [['Content-Type', 'application/x-amz-json-1.0']],
      body: '{"__type":"com.amazon.coral.service#InternalFailure"}',
      note: {
        ja: 'メッセージがないことが多く、そのときbotocoreは`Unknown`と表示します。',
        en: 'There is often no message; botocore then prints `Unknown`.',
      },
      source: 'https://docs.aws.amazon.com/IAM/latest/APIReference/CommonErrors.html',
    },
    {
      services: ['dynamodb', 'sqs', 'logs'],
      protocol: 'json',
      status: 500,
      reason: 'Internal Server Error',
      headers: [['Content-Type', 'application/xml']],
      body: '<InternalFailure/>',
      note: {
        ja: 'JSONのサービスがこの形で答えたら、リクエストの形式（`Content-Type`、`X-Amz-Target`）から疑います。',
        en: 'When a JSON service answers in this form, look first at the form of the request: `Content-Type` and `X-Amz-Target`.',
      },
      source: 'https://github.com/smithy545/aws-apps-scripts/issues/9',
    },
  ],
  messages: [
    localStackSays(/^API (?:action|for service) '[\w-]{1,60}'.{0,80} not yet implemented/),
    // Since 2025, for an action and for a whole service.
    localStackSays(
      /^The API (?:action [\w'-]{1,60} )?for service [\w'-]{1,60} is either not (?:available|included) in your/,
    ),
  ],
  causes: ['aws-side-fault', 'permission-shows-as-500', 'local-emulator-answered'],
  order: {
    ja: '当サイトの判断です。再試行で通れば1番目、何度でも同じなら2番目、`localhost`を呼んでいれば3番目です。',
    en: 'Our judgement. The first if a retry passes, the second if it fails every time, the third if `localhost` was called.',
  },
  related: [
    {
      to: 'internal-server-error',
      kind: 'confused-with',
      why: {
        ja: 'API Gatewayの`Internal server error`は、たいてい自分の関数や統合の失敗です。InternalFailureはAWSのサービス自身の失敗です。',
        en: 'API Gateway’s `Internal server error` is mostly your own function or integration; InternalFailure is the AWS service itself.',
      },
    },
    {
      to: 'service-unavailable',
      kind: 'confused-with',
      why: {
        ja: '503 ServiceUnavailableは受け付ける前に断られ、500 InternalFailureは処理の途中で失敗しています。後者は、途中まで実行されていることがあります。',
        en: '503 ServiceUnavailable is turned away at the door; 500 InternalFailure failed on the way and may be half done.',
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
      url: 'https://github.com/aws/aws-sdk-js/issues/2640',
      title: 'aws/aws-sdk-js #2640',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws/aws-sdk-java-v2/issues/3085',
      title: 'aws/aws-sdk-java-v2 #3085',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/smithy545/aws-apps-scripts/issues/9',
      title: 'smithy545/aws-apps-scripts #9',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/localstack/localstack/issues/10783',
      title: 'localstack/localstack #10783',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  updated: '2026-11-23',
  checked: '2026-11-23',
});
