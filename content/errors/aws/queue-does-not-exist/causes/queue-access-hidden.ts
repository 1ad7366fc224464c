import { defineCause } from '#core';
import { told } from '../../../../known/words.ts';

export const cause = defineCause({
  id: 'queue-access-hidden',
  explains: ['QueueDoesNotExist'],
  title: {
    ja: 'キューはあるが、呼び出し元に権限がない',
    en: 'The queue is there, and the caller may not use it',
  },
  howToTell: {
    ja: 'メッセージが`or you do not have access to it`で終わります。キューの持ち主が同じ名前で呼ぶと通ります。',
    en: 'The message ends in `or you do not have access to it`; the queue’s owner succeeds with the same name.',
  },
  fix: {
    ja: '呼び出し元のIAMポリシーで使うアクションを許可し、別のアカウントならキューポリシーにも呼び出し元を加えます。',
    en: 'Allow the action in the caller’s IAM policy, and across accounts in the queue policy as well.',
  },
  verify: {
    ja: '同じ呼び出し元で`get-queue-url`がURLを返します。',
    en: '`get-queue-url` returns the URL to the same caller.',
  },
  why: {
    'says-so': {
      ja: '`or you do not have access to it`とあります。SQSは、ないのか見せないのかを区別しません。',
      en: 'It says `or you do not have access to it`: SQS does not tell missing from hidden.',
    },
  },
  prior: 1,
  stop: 'policy',
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/troubleshooting-api-errors.html',
      title: 'Troubleshooting Amazon SQS API errors',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/fluent/fluent-plugin-s3/issues/342',
      title: 'fluent/fluent-plugin-s3 #342',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const says = told(facts, /or you do not have access to it/);
    return says ? judge.supports('strong', 'says-so', {}, says) : [];
  },
});
