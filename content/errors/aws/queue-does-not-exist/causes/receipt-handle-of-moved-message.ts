import { defineCause } from '#core';

const BY_HANDLE =
  /^(?:DeleteMessage|DeleteMessageBatch|ChangeMessageVisibility|ChangeMessageVisibilityBatch)$/;

export const cause = defineCause({
  id: 'receipt-handle-of-moved-message',
  explains: ['QueueDoesNotExist'],
  title: {
    ja: 'デッドレターキューに移ったメッセージを、元のキューの受信ハンドルで削除しようとしている',
    en: 'A message that moved to the dead-letter queue is deleted with its old receipt handle',
  },
  howToTell: {
    ja: '受信は成功し、`DeleteMessage`だけがときどき失敗します。処理時間が可視性タイムアウトを超えたメッセージです。',
    en: 'Receiving works and only `DeleteMessage` fails, now and then, for messages whose processing outlasted the visibility timeout.',
  },
  fix: {
    ja: '可視性タイムアウトを処理時間より長くするか、処理中に`ChangeMessageVisibility`で延ばします。',
    en: 'Make the visibility timeout longer than the work, or extend it with `ChangeMessageVisibility` while working.',
  },
  verify: {
    ja: '`DeleteMessage`の失敗と、デッドレターキューに届く処理済みのメッセージがなくなります。',
    en: '`DeleteMessage` no longer fails, and no finished message turns up in the dead-letter queue.',
  },
  why: {
    'by-handle': {
      ja: '`{operation}`は受信ハンドルで呼ばれます。メッセージが移った後のハンドルは使えません。',
      en: '`{operation}` goes by a receipt handle, which is void once the message has moved.',
    },
    'no-handle': {
      ja: '`{operation}`は受信ハンドルを使いません。',
      en: '`{operation}` uses no receipt handle.',
    },
  },
  prior: -3,
  stop: 'operation',
  sources: [
    {
      url: 'https://repost.aws/knowledge-center/sqs-queuedoesnotexist-errors',
      title: 'How do I resolve the QueueDoesNotExist error when I make API calls to my Amazon SQS queue?',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const operation = facts.one('operation');
    if (!operation) return [];
    return BY_HANDLE.test(operation.value)
      ? judge.supports('strong', 'by-handle', { operation: operation.value }, operation)
      : judge.rulesOut('no-handle', { operation: operation.value }, operation);
  },
});
