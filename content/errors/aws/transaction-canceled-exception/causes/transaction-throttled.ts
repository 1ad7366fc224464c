import { defineCause } from '#core';
import { cancelledFor } from '../reasons.ts';

export const cause = defineCause({
  id: 'transaction-throttled',
  explains: ['TransactionCanceledException'],
  title: {
    ja: 'トランザクションの中の項目が、スロットリングされた',
    en: 'An item of the transaction was throttled',
  },
  howToTell: {
    ja: '`CancellationReasons`に`ThrottlingError`か`ProvisionedThroughputExceeded`があります。',
    en: '`CancellationReasons` holds `ThrottlingError` or `ProvisionedThroughputExceeded`.',
  },
  fix: {
    ja: '指数バックオフで全体を送り直します。トランザクションは容量を2倍使うので、テーブルとインデックスの容量をその前提で見直します。',
    en: 'Send all of it again with exponential backoff. A transaction uses twice the capacity, so review table and indexes with that in mind.',
  },
  verify: {
    ja: '同じ負荷で`ThrottledRequests`が0になります。',
    en: 'The same load leaves `ThrottledRequests` at 0.',
  },
  why: {
    reason: {
      ja: '取り消しの理由は`{reasons}`です。',
      en: 'The reasons of the cancellation are `{reasons}`.',
    },
  },
  prior: 2,
  stop: 'operation',
  sources: [
    {
      url: 'https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_TransactWriteItems.html',
      title: 'TransactWriteItems - Amazon DynamoDB',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/guregu/dynamo/issues/203',
      title: 'guregu/dynamo #203',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const reason = cancelledFor(facts, /ThrottlingError|ProvisionedThroughputExceeded/);
    return reason
      ? judge.supports('strong', 'reason', { reasons: reason.groups['reasons'] ?? '' }, reason)
      : [];
  },
});
