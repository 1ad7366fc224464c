import { defineCause } from '#core';
import { told } from '../../words.ts';

export const cause = defineCause({
  id: 'transaction-conflict',
  explains: ['TransactionCanceledException', 'TransactionConflictException'],
  title: {
    ja: '同じ項目への別の書き込みと、トランザクションがぶつかった',
    en: 'The transaction met another write to the same item',
  },
  howToTell: {
    ja: '`CancellationReasons`に`TransactionConflict`があります。',
    en: '`CancellationReasons` holds `TransactionConflict`.',
  },
  fix: {
    ja: '間隔を空けて再試行し、同じ項目への並列の書き込みを避けます。',
    en: 'Retry with backoff, and do not write one item from several places at once.',
  },
  verify: { ja: '再試行で成功します。', en: 'A retry succeeds.' },
  why: {
    reason: {
      ja: '取り消しの理由は`{reasons}`です。',
      en: 'The reasons of the cancellation are `{reasons}`.',
    },
  },
  prior: 3,
  stop: 'operation',
  sources: [
    {
      url: 'https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_TransactWriteItems.html',
      title: 'TransactWriteItems - Amazon DynamoDB',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const reason = told(
      facts,
      /(?:specific reasons? )?\[(?<reasons>[A-Za-z, ]{0,200}TransactionConflict[A-Za-z, ]{0,200})\]|(?<one>TransactionConflict(?:Exception)?)\b/,
    );
    return reason
      ? judge.supports(
          'strong',
          'reason',
          { reasons: reason.groups['reasons'] ?? reason.groups['one'] ?? '' },
          reason,
        )
      : [];
  },
});
