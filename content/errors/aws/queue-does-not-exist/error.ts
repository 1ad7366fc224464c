import { defineError } from '#core';

export const error = defineError({
  code: 'QueueDoesNotExist',
  aliases: ['NonExistentQueue', 'QueueDoesNotExistException'],
  statuses: [400],
  fault: 'client',
  retry: 'after-fix',
  services: ['sqs'],
  wire: [
    {
      services: ['sqs'],
      protocol: 'json',
      status: 400,
      reason: 'Bad Request',
      headers: [
        ['x-amzn-RequestId', '66916324-67ca-54bb-a410-3f567a7a0571'],
        ['x-amzn-query-error', 'AWS.SimpleQueueService.NonExistentQueue;Sender'],
        ['Content-Type', 'application/x-amz-json-1.0'],
      ],
      body: '{"__type":"com.amazonaws.sqs#QueueDoesNotExist","message":"The specified queue does not exist."}',
      note: {
        ja: '1つの応答にコードが2つあります。新しい名前は本文、古い名前は`x-amzn-query-error`にあり、どちらが見えるかはSDKによります。',
        en: 'One answer, two codes: the new name in the body, the old one in `x-amzn-query-error`. Which of them you see depends on the SDK.',
      },
      source:
        'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-json-api-responses.html',
    },
  ],
  messages: [{ pattern: /^The specified queue does not exist/, certainty: 'sure', service: 'sqs' }],
  causes: [
    'queue-region-mismatch',
    'queue-missing-here',
    'queue-of-other-account',
    'queue-access-hidden',
    'receipt-handle-of-moved-message',
  ],
  order: {
    ja: 'AWSのトラブルシューティングが挙げる原因を、公開されたスレッドで見た件数の順に並べました。順序は当サイトの判断です。',
    en: 'The causes of AWS’s troubleshooting pages, in the order of how often public threads end there; the order is our judgement.',
  },
  related: [
    {
      to: 'resource-not-found-exception',
      kind: 'sibling',
      why: {
        ja: 'LambdaやDynamoDBでは、同じ「このリージョンとアカウントにはない」がResourceNotFoundExceptionです。',
        en: 'Lambda and DynamoDB say the same, not in this Region and account, with ResourceNotFoundException.',
      },
    },
    {
      to: 'access-denied',
      kind: 'confused-with',
      why: {
        ja: 'SQSは、権限がないときにもQueueDoesNotExistと答えることがあります。`or you do not have access to it`とあれば、権限も調べます。',
        en: 'SQS may say QueueDoesNotExist where a permission is missing; with `or you do not have access to it`, look at permissions too.',
      },
    },
  ],
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/troubleshooting-api-errors.html',
      title: 'Troubleshooting Amazon SQS API errors',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://repost.aws/knowledge-center/sqs-queuedoesnotexist-errors',
      title: 'How do I resolve the QueueDoesNotExist error when I make API calls to my Amazon SQS queue?',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-json-api-responses.html',
      title: 'Interpreting Amazon SQS JSON API responses',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws/aws-sdk-php-laravel/issues/129',
      title: 'aws/aws-sdk-php-laravel #129',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  updated: '2026-11-23',
  checked: '2026-11-23',
});
