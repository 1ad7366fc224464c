import { defineError } from '#core';

export const error = defineError({
  code: 'ProvisionedThroughputExceededException',
  aliases: ['ProvisionedThroughputExceeded'],
  statuses: [400, 200],
  fault: 'client',
  retry: 'with-backoff',
  services: ['dynamodb', 'kinesis'],
  wire: [
    {
      services: ['dynamodb'],
      protocol: 'json',
      status: 400,
      reason: 'Bad Request',
      headers: [['Content-Type', 'application/x-amz-json-1.0']],
      body: '{"__type":"com.amazonaws.dynamodb.v20120810#ProvisionedThroughputExceededException","message":"The level of configured provisioned throughput for the table was exceeded. Consider increasing your provisioning level with the UpdateTable API."}',
      note: {
        ja: '今のDynamoDBは`ThrottlingReasons`という配列も付け、`TableWriteKeyRangeThroughputExceeded`のような理由と、対象のARNを入れます。SDKが古いと見えません。',
        en: 'DynamoDB now adds an array `ThrottlingReasons` with reasons such as `TableWriteKeyRangeThroughputExceeded` and the ARN they are about; an old SDK does not show it.',
      },
      source: 'https://github.com/benhutchins/dyngoose/issues/668',
    },
    {
      services: ['dynamodb'],
      protocol: 'json',
      status: 400,
      reason: 'Bad Request',
      headers: [['Content-Type', 'application/x-amz-json-1.0']],
      body: '{"__type":"com.amazonaws.dynamodb.v20120810#ProvisionedThroughputExceededException","message":"The level of configured provisioned throughput for one or more global secondary indexes of the table was exceeded. Consider increasing your provisioning level for the under-provisioned global secondary indexes with the UpdateTable API"}',
      note: {
        ja: 'インデックスの容量不足です。テーブルを増やしても直りません。',
        en: 'An index lacks capacity; more for the table does not help.',
      },
      source: 'https://github.com/audienceproject/spark-dynamodb/issues/61',
    },
    {
      services: ['kinesis'],
      protocol: 'json',
      status: 200,
      reason: 'OK',
      headers: [['Content-Type', 'application/x-amz-json-1.1']],
      body: '{"FailedRecordCount":1,"Records":[{"ErrorCode":"ProvisionedThroughputExceededException","ErrorMessage":"Rate exceeded for shard shardId-000000000001 in stream exampleStreamName under account 111122223333."}]}',
      note: {
        ja: 'Kinesisの`PutRecords`は、一部が失敗しても200です。SDKは例外を投げず、再試行もしません。',
        en: 'Kinesis’s `PutRecords` answers 200 when a part failed: the SDK throws nothing and retries nothing.',
      },
      source: 'https://docs.aws.amazon.com/kinesis/latest/APIReference/API_PutRecords.html',
    },
  ],
  messages: [
    {
      pattern: /^The level of configured provisioned throughput for the table was exceeded/,
      certainty: 'sure',
      service: 'dynamodb',
    },
    {
      pattern: /^The level of configured provisioned throughput for one or more global secondary indexes/,
      certainty: 'sure',
      service: 'dynamodb',
    },
    { pattern: /^Rate exceeded for shard \S{1,80} in stream /, certainty: 'sure', service: 'kinesis' },
  ],
  causes: [
    'table-capacity-exceeded',
    'one-key-too-hot',
    'bulk-job-takes-it-all',
    'index-capacity-exceeded',
    'on-demand-peak-outrun',
    'retried-without-backoff',
    'shard-limit-exceeded',
  ],
  order: {
    ja: '読んだ公開スレッドでの多さによる、当サイトの判断です。`ThrottlingReasons`が見えるときは、それがそのまま答えです。',
    en: 'Our judgement, by how often the public threads we read end there. Where `ThrottlingReasons` shows, it is the answer.',
  },
  related: [
    {
      to: 'throttling-exception',
      kind: 'sibling',
      why: {
        ja: 'オンデマンドのテーブルの多くと、`CreateTable`などの管理の操作は、同じ不足をThrottlingExceptionと答えます。',
        en: 'On-demand tables, mostly, and operations such as `CreateTable` call the same thing ThrottlingException.',
      },
    },
    {
      to: 'transaction-canceled-exception',
      kind: 'same-root',
      why: {
        ja: 'トランザクションでは、容量の不足がTransactionCanceledExceptionの理由`ThrottlingError`などとして届きます。',
        en: 'In a transaction a lack of capacity arrives as a reason, such as `ThrottlingError`, of TransactionCanceledException.',
      },
    },
  ],
  sources: [
    {
      url: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Programming.Errors.html',
      title: 'Error handling with DynamoDB',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_ThrottlingReason.html',
      title: 'ThrottlingReason - Amazon DynamoDB',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/throttling-diagnosing-workflow.html',
      title: 'Diagnosing throttling - Amazon DynamoDB',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/kinesis/latest/APIReference/API_PutRecords.html',
      title: 'PutRecords - Amazon Kinesis Data Streams',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/audienceproject/spark-dynamodb/issues/61',
      title: 'audienceproject/spark-dynamodb #61',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws-samples/sample-collaborative-ai-dlc/pull/443',
      title: 'aws-samples/sample-collaborative-ai-dlc #443',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  updated: '2026-11-23',
  checked: '2026-11-23',
});
