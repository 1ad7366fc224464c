import { defineCause } from '#core';

export const cause = defineCause({
  id: 'bucket-operation-in-progress',
  explains: ['OperationAborted'],
  title: {
    ja: '同じバケットへの別の操作（削除直後の作成など）がまだ終わっていない',
    en: 'Another operation on the bucket is still going on, such as creating it right after its deletion',
  },
  howToTell: {
    ja: '削除したばかりの名前で作成しているか、複数の処理が同じバケットの設定を変えています。',
    en: 'A name just deleted is created again, or several jobs change the bucket’s settings.',
  },
  fix: {
    ja: '数分から1時間ほど待って再試行します。設定の変更は1つずつ行います。',
    en: 'Try again after minutes, up to an hour or so; change settings one at a time.',
  },
  verify: { ja: '待った後の同じ操作が通ります。', en: 'After the wait it succeeds.' },
  why: {
    said: {
      ja: '競合する操作が進行中だと答えています。',
      en: 'The answer is that a conflicting operation is in progress.',
    },
  },
  prior: 2,
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/developerguide/ErrorResponses.html',
      title: 'Error responses - Amazon Simple Storage Service',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const said = facts.code('OperationAborted');
    return said ? judge.supports('strong', 'said', {}, said) : [];
  },
});
