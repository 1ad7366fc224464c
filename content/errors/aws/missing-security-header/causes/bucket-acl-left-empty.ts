import { defineCause } from '#core';
import { BUCKET_ACL, headerRefusal } from '../refusal.ts';
import { thread } from '../sources.ts';

export const cause = defineCause({
  id: 'bucket-acl-left-empty',
  explains: ['MissingSecurityHeader'],
  title: {
    ja: 'Terraform、Pulumi、Crossplaneの定義で、バケットのACLが空になっている',
    en: 'A template of Terraform, Pulumi or Crossplane leaves the bucket’s ACL empty',
  },
  howToTell: {
    ja: 'ACLのリソース（`aws_s3_bucket_acl`、`BucketAclV2`など）で失敗し、`acl`が`""`か未指定で、`access_control_policy`もありません。バケット自体は作られています。',
    en: 'It fails at the resource for the ACL (`aws_s3_bucket_acl`, `BucketAclV2` …), whose `acl` is `""` or absent and which has no `access_control_policy`. The bucket itself was made.',
  },
  fix: {
    ja: 'ACLのリソースを定義から外します。モジュールの引数なら`acl = null`のように「使わない」値にし、必須のツール（Crossplane）では`acl: private`と書きます。',
    en: 'Take the resource for the ACL out. For a module’s argument use the value that means “none” (`acl = null`); where the tool insists (Crossplane), write `acl: private`.',
  },
  verify: {
    ja: '次の適用で`PutBucketAcl`が送られないか、`x-amz-acl`付きで成功します。',
    en: 'The next run sends no `PutBucketAcl`, or one with `x-amz-acl` that succeeds.',
  },
  why: {
    'bucket-acl': {
      ja: '`{text}`は、バケットのACLを設定している途中です。',
      en: '`{text}`: the ACL of a bucket was being set.',
    },
  },
  prior: 2,
  stop: 'operation',
  sources: [
    thread('cloudposse/terraform-aws-s3-bucket', 152),
    thread('crossplane-contrib/provider-aws', 615),
    thread('crossplane-contrib/provider-aws', 1767),
    thread('pulumi/docs', 16293, 'pull'),
  ],
  detect(facts, judge) {
    const bucket = headerRefusal(facts) && facts.says(BUCKET_ACL);
    return bucket ? judge.supports('strong', 'bucket-acl', { text: bucket.text }, bucket) : [];
  },
});
