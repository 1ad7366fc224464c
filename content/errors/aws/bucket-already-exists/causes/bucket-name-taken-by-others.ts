import { defineCause } from '#core';

export const cause = defineCause({
  id: 'bucket-name-taken-by-others',
  explains: ['BucketAlreadyExists'],
  title: {
    ja: 'その名前のバケットを、別のアカウントがすでに使っている',
    en: 'Another account already has a bucket of that name',
  },
  howToTell: {
    ja: '`aws s3 ls`（自分のバケットの一覧）にその名前がなく、`head-bucket`が403です。',
    en: '`aws s3 ls`, your own buckets, does not show it, and `head-bucket` answers 403.',
  },
  fix: {
    ja: '別の名前にします。名前は全アカウントで共通なので、アカウントIDやリージョンを含めると重なりません。',
    en: 'Choose another name; names are shared by all accounts, so include the account id or Region.',
  },
  verify: { ja: 'バケットが作られます。', en: 'The bucket is created.' },
  why: {
    said: { ja: 'その名前は使えないと答えています。', en: 'The answer is that the name is not available.' },
  },
  prior: 2,
  experiment: {
    sh: 'aws s3api head-bucket --bucket {bucket}',
    powershell: 'aws s3api head-bucket --bucket {bucket}',
    tells: {
      ja: '403なら他人のバケット、200なら自分のバケットです。',
      en: '403: somebody else’s. 200: your own.',
    },
  },
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateBucket.html',
      title: 'CreateBucket',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html',
      title: 'General purpose bucket naming rules',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const said = facts.code('BucketAlreadyExists');
    return said ? judge.supports('strong', 'said', {}, said) : [];
  },
});
