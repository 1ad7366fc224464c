import { defineCause } from '#core';
import { told } from '../../../../known/words.ts';
import { throttlingReason } from '../reasons.ts';

export const cause = defineCause({
  id: 'table-capacity-exceeded',
  explains: ['ProvisionedThroughputExceededException', 'ThrottlingException'],
  title: {
    ja: 'テーブルに設定した読み書きの容量を超えている',
    en: 'The read or write capacity provisioned for the table is exceeded',
  },
  howToTell: {
    ja: 'CloudWatchの`ReadThrottleEvents`か`WriteThrottleEvents`が増え、消費が設定値に達しています。',
    en: '`ReadThrottleEvents` or `WriteThrottleEvents` rises and consumption reaches what is provisioned.',
  },
  fix: {
    ja: 'オンデマンドにするか、Auto Scalingの上限を上げます。スキャンはページを小さくして間隔を空けます。',
    en: 'Switch to on-demand or raise the auto scaling maximum; scan in smaller pages with pauses.',
  },
  verify: { ja: 'スロットリングのイベントが0になります。', en: 'The throttle events stay at 0.' },
  why: {
    'says-so': {
      ja: 'DynamoDBは、テーブルの容量を超えたと答えています。',
      en: 'DynamoDB says that the table’s capacity was exceeded.',
    },
    reason: {
      ja: '`{reason}`は、テーブルに設定した容量を超えたという意味です。',
      en: '`{reason}`: more than the table’s provisioned capacity.',
    },
  },
  prior: 4,
  stop: 'operation',
  experiment: {
    sh: 'aws dynamodb describe-table --table-name {tableName} --region {region} --query "Table.[BillingModeSummary.BillingMode,ProvisionedThroughput]"',
    powershell:
      'aws dynamodb describe-table --table-name {tableName} --region {region} --query "Table.[BillingModeSummary.BillingMode,ProvisionedThroughput]"',
    tells: {
      ja: '小さな`ReadCapacityUnits`か`WriteCapacityUnits`が出ればこの原因です。`PAY_PER_REQUEST`なら、1つのキーへの集中を疑います。',
      en: 'Small `ReadCapacityUnits` or `WriteCapacityUnits` mean this cause; with `PAY_PER_REQUEST` suspect one hot key.',
    },
  },
  sources: [
    {
      url: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Programming.Errors.html',
      title: 'Error handling with DynamoDB',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const reason = throttlingReason(facts, 'ProvisionedThroughput');
    if (reason?.groups['on'] === 'Table')
      return judge.supports('strong', 'reason', { reason: reason.groups['reason'] ?? '' }, reason);
    const says =
      told(facts, /The level of configured provisioned throughput for the table/) ??
      facts.code('ProvisionedThroughputExceeded');
    const other = told(
      facts,
      /Rate exceeded for shard|\bkinesis\b|for one or more global secondary indexes/i,
    );
    return says && !other ? judge.supports('moderate', 'says-so', {}, says) : [];
  },
});
