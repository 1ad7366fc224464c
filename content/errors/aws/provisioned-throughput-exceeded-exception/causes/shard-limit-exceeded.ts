import { defineCause } from '#core';
import { told } from '../../../../known/words.ts';

export const cause = defineCause({
  id: 'shard-limit-exceeded',
  explains: ['ProvisionedThroughputExceededException', 'LimitExceededException'],
  title: {
    ja: 'Kinesisのシャードの読み書きの上限を超えている',
    en: 'The read or write limit of a Kinesis shard is exceeded',
  },
  howToTell: {
    ja: 'メッセージに`Rate exceeded for shard`とあるか、CloudWatchの`WriteProvisionedThroughputExceeded`が増えています。',
    en: 'The message says `Rate exceeded for shard`, or `WriteProvisionedThroughputExceeded` rises in CloudWatch.',
  },
  fix: {
    ja: 'シャードを増やすかオンデマンドにし、パーティションキーを分散させます。読み取りが多ければ拡張ファンアウトを使います。',
    en: 'Add shards or go on-demand and spread the partition key; use enhanced fan-out for many readers.',
  },
  verify: { ja: '同じ負荷で起きません。', en: 'The same load does not bring it.' },
  why: {
    'says-so': {
      ja: '上限を超えたのはシャード`{shard}`です。',
      en: 'The shard whose limit was exceeded is `{shard}`.',
    },
    kinesis: { ja: '呼んだのはKinesisです。', en: 'It was Kinesis that was called.' },
  },
  prior: 2,
  stop: 'operation',
  sources: [
    {
      url: 'https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html',
      title: 'Retry behavior',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const says = told(facts, /Rate exceeded for shard (?<shard>shardId-\d{1,12})/);
    if (says) return judge.supports('strong', 'says-so', { shard: says.groups['shard'] ?? '' }, says);
    const kinesis = told(facts, /\bkinesis\b|\b(?:PutRecords?|GetRecords|GetShardIterator)\b/i);
    return kinesis && facts.code('ProvisionedThroughputExceeded')
      ? judge.supports('moderate', 'kinesis', {}, kinesis)
      : [];
  },
});
