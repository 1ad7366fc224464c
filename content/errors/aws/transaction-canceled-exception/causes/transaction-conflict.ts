import { defineCause } from '#core';
import { told } from '../../../../known/words.ts';

export const cause = defineCause({
  id: 'transaction-conflict',
  explains: ['TransactionCanceledException', 'TransactionConflictException'],
  title: {
    ja: '同じ項目への別の書き込みと、トランザクションがぶつかった',
    en: 'The transaction met another write to the same item',
  },
  howToTell: {
    ja: '`CancellationReasons`に`TransactionConflict`だけがあり、少し後の同じリクエストが通ります。',
    en: '`CancellationReasons` holds nothing but `TransactionConflict`, and the same request passes a moment later.',
  },
  fix: {
    ja: 'ばらつきのある間隔で、同じ`ClientRequestToken`のまま送り直します。続くなら、全員が書く1つの項目（カウンターなど）をトランザクションから外します。',
    en: 'Send it again after a random pause with the same `ClientRequestToken`; if it goes on, take the one item that everybody writes, a counter for instance, out of the transaction.',
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
      url: 'https://github.com/amzn/smoke-dynamodb/pull/90',
      title: 'amzn/smoke-dynamodb #90',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/xoeye/xoto3/pull/13',
      title: 'xoeye/xoto3 #13',
      kind: 'thread',
      checked: '2026-11-23',
    },
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
