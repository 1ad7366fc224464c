import { defineCause } from '#core';
import { keyRefusal } from '../refusal.ts';

export const cause = defineCause({
  id: 'kms-condition-not-met',
  explains: ['KMSAccessDeniedException', 'AccessDeniedException', 'AccessDenied'],
  title: {
    ja: '許可に付けた条件（`kms:ViaService`や暗号化コンテキスト）が、実際の呼び出しと合わない',
    en: 'A condition on the allowance (`kms:ViaService`, encryption context) does not fit the call',
  },
  howToTell: {
    ja: 'ポリシーに`kms:Decrypt`の許可があるのに`no identity-based policy allows`と言われ、条件を外した模擬では`allowed`です。',
    en: 'The policy allows `kms:Decrypt`, the answer is `no identity-based policy allows` all the same, and a simulation with the right context gives `allowed`.',
  },
  fix: {
    ja: 'CloudTrailの`Decrypt`にある`encryptionContext`と`invokedBy`に、条件の値を合わせます。S3バケットキーを使うバケットでは、オブジェクトではなくバケットのARNです。',
    en: 'Set the condition to the `encryptionContext` and `invokedBy` of `Decrypt` in CloudTrail. For a bucket with an S3 Bucket Key that is the bucket’s ARN, not the object’s.',
  },
  verify: {
    ja: '条件を残したまま、同じ操作が通ります。',
    en: 'The call passes with the condition in place.',
  },
  why: {
    condition: {
      ja: 'ポリシーに`{condition}`の条件があります。合わない条件の付いた許可は、許可がないのと同じ文面で断られます。',
      en: 'The policy has a condition on `{condition}`: an allowance whose condition fails is refused in the words for none.',
    },
    'object-arn': {
      ja: '暗号化コンテキストの条件が、オブジェクトのARNです。バケットキーを使うと、コンテキストはバケットのARNになります。',
      en: 'The condition names an object’s ARN; with a Bucket Key the context is the bucket’s.',
    },
  },
  prior: -1,
  stop: 'policy',
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucket-key.html',
      title: 'Reducing the cost of SSE-KMS with Amazon S3 Bucket Keys',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/kms/latest/developerguide/policy-evaluation.html',
      title: 'Troubleshooting AWS KMS permissions',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/slashdevops/idp-scim-sync/issues/540',
      title: 'slashdevops/idp-scim-sync #540',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const refused = keyRefusal(facts);
    if (!refused) return [];
    const condition = facts.says(
      /\bkms:(?<condition>ViaService|CallerAccount|EncryptionContext(?:Keys|:[\w:-]{1,60})?|GrantIsForAWSResource)/,
    );
    if (!condition) return [];
    const object = facts.says(
      /\bkms:EncryptionContext:aws:s3:arn"?\s{0,4}:\s{0,4}"arn:aws[a-z-]{0,10}:s3:::[a-z0-9.-]{3,63}\/[^"\n]{1,200}"/,
    );
    return [
      ...judge.supports(
        'strong',
        'condition',
        { condition: `kms:${condition.groups['condition'] ?? ''}` },
        condition,
      ),
      ...(object ? judge.supports('strong', 'object-arn', {}, object) : []),
    ];
  },
});
