import { defineCause } from '#core';

export const cause = defineCause({
  id: 'part-larger-than-allowed',
  explains: ['EntityTooLarge'],
  title: {
    ja: 'マルチパートアップロードの1つのパートが5 GBを超えている（ファイル全体を1パートで送っている）',
    en: 'One part of a multipart upload is beyond 5 GB: the whole file was given as a part',
  },
  howToTell: {
    ja: '失敗した操作が`UploadPart`です。`--body`に渡したのは、分割していないファイル全体です。',
    en: 'The operation is `UploadPart`, and `--body` is the whole file, not a piece of it.',
  },
  fix: {
    ja: '低レベルの`upload-part`は自分で分けたファイルを1つずつ送る操作です。`aws s3 cp`に任せるか、`split`で分けてから送ります。',
    en: '`upload-part` sends one piece that you cut yourself. Leave it to `aws s3 cp`, or cut the file with `split` first.',
  },
  verify: {
    ja: '`list-parts`に、どれも5 GB以下のパートが並びます。',
    en: '`list-parts` shows parts of 5 GB at most.',
  },
  why: {
    operation: {
      ja: '失敗したのは`UploadPart`です。1つのパートの上限も5 GBです。',
      en: 'It is `UploadPart` that failed; a single part may have 5 GB too.',
    },
  },
  prior: 3,
  sources: [
    {
      url: 'https://github.com/aws/aws-cli/issues/5420',
      title: 'aws/aws-cli #5420',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/qfacts.html',
      title: 'Amazon S3 multipart upload limits',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    if (!facts.code('EntityTooLarge')) return [];
    const operation = facts.one('operation');
    if (operation?.value === 'UploadPart') return judge.supports('strong', 'operation', {}, operation);
    const part = facts.query('partNumber');
    return part ? judge.supports('strong', 'operation', {}, part) : [];
  },
});
