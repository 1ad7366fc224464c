import { defineCause } from '#core';

/** Names that programs give to the one object that everybody reads or writes. */
const HOT =
  /\bkey["']?\s{0,3}[:=]\s{0,3}["']?(?<key>[^\s"']{0,120}\b(?:latest|current|status|state|lock|index|manifest|counter|heartbeat)\b[^\s"']{0,40})/i;

export const cause = defineCause({
  id: 'one-key-written-too-often',
  explains: ['SlowDown'],
  title: {
    ja: '1つのキーに書き込みが集中しているか、そのキーのバージョンが大量に溜まっている',
    en: 'One key is written all the time, or has gathered a great many versions',
  },
  howToTell: {
    ja: '失敗するのがいつも同じキー（`latest.json`、ステート、ロックなど）で、全体のリクエストは毎秒数百もありません。',
    en: 'It is always the same key that fails, a `latest.json`, a state or a lock, while the whole bucket sees no more than some hundred requests a second.',
  },
  fix: {
    ja: '書き込みをキーごとに分け、読む側で最新を選びます。カウンターやロックはDynamoDBに移し、古いバージョンはライフサイクルルールで消します。',
    en: 'Write to keys of their own and let the reader choose the newest; put counters and locks into DynamoDB, and let a lifecycle rule remove old versions.',
  },
  verify: {
    ja: '`list-object-versions`でそのキーのバージョンが減り、503が止まります。',
    en: '`list-object-versions` shows fewer versions of the key, and the 503s stop.',
  },
  why: {
    hot: {
      ja: '書き込み先は`{key}`です。多くの処理が共有するキーの名前をしています。',
      en: 'It writes to `{key}`, which has the name of a key that many share.',
    },
  },
  prior: 0,
  stop: 'operation',
  experiment: {
    sh: 'aws s3api list-object-versions --bucket {bucket} --prefix {key} --max-items 2000 --query "length(Versions)"',
    powershell:
      'aws s3api list-object-versions --bucket {bucket} --prefix {key} --max-items 2000 --query "length(Versions)"',
    tells: {
      ja: '2000のように上限まで返れば、バージョンが溜まっています。',
      en: '2000, the most it may return: versions have piled up.',
    },
  },
  sources: [
    {
      url: 'https://docs.cloudera.com/cdp-private-cloud-base/7.1.8/cloud-data-access/topics/cr-cda-working-with-versioned-s3-buckets.html',
      title: 'Working with versioned S3 buckets',
      kind: 'project',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/optimizing-performance.html',
      title: 'Best practices design patterns: optimizing Amazon S3 performance',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const operation = facts.one('operation');
    if (!facts.code('SlowDown') || (operation && operation.value !== 'PutObject')) return [];
    const hot = facts.says(HOT);
    return hot ? judge.supports('moderate', 'hot', { key: hot.groups['key'] ?? '' }, hot) : [];
  },
});
