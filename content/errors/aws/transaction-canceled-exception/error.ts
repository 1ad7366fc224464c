import { defineError } from '#core';

export const error = defineError({
  code: 'TransactionCanceledException',
  aliases: ['TransactionCanceled'],
  statuses: [400],
  fault: 'client',
  retry: 'after-fix',
  services: ['dynamodb'],
  wire: [
    {
      services: ['dynamodb'],
      protocol: 'json',
      status: 400,
      reason: 'Bad Request',
      headers: [['Content-Type', 'application/x-amz-json-1.0']],
      body: '{"__type":"com.amazonaws.dynamodb.v20120810#TransactionCanceledException","CancellationReasons":[{"Code":"None"},{"Code":"ConditionalCheckFailed","Message":"The conditional request failed"}],"Message":"Transaction cancelled, please refer cancellation reasons for specific reasons [None, ConditionalCheckFailed]"}',
      note: {
        ja: '理由は`TransactItems`と同じ順で並びます。`None`は、その操作には問題がなかったという意味です。',
        en: 'The reasons stand in the order of `TransactItems`. `None` means that nothing was wrong with that one.',
      },
      source: 'https://github.com/pynamodb/PynamoDB/pull/1144',
    },
    {
      services: ['dynamodb'],
      protocol: 'json',
      status: 400,
      reason: 'Bad Request',
      headers: [['Content-Type', 'application/x-amz-json-1.0']],
      body: '{"__type":"com.amazonaws.dynamodb.v20120810#TransactionCanceledException","CancellationReasons":[{"Code":"None"},{"Code":"ConditionalCheckFailed","Item":{"pk":{"S":"user#42"},"email":{"S":"alice@example.com"}},"Message":"The conditional request failed"}],"Message":"Transaction cancelled, please refer cancellation reasons for specific reasons [None, ConditionalCheckFailed]"}',
      note: {
        ja: '操作に`ReturnValuesOnConditionCheckFailure: ALL_OLD`を付けたときは、今の項目が`Item`に入ります。',
        en: 'With `ReturnValuesOnConditionCheckFailure: ALL_OLD` on the operation, `Item` holds the item as it is.',
      },
      source: 'https://github.com/boto/boto3/issues/2657',
    },
  ],
  messages: [
    {
      pattern: /\bTransaction cancelled, please refer cancellation reasons for specific reasons\b/,
      certainty: 'sure',
      service: 'dynamodb',
    },
  ],
  causes: [
    'condition-not-met',
    'item-exists-already',
    'transaction-conflict',
    'transaction-throttled',
    'transaction-item-invalid',
  ],
  order: {
    ja: '読んだ公開スレッドでの多さによる、当サイトの判断です。角括弧の中の理由が見えれば、順番は要りません。',
    en: 'Our judgement, by how often the public threads we read end there. With the reasons in brackets in view no order is needed.',
  },
  related: [
    {
      to: 'conditional-check-failed-exception',
      kind: 'same-root',
      why: {
        ja: '1件の書き込みで条件が偽ならConditionalCheckFailedException、トランザクションの中ならTransactionCanceledExceptionの理由の1つです。',
        en: 'A false condition of a single write is ConditionalCheckFailedException; within a transaction it becomes one reason of TransactionCanceledException.',
      },
    },
    {
      to: 'provisioned-throughput-exceeded-exception',
      kind: 'same-root',
      why: {
        ja: 'トランザクションの中でのスロットリングは、例外ではなく取り消しの理由として届きます。',
        en: 'Throttling within a transaction arrives as a reason of its cancellation and not as an exception of its own.',
      },
    },
  ],
  sources: [
    {
      url: 'https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_TransactWriteItems.html',
      title: 'TransactWriteItems - Amazon DynamoDB',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Programming.Errors.html',
      title: 'Error handling with DynamoDB',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/pynamodb/PynamoDB/pull/1144',
      title: 'pynamodb/PynamoDB #1144',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws/aws-sdk-js-v3/issues/3635',
      title: 'aws/aws-sdk-js-v3 #3635',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/boto/boto3/issues/2657',
      title: 'boto/boto3 #2657',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/erlcloud/erlcloud/pull/607',
      title: 'erlcloud/erlcloud #607',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  updated: '2026-11-23',
  checked: '2026-11-23',
});
