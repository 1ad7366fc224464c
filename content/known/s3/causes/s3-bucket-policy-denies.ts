import { defineCause } from '#core';
import { DENIED, bareDenial, namedDenial } from '../denied.ts';

export const cause = defineCause({
  id: 's3-bucket-policy-denies',
  explains: DENIED,
  title: {
    ja: 'バケットポリシーのDeny（IP、VPCエンドポイント、TLS、暗号化などの条件）に当たっている',
    en: 'A Deny in the bucket policy applies: source IP, VPC endpoint, TLS, encryption',
  },
  howToTell: {
    ja: 'バケットポリシーに`"Effect": "Deny"`があり、その条件が今の呼び出しに当てはまります。管理者でも同じ拒否です。',
    en: 'The bucket policy has a `"Effect": "Deny"` whose condition fits this call; administrators are refused as well.',
  },
  fix: {
    ja: 'Denyの`Condition`（`aws:SourceIp`、`aws:SourceVpce`、`aws:SecureTransport`、`s3:x-amz-server-side-encryption`など）を満たすように呼び出すか、例外を加えます。自分を締め出したときは、ルートユーザーでポリシーを消せます。',
    en: 'Call in a way that meets the Deny’s `Condition` (`aws:SourceIp`, `aws:SourceVpce`, `aws:SecureTransport`, `s3:x-amz-server-side-encryption`), or add an exception. If it locks you out, the root user can delete the policy.',
  },
  verify: {
    ja: '条件を満たす場所からの同じ操作が通ります。',
    en: 'From where the condition is met the same call succeeds.',
  },
  why: {
    seen: { ja: '貼られたポリシーにDenyがあります。', en: 'The policy in the paste has a Deny.' },
    named: {
      ja: 'リソースベースのポリシーのDenyが`{action}`を拒否しています。',
      en: 'A Deny in a resource-based policy refuses `{action}`.',
    },
    bare: {
      ja: 'バケットポリシーのDenyでも、同じ`Access Denied`になります。',
      en: 'A Deny in the bucket policy reads just as `Access Denied`.',
    },
  },
  prior: 2,
  experiment: {
    sh: 'aws s3api get-bucket-policy --bucket {bucket} --query Policy --output text',
    powershell: 'aws s3api get-bucket-policy --bucket {bucket} --query Policy --output text',
    tells: {
      ja: '`"Effect":"Deny"`の`Condition`が今の呼び出しに当てはまれば、これが原因です。',
      en: 'Where the `Condition` of an `"Effect":"Deny"` fits this call, it is this.',
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
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketPolicy.html',
      title: 'GetBucketPolicy',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const named = namedDenial(facts);
    if (named)
      return named.value.mode === 'explicit' && named.value.policyType === 'resource'
        ? judge.supports('strong', 'named', { action: named.action }, named)
        : [];
    const denied = bareDenial(facts);
    if (!denied) return [];
    const deny = facts.says(/["']?Effect["']?\s{0,4}[:=]\s{0,4}["']?Deny\b/);
    return deny ? judge.supports('strong', 'seen', {}, deny) : judge.supports('weak', 'bare', {}, denied);
  },
});
