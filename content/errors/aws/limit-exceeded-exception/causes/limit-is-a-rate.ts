import { defineCause } from '#core';
import { told } from '../../../../known/words.ts';

export const cause = defineCause({
  id: 'limit-is-a-rate',
  explains: ['LimitExceededException'],
  title: {
    ja: '上限は数ではなく、呼び出しの速さだった（KinesisのDescribeStreamなど）',
    en: 'The limit is a rate of calls and not a number (Kinesis DescribeStream and others)',
  },
  howToTell: {
    ja: 'メッセージが`Rate exceeded`で始まり、失敗したのは`Describe`や`List`などの読み取りです。数秒後には通ります。',
    en: 'The message starts with `Rate exceeded`, what failed only reads (`Describe…`, `List…`), and it passes seconds later.',
  },
  fix: {
    ja: '呼び出しの間隔を空け、結果を使い回します。Kinesisでは`DescribeStream`を`DescribeStreamSummary`と`ListShards`に置き換えます。',
    en: 'Space the calls out and keep their results; on Kinesis replace `DescribeStream` by `DescribeStreamSummary` and `ListShards`.',
  },
  verify: {
    ja: '利用者を全部起動しても、この操作のエラーがログに出ません。',
    en: 'With every consumer started, the log shows no error of this operation.',
  },
  why: {
    'says-so': {
      ja: '`{message}`は速さの上限です。コードは`LimitExceededException`でも、待てば通ります。',
      en: '`{message}` is a rate: whatever the code `LimitExceededException` suggests, it passes after a wait.',
    },
    reads: {
      ja: '`{operation}`は何も作らないので、数の上限には当たりません。',
      en: '`{operation}` creates nothing, so no number of resources can be its limit.',
    },
  },
  prior: 0,
  stop: 'operation',
  sources: [
    {
      url: 'https://docs.aws.amazon.com/streams/latest/dev/service-sizes-and-limits.html',
      title: 'Quotas and limits - Amazon Kinesis Data Streams',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/vmware-archive/vmware-go-kcl/issues/61',
      title: 'vmware-archive/vmware-go-kcl #61',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/DefangLabs/defang/issues/1694',
      title: 'DefangLabs/defang #1694',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const code = facts.code('LimitExceeded');
    if (!code) return [];
    const says = told(facts, /(?<message>Rate exceeded(?: for stream)?)/i);
    const operation = facts.one('operation');
    const reads = operation && /^(?:Describe|List|Get|StartLiveTail)/.test(operation.value);
    return [
      ...(says ? judge.supports('strong', 'says-so', { message: says.groups['message'] ?? '' }, says) : []),
      ...(reads ? judge.supports('moderate', 'reads', { operation: operation.value }, operation) : []),
    ];
  },
});
