import { defineCause } from '#core';
import { DENIED, reason, refusal } from '../refusal.ts';

const ORGANIZATION = /\bSCPs?\b|service control polic|Control Tower|AWS Organizations|guardrail/i;

export const cause = defineCause({
  id: 'scp-denies',
  explains: DENIED,
  title: {
    ja: '組織のサービスコントロールポリシー（SCP）がこのアクションを止めている',
    en: 'A service control policy (SCP) of the organization stops the action',
  },
  howToTell: {
    ja: 'メッセージに`service control policy`とあり、`AdministratorAccess`を付けた呼び出し元でも同じ拒否になります。管理アカウントでは起きません。',
    en: 'The message says `service control policy`, and even a caller with `AdministratorAccess` gets the same refusal; the management account does not.',
  },
  fix: {
    ja: '組織の管理者に、そのアカウントか上位のOUに付いたSCPを直してもらいます。許可されたリージョンやアクションに変えられるなら、呼び出す側を変えます。アカウント内のIAMポリシーでは解除できません。',
    en: 'Have the organization’s administrator change the SCP on the account or an OU above it, or call a Region and action that it allows. No IAM policy within the account can lift it.',
  },
  verify: { ja: '同じ呼び出し元の同じ操作が通ります。', en: 'The same call by the same caller succeeds.' },
  why: {
    seen: {
      ja: '貼られたテキストに、組織やSCPのことが出ています。',
      en: 'The paste speaks of an organization or an SCP.',
    },
    unstated: {
      ja: '`{action}`がどのポリシーで止まったかは書かれていません。ポリシーで許可しているのに拒否されるなら、SCPのことがあります。',
      en: 'It does not say which policy stopped `{action}`; where your policies allow it, an SCP may be what refuses.',
    },
    operation: {
      ja: '理由のない拒否です。ポリシーで許可しているのに拒否されるなら、SCPのことがあります。',
      en: 'The refusal gives no reason; where your policies allow the call, an SCP may be what refuses.',
    },
    named: {
      ja: 'メッセージが`service control policy`を名指ししています。止められたのは`{action}`です。',
      en: 'The message names a `service control policy`; what it stops is `{action}`.',
    },
    deny: {
      ja: '`with an explicit deny`とあるだけで、どの種類のポリシーかは示されていません。SCPもその1つです。',
      en: 'It says `with an explicit deny` without the kind of policy; an SCP is one of them.',
    },
  },
  prior: 0,
  experiment: {
    sh: 'aws organizations list-policies-for-target --target-id {accountId} --filter SERVICE_CONTROL_POLICY --query "Policies[].[Name,Id]" --output text',
    powershell:
      'aws organizations list-policies-for-target --target-id {accountId} --filter SERVICE_CONTROL_POLICY --query "Policies[].[Name,Id]" --output text',
    tells: {
      ja: '管理アカウントで実行し、`FullAWSAccess`以外のSCPが並べば、その内容を確かめます。SCPは上位のOUからも継承されます。',
      en: 'Run it in the management account: an SCP beside `FullAWSAccess` is the one to read. OUs above pass theirs on too.',
    },
  },
  sources: [
    {
      url: 'https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps.html',
      title: 'Service control policies (SCPs)',
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
    if (!refused) {
      const seen = facts.code('AccessDenied', 'UnauthorizedOperation') && facts.says(ORGANIZATION);
      if (seen) return judge.supports('moderate', 'seen', {}, seen);
      const said = facts.message(/^You are not authorized to perform this operation\.?$/);
      return said ? judge.supports('weak', 'operation', {}, said) : [];
    }
    const { value, action, resource } = refused;
    const data = { action, resource: resource || '*' };
    if (value.policyType === 'scp') return judge.supports('strong', 'named', data, reason(facts, refused));
    const seen = value.policyType ? undefined : facts.says(ORGANIZATION);
    if (seen) return judge.supports('moderate', 'seen', {}, seen);
    if (!value.policyType && refused.service !== 'sts')
      return judge.supports(
        'weak',
        value.mode === 'explicit' ? 'deny' : 'unstated',
        data,
        reason(facts, refused),
      );
    return [];
  },
});
