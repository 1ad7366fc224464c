import { defineCause } from '#core';
import { told } from '../../../../known/words.ts';
import { throttlingReason } from '../reasons.ts';

export const cause = defineCause({
  id: 'index-capacity-exceeded',
  explains: ['ProvisionedThroughputExceededException', 'ThrottlingException'],
  title: {
    ja: 'グローバルセカンダリインデックスの容量が足りず、テーブルへの書き込みまで止まっている',
    en: 'A global secondary index lacks capacity and holds up writes to the table itself',
  },
  howToTell: {
    ja: 'テーブルの消費には余裕があり、`GlobalSecondaryIndexName`の付いた`WriteThrottleEvents`が増えています。',
    en: 'The table has capacity to spare while `WriteThrottleEvents` with a `GlobalSecondaryIndexName` rises.',
  },
  fix: {
    ja: 'インデックスの書き込み容量をテーブルと同じかそれ以上にします。キーの値の種類が少ないインデックスは、キーを作り直します。',
    en: 'Give the index at least the table’s write capacity; where its key has few values, change the key.',
  },
  verify: {
    ja: 'インデックスの`WriteThrottleEvents`が0になり、テーブルへの書き込みも通ります。',
    en: '`WriteThrottleEvents` of the index stays at 0, and the table’s writes pass.',
  },
  why: {
    'says-so': {
      ja: 'メッセージが、グローバルセカンダリインデックスだと言っています。',
      en: 'The message says that it is a global secondary index.',
    },
    reason: {
      ja: '`{reason}`は、テーブルではなくインデックスの容量です。',
      en: '`{reason}` is the capacity of an index and not of the table.',
    },
  },
  prior: 2,
  stop: 'operation',
  experiment: {
    sh: 'aws dynamodb describe-table --table-name {tableName} --region {region} --query "Table.GlobalSecondaryIndexes[].[IndexName,ProvisionedThroughput.WriteCapacityUnits]"',
    powershell:
      'aws dynamodb describe-table --table-name {tableName} --region {region} --query "Table.GlobalSecondaryIndexes[].[IndexName,ProvisionedThroughput.WriteCapacityUnits]"',
    tells: {
      ja: 'テーブルの`WriteCapacityUnits`より小さなインデックスがあれば、まずそれです。',
      en: 'If an index has less than the table’s `WriteCapacityUnits`, begin with it.',
    },
  },
  sources: [
    {
      url: 'https://github.com/audienceproject/spark-dynamodb/issues/61',
      title: 'audienceproject/spark-dynamodb #61',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/BrighterCommand/Brighter/issues/2810',
      title: 'BrighterCommand/Brighter #2810',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/throttling-diagnosing-workflow.html',
      title: 'Diagnosing throttling - Amazon DynamoDB',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const says = told(facts, /for one or more global secondary indexes/);
    if (says) return judge.supports('strong', 'says-so', {}, says);
    const reason = throttlingReason(facts, 'ProvisionedThroughput');
    return reason?.groups['on'] === 'Index'
      ? judge.supports('strong', 'reason', { reason: reason.groups['reason'] ?? '' }, reason)
      : [];
  },
});
