import { defineCause } from '#core';

export const cause = defineCause({
  id: 'copy-onto-itself-unchanged',
  explains: ['InvalidRequest'],
  title: {
    ja: 'オブジェクトを、何も変えずに同じキーへコピーしている',
    en: 'An object is copied onto itself without changing anything',
  },
  howToTell: {
    ja: 'メッセージが`This copy request is illegal because it is trying to copy an object to itself`で始まり、コピー元とコピー先が同じです。',
    en: 'The message begins `This copy request is illegal because it is trying to copy an object to itself`; source and target are the same.',
  },
  fix: {
    ja: 'メタデータを書き換えるなら`MetadataDirective: REPLACE`を付け、残すメタデータも全部渡します。名前の変更が空振りしただけなら、コピーを飛ばします。',
    en: 'To change metadata set `MetadataDirective: REPLACE` and pass all that is to stay. Where a rename came out as the same key skip the copy.',
  },
  verify: {
    ja: '`head-object`の`LastModified`が新しくなります。',
    en: '`LastModified` in `head-object` is new.',
  },
  why: {
    said: {
      ja: 'S3が、自分自身への変更のないコピーだと答えています。',
      en: 'S3 answers that the copy changes nothing.',
    },
  },
  prior: 2,
  sources: [
    {
      url: 'https://github.com/treeverse/lakeFS/issues/7452',
      title: 'treeverse/lakeFS #7452',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/API/API_CopyObject.html',
      title: 'CopyObject',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const said = facts.message(
      /^This copy request is illegal because it is trying to copy an object to itself\b/,
    );
    return said ? judge.supports('strong', 'said', {}, said) : [];
  },
});
