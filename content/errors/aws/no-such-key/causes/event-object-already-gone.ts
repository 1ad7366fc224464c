import { defineCause } from '#core';

/** Calls that mark or copy an object which the same code has just read. */
const AFTERWARDS = /^(?:PutObjectTagging|GetObjectTagging|PutObjectAcl|CopyObject|RestoreObject)$/;

export const cause = defineCause({
  id: 'event-object-already-gone',
  explains: ['NoSuchKey', 'NotFound'],
  title: {
    ja: 'S3イベントが削除のイベントか、処理する前にオブジェクトが消えている',
    en: 'The S3 event is one of a deletion, or the object was gone before the event was handled',
  },
  howToTell: {
    ja: 'イベントの`eventName`が`ObjectRemoved`や`LifecycleExpiration`で始まるか、再試行とデッドレターキューに同じキーが並びます。',
    en: '`eventName` in the event begins with `ObjectRemoved` or `LifecycleExpiration`, or the same key fills the retries and the dead-letter queue.',
  },
  fix: {
    ja: '通知を`s3:ObjectCreated:*`に絞り、処理するコードではNoSuchKeyを「もうない」として終わらせます。イベントは少なくとも1回届き、届いたときにオブジェクトがある保証はありません。',
    en: 'Narrow the notification to `s3:ObjectCreated:*`, and let the handler end quietly on NoSuchKey: events arrive at least once, and nothing promises that the object is still there.',
  },
  verify: {
    ja: '削除したあとに同じイベントを送っても、関数が成功で終わります。',
    en: 'Sent again after the object was deleted, the same event ends in success.',
  },
  why: {
    removed: {
      ja: 'イベントは`{event}`です。オブジェクトがなくなったことを知らせています。',
      en: 'The event is `{event}`: it tells that the object is gone.',
    },
    afterwards: {
      ja: '`{operation}`は、読んだ後のオブジェクトに対して呼ぶ操作です。処理の途中で消えています。',
      en: '`{operation}` is called on an object that was there before: it vanished on the way.',
    },
  },
  prior: 0,
  stop: 'operation',
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-content-structure.html',
      title: 'Event message structure',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/DataDog/cloudformation-template/issues/209',
      title: 'DataDog/cloudformation-template #209',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/awslabs/cdk-serverless-clamscan/pull/1694',
      title: 'awslabs/cdk-serverless-clamscan #1694',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const missing = facts.code('NoSuchKey');
    if (!missing) return [];
    const removed = facts.says(/\b(?:ObjectRemoved|LifecycleExpiration):[A-Za-z*]{1,40}/);
    if (removed) return judge.supports('strong', 'removed', { event: removed.text }, removed);
    const operation = facts.one('operation');
    const inFunction = facts.value('tool') === 'lambda' || facts.says(/\/var\/task\//) !== undefined;
    return operation && inFunction && AFTERWARDS.test(operation.value)
      ? judge.supports('moderate', 'afterwards', { operation: operation.value }, operation)
      : [];
  },
});
