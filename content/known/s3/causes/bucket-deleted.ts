import { defineCause } from '#core';
import { bucketMissing } from '../missing.ts';

export const cause = defineCause({
  id: 'bucket-deleted',
  explains: ['NoSuchBucket', 'NotFound'],
  title: {
    ja: 'バケットが削除された（またはまだ作られていない）',
    en: 'The bucket was deleted, or is not created yet',
  },
  howToTell: {
    ja: '以前は同じ設定で動いていました。CloudTrailに`DeleteBucket`があるか、作成する手順がまだ終わっていません。',
    en: 'It worked with the same settings before; CloudTrail shows `DeleteBucket`, or the step that creates it has not run.',
  },
  fix: {
    ja: '同じ名前で作り直します。DNSやCloudFront、設定に残った参照も消します。削除した名前は、他人が取得できます。',
    en: 'Create it again under the name and remove references left in DNS, CloudFront or settings: others can take a deleted name.',
  },
  verify: { ja: '`aws s3api head-bucket`が成功します。', en: '`aws s3api head-bucket` succeeds.' },
  why: {
    maybe: { ja: '削除されたバケットも、同じ応答です。', en: 'A deleted bucket answers the same.' },
  },
  prior: 0,
  experiment: {
    sh: 'aws cloudtrail lookup-events --lookup-attributes AttributeKey=EventName,AttributeValue=DeleteBucket --query "Events[].[EventTime,Username,CloudTrailEvent]" --output text',
    powershell:
      'aws cloudtrail lookup-events --lookup-attributes AttributeKey=EventName,AttributeValue=DeleteBucket --query "Events[].[EventTime,Username,CloudTrailEvent]" --output text',
    tells: {
      ja: 'バケット名の`DeleteBucket`があれば、これが原因です。',
      en: 'A `DeleteBucket` of that name: it is this.',
    },
  },
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteBucket.html',
      title: 'DeleteBucket',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/developerguide/ErrorResponses.html',
      title: 'Error responses - Amazon Simple Storage Service',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const missing = bucketMissing(facts);
    return missing ? judge.supports('weak', 'maybe', {}, missing) : [];
  },
});
