import { defineCause } from '#core';
import { told } from '../../../../known/words.ts';
import { throttlingReason } from '../reasons.ts';

export const cause = defineCause({
  id: 'one-key-too-hot',
  explains: ['ProvisionedThroughputExceededException', 'ThrottlingException'],
  title: {
    ja: '1つのパーティションキーに読み書きが集中している',
    en: 'Reads or writes gather on one partition key',
  },
  howToTell: {
    ja: 'テーブル全体の消費は容量より少なく、CloudWatch Contributor Insightsで1つのキーが突出しています。',
    en: 'The table as a whole uses less than its capacity, and Contributor Insights shows one key far ahead.',
  },
  fix: {
    ja: 'キーを分散させるか、キャッシュを置きます。1つのパーティションは毎秒3,000読み取り、1,000書き込みまでです。',
    en: 'Spread the key or put a cache before it; a partition serves 3,000 reads and 1,000 writes a second at most.',
  },
  verify: {
    ja: '同じ負荷で、スロットリングのイベントが出なくなります。',
    en: 'The same load brings no throttle events.',
  },
  why: {
    possible: {
      ja: '容量に余裕があるのに起きるなら、1つのキーへの集中です。',
      en: 'If there is capacity to spare, one key is too hot.',
    },
    reason: {
      ja: '`{reason}`は、1つのパーティションの上限です。',
      en: '`{reason}` is the limit of one partition.',
    },
  },
  prior: 1,
  stop: 'operation',
  sources: [
    {
      url: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/bp-partition-key-design.html',
      title: 'Best practices for designing and using partition keys effectively in DynamoDB',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Programming.Errors.html',
      title: 'Error handling with DynamoDB',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const reason = throttlingReason(facts, 'KeyRangeThroughput');
    if (reason) return judge.supports('strong', 'reason', { reason: reason.groups['reason'] ?? '' }, reason);
    const says =
      told(facts, /provisioned throughput for the table|Throughput exceeds the current capacity/) ??
      facts.code('ProvisionedThroughputExceeded');
    const other = told(facts, /Rate exceeded for shard|\bkinesis\b/i);
    return says && !other ? judge.supports('weak', 'possible', {}, says) : [];
  },
});
