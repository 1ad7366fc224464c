import { defineCause } from '#core';
import { headerRefusal, OBJECT_ACL } from '../refusal.ts';
import { thread } from '../sources.ts';

export const cause = defineCause({
  id: 'object-acl-became-null',
  explains: ['MissingSecurityHeader'],
  title: {
    ja: 'Terraformがオブジェクトのaclを`private`からnullに変えようとしている',
    en: 'Terraform changes the acl of an object from `private` to null',
  },
  howToTell: {
    ja: 'AWSプロバイダーを4系から5系に上げた直後で、`terraform plan`の`aws_s3_object`に`acl = "private" -> null`が出ます。',
    en: 'The AWS provider went from version 4 to 5, and `terraform plan` shows `acl = "private" -> null` at an `aws_s3_object`.',
  },
  fix: {
    ja: 'プロバイダーを新しい版に上げるか、`lifecycle { ignore_changes = [acl] }`で差分を無視します。ACLを有効にしているバケットなら、`acl = "private"`と明示します。',
    en: 'Update the provider further, or leave the difference alone with `lifecycle { ignore_changes = [acl] }`. Where the bucket has ACLs enabled, write `acl = "private"`.',
  },
  verify: {
    ja: '`terraform plan`から`acl`の行が消え、`terraform apply`が通ります。',
    en: '`terraform plan` no longer shows a line with `acl`, and `terraform apply` passes.',
  },
  why: {
    'object-acl': {
      ja: '`{text}`は、オブジェクトのACLを更新している途中です。新しい値が空なら、ACLのない`PutObjectAcl`が送られます。',
      en: '`{text}`: the ACL of an object was being updated. With an empty new value that is a `PutObjectAcl` without an ACL.',
    },
    'null-in-plan': {
      ja: '計画に`{text}`があります。',
      en: 'The plan has `{text}`.',
    },
  },
  prior: 2,
  stop: 'operation',
  sources: [
    thread('hashicorp/terraform-provider-aws', 32772),
    thread('terraform-aws-modules/terraform-aws-datadog-forwarders', 34),
  ],
  detect(facts, judge) {
    if (!headerRefusal(facts)) return [];
    const object = facts.says(OBJECT_ACL);
    const plan = facts.says(/\bacl\s{1,24}= "[a-z-]{3,30}" -> null\b/);
    return [
      ...(object ? judge.supports('strong', 'object-acl', { text: object.text }, object) : []),
      ...(plan ? judge.supports('strong', 'null-in-plan', { text: plan.text }, plan) : []),
    ];
  },
});
