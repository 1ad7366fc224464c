import { defineCause } from '#core';
import { DENIED, bareDenial, namedDenial } from '../denied.ts';

const CANNED =
  /\b(?:ACL|acl|CannedACL|canned_acl|default_acl)['"]?\s{0,4}(?:=>|[:=,])?\s{0,4}['"]?(?<acl>public-read(?:-write)?|PublicRead(?:Write)?|bucket-owner-full-control|BucketOwnerFullControl|authenticated-read|AuthenticatedRead|private)\b/;

export const cause = defineCause({
  id: 's3-acl-permission-missing',
  explains: DENIED,
  title: {
    ja: 'アップロードにACLを付けているが、`s3:PutObjectAcl`がない',
    en: 'The upload sets an ACL, but `s3:PutObjectAcl` is missing',
  },
  howToTell: {
    ja: '`--acl`（`x-amz-acl`）を外すとアップロードできます。',
    en: 'Without `--acl` (`x-amz-acl`) the upload works.',
  },
  fix: {
    ja: 'ACLの指定を外します。必要なら`s3:PutObjectAcl`を許可し、パブリックアクセスブロックの`BlockPublicAcls`も確かめます。',
    en: 'Leave the ACL out; where it is needed, allow `s3:PutObjectAcl` and look at `BlockPublicAcls` of Block Public Access.',
  },
  verify: { ja: 'アップロードが通ります。', en: 'The upload succeeds.' },
  why: {
    acl: { ja: 'リクエストが`{acl}`というACLを付けています。', en: 'The request sets the ACL `{acl}`.' },
    action: {
      ja: '拒否されたのは`{action}`です。オブジェクトの書き込みとは別の許可です。',
      en: 'What was refused is `{action}`, a permission apart from writing the object.',
    },
  },
  prior: 2,
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObject.html',
      title: 'PutObject',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/about-object-ownership.html',
      title: 'Controlling ownership of objects and disabling ACLs for your bucket',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const named = namedDenial(facts);
    if (
      named &&
      /^s3:Put(?:Object|Bucket)(?:Version)?Acl$/i.test(named.action) &&
      named.value.policyType !== 'block-public-access'
    )
      return judge.supports('moderate', 'action', { action: named.action }, named);
    const header = facts.requestHeader('x-amz-acl');
    const setting = facts.setting('acl');
    const acl = header?.value.value ?? setting?.value.value;
    const where = header ?? setting;
    if (!bareDenial(facts)) return [];
    if (acl && where) return judge.supports('strong', 'acl', { acl }, where);
    const code = facts.says(CANNED);
    return code ? judge.supports('strong', 'acl', { acl: code.groups['acl'] ?? '' }, code) : [];
  },
});
