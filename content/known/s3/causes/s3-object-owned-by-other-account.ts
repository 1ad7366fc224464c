import { defineCause } from '#core';
import { s3Call } from '../call.ts';
import { DENIED, bareDenial, anonymousCall } from '../denied.ts';

export const cause = defineCause({
  id: 's3-object-owned-by-other-account',
  explains: DENIED,
  title: {
    ja: 'オブジェクトの所有者が、アップロードした別のアカウントになっている',
    en: 'The object belongs to the other account that uploaded it',
  },
  howToTell: {
    ja: 'バケットの所有者なのに、一部のオブジェクトだけ読めません。`aws s3api get-bucket-ownership-controls`が`ObjectWriter`です。',
    en: 'The bucket is yours, yet some objects cannot be read; `aws s3api get-bucket-ownership-controls` says `ObjectWriter`.',
  },
  fix: {
    ja: 'オブジェクト所有者を`BucketOwnerEnforced`にします。`ObjectWriter`のままなら、アップロード側が`--acl bucket-owner-full-control`を付けて書き直します。',
    en: 'Set Object Ownership to `BucketOwnerEnforced`; otherwise the uploader writes it again with `--acl bucket-owner-full-control`.',
  },
  verify: { ja: 'バケットの所有者がオブジェクトを読めます。', en: 'The bucket’s owner can read the object.' },
  why: {
    acl: {
      ja: '`{name}`は、オブジェクトの所有者だけができる操作です。',
      en: '`{name}` is for the owner of the object.',
    },
    read: {
      ja: '読み取りの拒否です。別のアカウントが書いたオブジェクトでは、バケットポリシーが効かないことがあります。',
      en: 'A read is refused; on an object written by another account the bucket policy may not count.',
    },
  },
  prior: 0,
  experiment: {
    sh: 'aws s3api get-bucket-ownership-controls --bucket {bucket} --query "OwnershipControls.Rules[].ObjectOwnership" --output text',
    powershell:
      'aws s3api get-bucket-ownership-controls --bucket {bucket} --query "OwnershipControls.Rules[].ObjectOwnership" --output text',
    tells: {
      ja: '`BucketOwnerEnforced`なら、これは原因ではありません。',
      en: '`BucketOwnerEnforced`: it is not this.',
    },
  },
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/about-object-ownership.html',
      title: 'Controlling ownership of objects and disabling ACLs for your bucket',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/troubleshoot-403-errors.html',
      title: 'Troubleshoot access denied (403 Forbidden) errors in Amazon S3',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const call = s3Call(facts);
    if (!bareDenial(facts) || !call || anonymousCall(facts)) return [];
    if (/^(?:Get|Put)ObjectAcl$/.test(call.name))
      return judge.supports('moderate', 'acl', { name: call.name }, call);
    return call.kind === 'read' || call.kind === 'copy' ? judge.supports('weak', 'read', {}, call) : [];
  },
});
