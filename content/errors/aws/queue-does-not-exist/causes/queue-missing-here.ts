import { defineCause } from '#core';
import { ground, told } from '../../../../known/words.ts';

export const cause = defineCause({
  id: 'queue-missing-here',
  explains: ['QueueDoesNotExist'],
  title: {
    ja: 'そのリージョンとアカウントに、この名前のキューがない',
    en: 'This Region and account have no queue of that name',
  },
  howToTell: {
    ja: 'URLのリージョンとアカウントで`list-queues`を実行しても、その名前が一覧にありません。`.fifo`の抜け、大文字と小文字の違い、削除が多いです。',
    en: '`list-queues` in the URL’s Region and account does not list the name: `.fifo` is missing, a letter’s case differs, or the queue was deleted.',
  },
  fix: {
    ja: '名前を一覧のとおりに直すか、キューを持つスタックをデプロイし直します。作成直後と削除から60秒以内は待ちます。',
    en: 'Take the name from the list, or deploy the stack that owns the queue again; wait right after creation, and for 60 seconds after a deletion.',
  },
  verify: { ja: '`get-queue-url`がURLを返します。', en: '`get-queue-url` returns the URL.' },
  why: {
    usual: {
      ja: 'SQSは、キューがないかアクセスできないと答えています。',
      en: 'SQS says that the queue is not there, or not for this caller.',
    },
    url: { ja: '呼ばれたのは`{url}`です。', en: 'What was called is `{url}`.' },
  },
  prior: 4,
  stop: 'operation',
  experiment: {
    sh: 'aws sqs list-queues --region {region}',
    powershell: 'aws sqs list-queues --region {region}',
    tells: {
      ja: '一覧になければこの原因です。あれば、キューポリシーと名前の大文字と小文字を確かめます。',
      en: 'It is this cause when it is not listed; when it is, look at the queue’s policy and at upper and lower case.',
    },
  },
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_GetQueueUrl.html',
      title: 'GetQueueUrl - Amazon Simple Queue Service',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const said = told(facts, /The specified queue does not exist/) ?? ground(facts, 'QueueDoesNotExist');
    const url = facts.says(
      /https:\/\/(?<url>sqs\.[a-z0-9-]{5,25}\.amazonaws\.com[\w./-]{0,120}|[a-z0-9-]{5,25}\.queue\.amazonaws\.com[\w./-]{0,120})/,
    );
    return [
      ...(said ? judge.supports('moderate', 'usual', {}, said) : []),
      ...(url ? judge.supports('weak', 'url', { url: url.groups['url'] ?? '' }, url) : []),
    ];
  },
});
