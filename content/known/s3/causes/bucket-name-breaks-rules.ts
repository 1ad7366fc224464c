import { defineCause } from '#core';

export const cause = defineCause({
  id: 'bucket-name-breaks-rules',
  explains: ['InvalidBucketName'],
  title: {
    ja: 'バケット名が規則に合わない（大文字、アンダースコア、スラッシュ、`s3://`やURLごと、空）',
    en: 'The bucket’s name breaks the rules: capitals, underscores, slashes, a whole `s3://` or URL, or nothing',
  },
  howToTell: {
    ja: 'XMLの`BucketName`に、大文字や`_`、`/`、`:`があるか、空です。',
    en: '`BucketName` in the XML holds capitals, `_`, `/` or `:`, or is empty.',
  },
  fix: {
    ja: '`Bucket`には名前だけ（3〜63文字の小文字、数字、ハイフン）を渡します。フォルダーは`Key`や`Prefix`に入れます。',
    en: 'Pass the bare name as `Bucket`: 3 to 63 lower-case letters, digits and hyphens; folders belong into `Key` or `Prefix`.',
  },
  verify: { ja: '`InvalidBucketName`ではなくなります。', en: 'The error is no longer `InvalidBucketName`.' },
  why: {
    said: {
      ja: 'バケット名が正しくないと答えています。',
      en: 'The answer is that the bucket’s name is not valid.',
    },
  },
  prior: 3,
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html',
      title: 'General purpose bucket naming rules',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const said = facts.code('InvalidBucketName');
    return said ? judge.supports('strong', 'said', {}, said) : [];
  },
});
