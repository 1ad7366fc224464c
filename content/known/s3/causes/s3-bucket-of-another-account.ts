import { defineCause } from '#core';
import { bucketOf, s3Call } from '../call.ts';
import { DENIED, bareDenial, anonymousCall } from '../denied.ts';

export const cause = defineCause({
  id: 's3-bucket-of-another-account',
  explains: DENIED,
  title: {
    ja: 'バケットが別のアカウントのもので、許可が片方にしかない',
    en: 'The bucket is another account’s, and only one side allows the call',
  },
  howToTell: {
    ja: '`aws s3api head-bucket --expected-bucket-owner 自分のアカウントID`が403を返します。自分のアカウントなら、メッセージに理由が付きます。',
    en: '`aws s3api head-bucket --expected-bucket-owner YOUR_ACCOUNT` answers 403; within one’s own account the message would give a reason.',
  },
  fix: {
    ja: '相手のバケットポリシーで自分のロールを許可してもらい、自分のIAMポリシーでも許可します。名前を間違えて他人のバケットを指していないかも確かめます。',
    en: 'Have your role admitted in their bucket policy and allow it in your IAM policies too; and see that a wrong name does not point to somebody else’s bucket.',
  },
  verify: { ja: '同じ操作が通ります。', en: 'The same call succeeds.' },
  why: {
    'no-reason': {
      ja: '理由のない`Access Denied`です。同じアカウントや組織の中なら、S3は理由を付けます。',
      en: '`Access Denied` comes without a reason, which S3 gives within the same account or organization.',
    },
    named: {
      ja: 'バケット`{bucket}`の理由のない拒否です。',
      en: 'The bucket `{bucket}` refuses without a reason.',
    },
  },
  prior: 1,
  experiment: {
    sh: 'aws s3api head-bucket --bucket {bucket} --expected-bucket-owner {accountId}',
    powershell: 'aws s3api head-bucket --bucket {bucket} --expected-bucket-owner {accountId}',
    tells: {
      ja: '自分のアカウントIDで403なら、別のアカウントのバケットです。',
      en: '403 with your own account id: the bucket is another account’s.',
    },
  },
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/troubleshoot-403-errors.html',
      title: 'Troubleshoot access denied (403 Forbidden) errors in Amazon S3',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic-cross-account.html',
      title: 'Cross-account policy evaluation logic',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const denied = bareDenial(facts);
    if (
      !denied ||
      anonymousCall(facts) ||
      !facts.message(/^Access Denied/i) ||
      s3Call(facts)?.kind === 'buckets'
    )
      return [];
    const bucket = bucketOf(facts);
    return bucket
      ? judge.supports('weak', 'named', { bucket }, denied)
      : judge.supports('weak', 'no-reason', {}, denied);
  },
});
