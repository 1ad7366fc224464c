import { defineCause } from '#core';

export const cause = defineCause({
  id: 'acls-disabled-on-bucket',
  explains: ['AccessControlListNotSupported', 'InvalidBucketAclWithObjectOwnership'],
  title: {
    ja: 'ACLが無効なバケット（BucketOwnerEnforced）に、ACLを付けてアップロードしている',
    en: 'An ACL is sent to a bucket whose ACLs are disabled (BucketOwnerEnforced)',
  },
  howToTell: {
    ja: 'コードや設定に`acl`（`public-read`など）があり、`get-bucket-ownership-controls`が`BucketOwnerEnforced`です。新しいバケットの既定です。',
    en: 'Code or settings have an `acl` such as `public-read`, and `get-bucket-ownership-controls` says `BucketOwnerEnforced`, the default of new buckets.',
  },
  fix: {
    ja: '`--acl`や`ACL`の指定を外し、公開や共有はバケットポリシーで許可します。どうしても必要なら、オブジェクト所有者を`BucketOwnerPreferred`にします。',
    en: 'Leave out `--acl` or `ACL` and publish by bucket policy; where it cannot be avoided, set Object Ownership to `BucketOwnerPreferred`.',
  },
  verify: { ja: 'ACLなしのアップロードが通ります。', en: 'The upload without an ACL succeeds.' },
  why: {
    said: {
      ja: 'バケットがACLを許可しないと答えています。',
      en: 'The answer is that the bucket does not allow ACLs.',
    },
    'acl-sent': {
      ja: 'ACLとして`{acl}`を送っています。',
      en: '`{acl}` is sent as the ACL.',
    },
  },
  prior: 2,
  experiment: {
    sh: 'aws s3api get-bucket-ownership-controls --bucket {bucket} --query "OwnershipControls.Rules[].ObjectOwnership" --output text',
    powershell:
      'aws s3api get-bucket-ownership-controls --bucket {bucket} --query "OwnershipControls.Rules[].ObjectOwnership" --output text',
    tells: {
      ja: '`BucketOwnerEnforced`なら、ACLは使えません。',
      en: '`BucketOwnerEnforced`: ACLs cannot be used.',
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
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObject.html',
      title: 'PutObject',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const said = facts.code('AccessControlListNotSupported', 'InvalidBucketAclWithObjectOwnership');
    if (!said) return [];
    const acl = facts.requestHeader('x-amz-acl') ?? facts.setting('acl');
    return [
      ...judge.supports('strong', 'said', {}, said),
      ...(acl ? judge.supports('moderate', 'acl-sent', { acl: acl.value.value }, acl) : []),
    ];
  },
});
