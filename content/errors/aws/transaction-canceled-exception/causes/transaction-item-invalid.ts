import { defineCause } from '#core';
import { cancelledFor } from '../reasons.ts';

export const cause = defineCause({
  id: 'transaction-item-invalid',
  explains: ['TransactionCanceledException'],
  title: {
    ja: 'トランザクションの1つの操作が、書き方の誤りで断られた',
    en: 'One operation of the transaction is written in a way that is refused',
  },
  howToTell: {
    ja: '`CancellationReasons`に`ValidationError`があり、その`Message`が誤りを述べています。',
    en: '`CancellationReasons` holds `ValidationError`, with a `Message` that says what is wrong.',
  },
  fix: {
    ja: '理由の並びの番号を`TransactItems`に当て、その操作だけを直します。更新式が項目にない属性を参照しているなら、`if_not_exists`か先の`Put`で埋めます。',
    en: 'Count to the reason’s place in `TransactItems` and mend that operation. Where an update refers to an attribute that is not in the item, fill it with `if_not_exists` or an earlier `Put`.',
  },
  verify: {
    ja: 'その操作を`UpdateItem`として単独で実行しても通ります。',
    en: 'The operation passes on its own, as an `UpdateItem`.',
  },
  why: {
    reason: {
      ja: '取り消しの理由は`{reasons}`です。',
      en: 'The reasons of the cancellation are `{reasons}`.',
    },
    message: { ja: '述べられている誤りは`{message}`です。', en: 'What is said to be wrong: `{message}`.' },
  },
  prior: 1,
  stop: 'operation',
  sources: [
    {
      url: 'https://github.com/aws/aws-sdk-net/issues/1292',
      title: 'aws/aws-sdk-net #1292',
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
    const reason = cancelledFor(facts, /ValidationError/);
    if (!reason) return [];
    const message = facts.says(
      /["']Message["']\s{0,3}:\s{0,3}["'](?<message>(?!Transaction cancelled|The conditional)[^"'\n]{10,160})["']/,
    );
    return [
      ...judge.supports('strong', 'reason', { reasons: reason.groups['reasons'] ?? '' }, reason),
      ...(message
        ? judge.supports('moderate', 'message', { message: message.groups['message'] ?? '' }, message)
        : []),
    ];
  },
});
