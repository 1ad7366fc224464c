import { defineCause } from '#core';

export const cause = defineCause({
  id: 'bucket-already-yours',
  explains: ['BucketAlreadyOwnedByYou'],
  title: {
    ja: '同じ名前のバケットを、自分のアカウントですでに作っている',
    en: 'You already have a bucket of that name',
  },
  howToTell: {
    ja: '`aws s3 ls`にその名前があります。状態ファイルを失ったか、削除されずに残ったものです。',
    en: '`aws s3 ls` shows the name: state was lost, or it was kept when the rest was deleted.',
  },
  fix: {
    ja: '作成をやめて使うか、取り込みます（`terraform import aws_s3_bucket.… 名前`、CloudFormationのインポート）。',
    en: 'Use it instead of creating it, or import it: `terraform import aws_s3_bucket.… NAME`, CloudFormation import.',
  },
  verify: { ja: '作成の手順なしで操作が進みます。', en: 'It goes on without creating.' },
  why: {
    said: { ja: '自分がすでに所有していると答えています。', en: 'The answer is that you own it already.' },
  },
  prior: 2,
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateBucket.html',
      title: 'CreateBucket',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const said = facts.code('BucketAlreadyOwnedByYou');
    return said ? judge.supports('strong', 'said', {}, said) : [];
  },
});
