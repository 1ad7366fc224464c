import { defineCause } from '#core';

export const cause = defineCause({
  id: 'bucket-acl-set-while-disabled',
  explains: ['AccessControlListNotSupported'],
  title: {
    ja: 'アップロードではなく、ACLそのものを設定する操作（PutBucketAcl、PutObjectAcl、`aws_s3_bucket_acl`）が断られている',
    en: 'It is no upload: an ACL is being set (PutBucketAcl, PutObjectAcl, `aws_s3_bucket_acl`)',
  },
  howToTell: {
    ja: '失敗した操作が`PutBucketAcl`や`PutObjectAcl`か、Terraformのリソースが`aws_s3_bucket_acl`です。バケットの作成は成功しています。',
    en: 'The operation is `PutBucketAcl` or `PutObjectAcl`, or the resource is `aws_s3_bucket_acl`; the bucket itself was created.',
  },
  fix: {
    ja: 'ACLのリソースや呼び出しを消します。`private`だけなら、消しても何も変わりません。ログの配信先などACLが必須のバケットでは、所有者を`BucketOwnerPreferred`にしてからACLを設定します。',
    en: 'Remove the resource or the call; where it says `private`, nothing is lost. For a bucket that must have an ACL set Object Ownership to `BucketOwnerPreferred` first, then the ACL.',
  },
  verify: {
    ja: '`terraform apply`が通り、もう一度`plan`を実行しても差分が出ません。',
    en: '`terraform apply` succeeds, and a second `plan` shows no change.',
  },
  why: {
    operation: {
      ja: '`{operation}`はACLを設定する操作です。',
      en: '`{operation}` sets an ACL.',
    },
    terraform: {
      ja: 'Terraformが、バケットを作ったあとでACLを設定しています。',
      en: 'Terraform sets an ACL on the bucket that it made.',
    },
  },
  prior: 3,
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-ownership-error-responses.html',
      title: 'Troubleshooting - Amazon Simple Storage Service',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/RhinoSecurityLabs/cloudgoat/issues/198',
      title: 'RhinoSecurityLabs/cloudgoat #198',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/fleetdm/fleet/pull/12169',
      title: 'fleetdm/fleet #12169',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    if (!facts.code('AccessControlListNotSupported')) return [];
    const operation = facts.one('operation');
    if (operation && /^Put(?:Bucket|Object)Acl$/.test(operation.value))
      return judge.supports('strong', 'operation', { operation: operation.value }, operation);
    const terraform = facts.says(/\baws_s3_bucket_acl\b|\bcreating S3 [Bb]ucket (?:\([^)\n]{1,80}\) )?ACL\b/);
    const match = terraform ?? facts.says(/\bputting S3 [Bb]ucket ACL\b/);
    return match ? judge.supports('strong', 'terraform', {}, match) : [];
  },
});
