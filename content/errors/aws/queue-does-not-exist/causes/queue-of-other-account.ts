import { defineCause } from '#core';
import { told } from '../../../../known/words.ts';

export const cause = defineCause({
  id: 'queue-of-other-account',
  explains: ['QueueDoesNotExist'],
  title: {
    ja: '別のアカウントのキューを、名前だけで探している',
    en: 'A queue of another account is looked up by its name alone',
  },
  howToTell: {
    ja: '失敗するのは`GetQueueUrl`で、呼び出し元のアカウントがキューのアカウントと違います。URLを直接渡すと通ります。',
    en: 'It is `GetQueueUrl` that fails, the caller’s account is not the queue’s, and the same call with the URL passes.',
  },
  fix: {
    ja: '`GetQueueUrl`に`QueueOwnerAWSAccountId`を渡すか、ライブラリの設定に名前ではなくURLを書きます。キューポリシーの許可も要ります。',
    en: 'Pass `QueueOwnerAWSAccountId` to `GetQueueUrl`, or configure the library with the URL and not the name. The queue policy has to allow the caller.',
  },
  verify: {
    ja: '`get-queue-url --queue-owner-aws-account-id`がURLを返します。',
    en: '`get-queue-url --queue-owner-aws-account-id` returns the URL.',
  },
  why: {
    'by-name': {
      ja: '`{operation}`は、指定がなければ呼び出し元のアカウントの中だけを探します。',
      en: '`{operation}` looks in the caller’s own account unless told otherwise.',
    },
    'by-url': {
      ja: '`{operation}`はキューのURLで呼ばれ、アカウントはURLにあります。',
      en: '`{operation}` is called with the queue’s URL, which names the account.',
    },
  },
  prior: 2,
  stop: 'operation',
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_GetQueueUrl.html',
      title: 'GetQueueUrl - Amazon Simple Queue Service',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/fabiogouw/spark-aws-messaging/issues/2',
      title: 'fabiogouw/spark-aws-messaging #2',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/fvinas/multi_sqs_listener/issues/1',
      title: 'fvinas/multi_sqs_listener #1',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const operation = facts.one('operation');
    if (!operation) return [];
    if (operation.value !== 'GetQueueUrl')
      return judge.against('moderate', 'by-url', { operation: operation.value }, operation);
    if (told(facts, /queue[-_]?owner[-_]?aws[-_]?account[-_]?id/i)) return [];
    return judge.supports('moderate', 'by-name', { operation: operation.value }, operation);
  },
});
