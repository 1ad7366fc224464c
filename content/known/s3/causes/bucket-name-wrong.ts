import { defineCause } from '#core';
import { bucketOf } from '../call.ts';
import { bucketMissing, isPlaceholder } from '../missing.ts';

export const cause = defineCause({
  id: 'bucket-name-wrong',
  explains: ['NoSuchBucket', 'NotFound'],
  title: {
    ja: 'バケット名が違う（綴り、環境名、接頭辞や接尾辞）',
    en: 'The bucket’s name is wrong: spelling, environment, prefix or suffix',
  },
  howToTell: {
    ja: '`aws s3 ls`（バケットの一覧）に、その名前がありません。',
    en: '`aws s3 ls`, the list of buckets, does not show the name.',
  },
  fix: {
    ja: '設定や変数の値を、一覧にある名前と1文字ずつ比べます。CDKやCloudFormationが付けた接尾辞に注意します。',
    en: 'Compare the value in the setting with the list letter by letter; CDK and CloudFormation add suffixes.',
  },
  verify: { ja: '`aws s3api head-bucket`が成功します。', en: '`aws s3api head-bucket` succeeds.' },
  why: {
    named: {
      ja: 'S3は`{bucket}`というバケットはないと答えています。',
      en: 'S3 answers that there is no bucket `{bucket}`.',
    },
    said: {
      ja: 'S3は、その名前のバケットはないと答えています。',
      en: 'S3 answers that there is no bucket of that name.',
    },
  },
  prior: 4,
  experiment: {
    sh: 'aws s3 ls && aws s3api head-bucket --bucket {bucket}',
    powershell: 'aws s3 ls; aws s3api head-bucket --bucket {bucket}',
    tells: {
      ja: '一覧になければ名前かアカウントの違いです。403なら、バケットはあり、許可がありません。',
      en: 'Not in the list: wrong name or account. 403: it exists, but you may not.',
    },
  },
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/developerguide/ErrorResponses.html',
      title: 'Error responses - Amazon Simple Storage Service',
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
    const missing = bucketMissing(facts);
    if (!missing) return [];
    const bucket = bucketOf(facts);
    return bucket && !isPlaceholder(bucket)
      ? judge.supports('moderate', 'named', { bucket }, missing)
      : judge.supports('weak', 'said', {}, missing);
  },
});
