import { defineCause } from '#core';
import { DENIED, reason, refusal } from '../refusal.ts';

export const cause = defineCause({
  id: 'vpc-endpoint-policy-denies',
  explains: DENIED,
  title: {
    ja: 'VPCエンドポイントのポリシーがこの呼び出しを許可していない',
    en: 'The VPC endpoint’s policy does not allow the call',
  },
  howToTell: {
    ja: '同じ認証情報で、VPCエンドポイントを通らない場所（手元のPCなど）からは成功します。',
    en: 'With the same credentials it works from a place that does not go through the endpoint, such as your own machine.',
  },
  fix: {
    ja: 'エンドポイントポリシーに、このアクションとリソースを加えます。別アカウントのバケットやAWSが管理するリポジトリのバケットも、必要なら並べます。',
    en: 'Add action and resource to the endpoint policy; buckets of other accounts, AWS’s own repositories included, have to be listed too.',
  },
  verify: { ja: 'VPCの中からの同じ操作が通ります。', en: 'The same call from within the VPC succeeds.' },
  why: {
    named: {
      ja: 'メッセージが`VPC endpoint policy`を名指ししています。対象は`{resource}`の`{action}`です。',
      en: 'The message names a `VPC endpoint policy`, for `{action}` on `{resource}`.',
    },
  },
  prior: 0,
  experiment: {
    sh: 'aws ec2 describe-vpc-endpoints --region {region} --query "VpcEndpoints[].[VpcEndpointId,ServiceName,PolicyDocument]"',
    powershell:
      'aws ec2 describe-vpc-endpoints --region {region} --query "VpcEndpoints[].[VpcEndpointId,ServiceName,PolicyDocument]"',
    tells: {
      ja: 'そのサービスのエンドポイントの`PolicyDocument`に、このアクションとリソースがありません。',
      en: 'The `PolicyDocument` of that service’s endpoint lacks the action or the resource.',
    },
  },
  sources: [
    {
      url: 'https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-access.html',
      title: 'Control access to VPC endpoints using endpoint policies',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html',
      title: 'Troubleshoot access denied error messages',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const refused = refusal(facts);
    if (!refused) return [];
    const { value, action, resource } = refused;
    const data = { action, resource: resource || '*' };
    if (value.policyType === 'vpc-endpoint')
      return judge.supports('strong', 'named', data, reason(facts, refused));
    return [];
  },
});
