import { defineCause } from '#core';

export const cause = defineCause({
  id: 'object-changed-during-download',
  explains: ['PreconditionFailed'],
  title: {
    ja: '分割ダウンロードの途中で、オブジェクトが書き換わった',
    en: 'The object was replaced while it was being downloaded in pieces',
  },
  howToTell: {
    ja: '自分では条件を付けていない`GetObject`が412で、失敗するのは大きなオブジェクトだけです。`LastModified`がダウンロードの開始より後です。',
    en: 'A `GetObject` to which you added no condition answers 412, for large objects only, and `LastModified` is later than the start of the download.',
  },
  fix: {
    ja: '最初からやり直します。繰り返すなら、書く側を毎回新しいキーにするか、読む側でバージョンIDを固定します。',
    en: 'Start over. Where it comes back, let the writer use a new key each time, or pin the version id when reading.',
  },
  verify: {
    ja: '`--version-id`を付けたダウンロードが、書き込みと重なっても終わりまで通ります。',
    en: 'A download with `--version-id` runs to its end although the object is written meanwhile.',
  },
  why: {
    read: {
      ja: '`{operation}`に、SDKが`If-Match`を付けることがあります（分割した2つ目以降）。',
      en: 'SDKs put `If-Match` on `{operation}` for the second and later pieces.',
    },
  },
  prior: 1,
  sources: [
    {
      url: 'https://github.com/aws/aws-sdk-ruby/pull/3248',
      title: 'aws/aws-sdk-ruby #3248',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/awslabs/aws-c-s3/pull/226',
      title: 'awslabs/aws-c-s3 #226',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws/aws-sdk-cpp/pull/3375',
      title: 'aws/aws-sdk-cpp #3375',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const operation = facts.one('operation');
    if (!facts.code('PreconditionFailed') || operation?.value !== 'GetObject') return [];
    const isOwn = facts.says(/--if-(?:none-)?match\b|\bIf(?:None)?Match\b/);
    return isOwn ? [] : judge.supports('strong', 'read', { operation: operation.value }, operation);
  },
});
