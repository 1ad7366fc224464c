import { defineCause } from '#core';
import { DENIED, reason, refusal } from '../refusal.ts';

export const cause = defineCause({
  id: 'rcp-denies',
  explains: DENIED,
  title: {
    ja: '組織のリソースコントロールポリシー（RCP）がリソース側で止めている',
    en: 'A resource control policy (RCP) of the organization stops the call at the resource',
  },
  howToTell: {
    ja: 'メッセージに`resource control policy`とあり、リソースを持つアカウントの組織にRCPがあります。',
    en: 'The message says `resource control policy`, and the organization that owns the resource has an RCP.',
  },
  fix: {
    ja: '組織の管理者に、RCPの条件（組織ID、送信元、暗号化など）にこの呼び出しを加えてもらうか、条件を満たす形で呼び出します。',
    en: 'Have the organization’s administrator admit this call in the RCP’s conditions (organization id, source, encryption), or call in a way that meets them.',
  },
  verify: { ja: '同じ呼び出しが通ります。', en: 'The same call succeeds.' },
  why: {
    named: {
      ja: 'メッセージが`resource control policy`を名指ししています。対象は`{resource}`の`{action}`です。',
      en: 'The message names a `resource control policy`, for `{action}` on `{resource}`.',
    },
  },
  prior: 0,
  experiment: {
    sh: 'aws organizations list-policies --filter RESOURCE_CONTROL_POLICY --query "Policies[].[Name,Id]" --output text',
    powershell:
      'aws organizations list-policies --filter RESOURCE_CONTROL_POLICY --query "Policies[].[Name,Id]" --output text',
    tells: {
      ja: 'リソースの組織の管理アカウントで、`RCPFullAWSAccess`以外のRCPが並びます。',
      en: 'In the management account of the resource’s organization, an RCP other than `RCPFullAWSAccess` is listed.',
    },
  },
  sources: [
    {
      url: 'https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps.html',
      title: 'Resource control policies (RCPs)',
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
    if (value.policyType === 'rcp') return judge.supports('strong', 'named', data, reason(facts, refused));
    return [];
  },
});
