import { defineCause } from '#core';

export const cause = defineCause({
  id: 'mass-deletion-throttled',
  explains: ['SlowDown'],
  title: {
    ja: 'バケットを空にする処理などの大量の削除が、書き込みの上限に当たっている',
    en: 'A mass deletion, such as emptying a bucket, meets the limit for writes',
  },
  howToTell: {
    ja: '失敗した操作が`DeleteObjects`、`DeleteObject`、`ListObjectVersions`です。`DeleteObjects`では、200の本文の中にキーごとのSlowDownがあります。',
    en: 'The failed operation is `DeleteObjects`, `DeleteObject` or `ListObjectVersions`; with `DeleteObjects` the SlowDown of each key stands in the body of a 200.',
  },
  fix: {
    ja: '急がないなら、ライフサイクルルールに消させます。自分で消すなら並列度を下げ、`DeleteObjects`の応答の`Errors`に残ったキーだけを、間を置いて消し直します。',
    en: 'Without hurry let a lifecycle rule do it. By hand, lower the parallelism and delete again, after a pause, only the keys left in `Errors` of the `DeleteObjects` answer.',
  },
  verify: {
    ja: '`Errors`が空になり、`list-object-versions`が何も返しません。',
    en: '`Errors` is empty, and `list-object-versions` returns nothing.',
  },
  why: {
    deleting: {
      ja: '`{said}`の途中です。`DeleteObjects`の1回は、書き込み1回ではなくキーの数だけ数えられます。',
      en: 'It happened during `{said}`; one `DeleteObjects` counts as many writes as it has keys, not as one.',
    },
  },
  prior: 1,
  stop: 'operation',
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteObjects.html',
      title: 'DeleteObjects',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/awslabs/aws-sdk-rust/issues/873',
      title: 'awslabs/aws-sdk-rust #873',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/go-to-k/cls3/issues/178',
      title: 'go-to-k/cls3 #178',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/grafana/loki/issues/13623',
      title: 'grafana/loki #13623',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    if (!facts.code('SlowDown')) return [];
    const operation = facts.one('operation');
    if (operation && /^(?:DeleteObjects?|ListObjectVersions)$/.test(operation.value))
      return judge.supports('strong', 'deleting', { said: operation.value }, operation);
    const deleting = facts.says(
      /<DeleteResult\b|\bDeleteObjects?\b|\bListObjectVersions\b|\bfailed to delete key\b|\baws s3 (?:rb|rm)\b/,
    );
    return deleting ? judge.supports('strong', 'deleting', { said: deleting.text }, deleting) : [];
  },
});
