import { defineCause } from '#core';

export const cause = defineCause({
  id: 'bucket-not-empty',
  explains: ['BucketNotEmpty'],
  title: {
    ja: 'バケットに、オブジェクトか古いバージョン、削除マーカーが残っている',
    en: 'Objects, old versions or delete markers are left in the bucket',
  },
  howToTell: {
    ja: '`aws s3 ls`は空でも、`aws s3api list-object-versions`に残りがあります。',
    en: '`aws s3 ls` may be empty while `aws s3api list-object-versions` is not.',
  },
  fix: {
    ja: 'すべてのバージョンと削除マーカー、未完了のマルチパートを消してから削除します（Terraformなら`force_destroy`、CDKなら`autoDeleteObjects`）。',
    en: 'Delete every version and delete marker first (`force_destroy` in Terraform, `autoDeleteObjects` in CDK).',
  },
  verify: { ja: 'バケットが削除されます。', en: 'The bucket is deleted.' },
  why: {
    said: { ja: 'バケットが空ではないと答えています。', en: 'The answer is that the bucket is not empty.' },
  },
  prior: 2,
  experiment: {
    sh: 'aws s3api list-object-versions --bucket {bucket} --max-items 5 --query "[Versions[].Key,DeleteMarkers[].Key]"',
    powershell:
      'aws s3api list-object-versions --bucket {bucket} --max-items 5 --query "[Versions[].Key,DeleteMarkers[].Key]"',
    tells: { ja: '何か出れば、それが残っています。', en: 'What is printed is what is left.' },
  },
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteBucket.html',
      title: 'DeleteBucket',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const said = facts.code('BucketNotEmpty');
    return said ? judge.supports('strong', 'said', {}, said) : [];
  },
});
