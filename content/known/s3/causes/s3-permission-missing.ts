import { defineCause } from '#core';
import { s3Call } from '../call.ts';
import { DENIED, bareDenial, anonymousCall, presigned, throughCloudFront } from '../denied.ts';

export const cause = defineCause({
  id: 's3-permission-missing',
  explains: DENIED,
  title: { ja: '呼び出し元に、このS3の操作の許可がない', en: 'The caller is not allowed this S3 operation' },
  howToTell: {
    ja: '`aws sts get-caller-identity`の相手に付いたポリシーとバケットポリシーのどちらにも、`バケット名/*`へのこのアクションのAllowがありません。',
    en: 'Neither the policies of whoever `aws sts get-caller-identity` shows nor the bucket policy allow the action on `BUCKET/*`.',
  },
  fix: {
    ja: '呼び出し元のポリシーに、オブジェクトの操作は`arn:aws:s3:::バケット名/*`、バケットの操作は`arn:aws:s3:::バケット名`に対して加えます。操作とアクションは名前が違うことがあります（HeadObjectは`s3:GetObject`、マルチパートは`s3:PutObject`）。',
    en: 'Allow it to the caller: on `arn:aws:s3:::BUCKET/*` for objects, on `arn:aws:s3:::BUCKET` for the bucket. Operation and action may differ in name: HeadObject needs `s3:GetObject`, multipart uploads `s3:PutObject`.',
  },
  verify: { ja: '同じ操作が通ります。', en: 'The same call succeeds.' },
  why: {
    operation: {
      ja: 'S3が`{name}`を理由なしで拒否しています。理由を示すのは、同じアカウントか組織の中だけです。',
      en: 'S3 refuses `{name}` without a reason; it gives one within the same account or organization only.',
    },
    bare: {
      ja: 'S3の`Access Denied`は、許可がどこにもないときの文です。',
      en: 'S3’s `Access Denied` is what it says when nothing allows the call.',
    },
  },
  prior: 5,
  experiment: {
    sh: 'aws sts get-caller-identity --query Arn --output text && aws s3api get-bucket-policy --bucket {bucket} --query Policy --output text',
    powershell:
      'aws sts get-caller-identity --query Arn --output text; aws s3api get-bucket-policy --bucket {bucket} --query Policy --output text',
    tells: {
      ja: '出た呼び出し元が、IAMポリシーでもバケットポリシーでも許可されていなければ、これが原因です。',
      en: 'The caller that is printed is allowed neither by IAM nor by the bucket policy: it is this.',
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
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-with-s3-policy-actions.html',
      title: 'Required permissions for Amazon S3 API operations',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const denied = bareDenial(facts);
    const call = s3Call(facts);
    if (!denied || call?.kind === 'list' || call?.kind === 'buckets') return [];
    // Of these three, others know more.
    if (anonymousCall(facts) || presigned(facts) || throughCloudFront(facts)) return [];
    // Who may make a policy or an ACL at all mostly may do the rest too: there the block on public access comes first.
    const publishes = (call?.kind === 'policy' || call?.kind === 'acl') && !call.name.startsWith('Get');
    return call
      ? judge.supports(publishes ? 'weak' : 'moderate', 'operation', { name: call.name }, call)
      : judge.supports('weak', 'bare', {}, denied);
  },
});
