import { defineCause } from '#core';

export const cause = defineCause({
  id: 'create-on-every-run',
  explains: ['BucketAlreadyOwnedByYou'],
  title: {
    ja: 'コードが起動のたびにバケットを作ろうとし、us-east-1以外で失敗する',
    en: 'The code creates the bucket at every start, which fails outside us-east-1',
  },
  howToTell: {
    ja: '最初の実行は成功し、2回目から失敗します。us-east-1の環境では、同じコードが何度でも通ります。',
    en: 'The first run succeeds and every later one fails; in us-east-1 the same code passes each time.',
  },
  fix: {
    ja: '`BucketAlreadyOwnedByYou`を捕まえて成功として扱います。`HeadBucket`で確かめてから作る方法でも動きますが、間に競合が残ります。',
    en: 'Catch `BucketAlreadyOwnedByYou` and go on. Asking with `HeadBucket` first works too, but leaves a race.',
  },
  verify: {
    ja: '続けて2回起動しても、どのリージョンでも成功します。',
    en: 'Started twice in a row it succeeds, in any Region.',
  },
  why: {
    code: {
      ja: 'アプリケーションのコードから`CreateBucket`を呼んでいます。',
      en: '`CreateBucket` is called by the code of an application.',
    },
  },
  prior: 1,
  stop: 'operation',
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateBucket.html',
      title: 'CreateBucket',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/scality/cloudserver/issues/475',
      title: 'scality/cloudserver #475',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/cloudfoundry/cloud_controller_ng/pull/130',
      title: 'cloudfoundry/cloud_controller_ng #130',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    if (!facts.code('BucketAlreadyOwnedByYou')) return [];
    const code = facts.says(
      /Traceback \(most recent call last\)|\bcreate_bucket\(|\bcreateBucket\(|\bCreateBucketCommand(?:Error)?\b|\bde_BucketAlreadyOwnedByYouRes\b|BucketAlreadyOwnedByYouException\b/,
    );
    return code ? judge.supports('moderate', 'code', {}, code) : [];
  },
});
