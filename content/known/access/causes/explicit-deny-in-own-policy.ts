import { defineCause } from '#core';
import { DENIED, reason, refusal } from '../refusal.ts';

export const cause = defineCause({
  id: 'explicit-deny-in-own-policy',
  explains: DENIED,
  title: {
    ja: '呼び出し元のポリシーにあるDenyが、Allowより優先されている',
    en: 'A Deny in the caller’s own policies overrides the Allow',
  },
  howToTell: {
    ja: 'メッセージに`with an explicit deny`とあり、許可を足しても同じ拒否のままです。',
    en: 'The message says `with an explicit deny`, and adding an Allow changes nothing.',
  },
  fix: {
    ja: 'ユーザー、グループ、ロールに付いたポリシーから`"Effect": "Deny"`を探し、`Condition`（リージョン、IP、タグ、MFA）を満たすように呼び出すか、Denyの範囲を狭めます。',
    en: 'Find `"Effect": "Deny"` in the policies of the user, its groups or the role, then call so that its `Condition` (Region, IP, tags, MFA) does not apply, or narrow the Deny.',
  },
  verify: {
    ja: '同じ操作が通り、`simulate-principal-policy`が`explicitDeny`を返さなくなります。',
    en: 'The call succeeds, and `simulate-principal-policy` no longer answers `explicitDeny`.',
  },
  why: {
    seen: {
      ja: '貼られたポリシーにDenyがあります。`{action}`に当たっていないかを確かめます。',
      en: 'The policy in the paste has a Deny; see whether it meets `{action}`.',
    },
    identity: {
      ja: 'メッセージが、アイデンティティベースのポリシーのDenyを名指ししています。',
      en: 'The message names a Deny in an identity-based policy.',
    },
    unstated: {
      ja: '`{action}`が明示的に拒否されています。どの種類のポリシーかは書かれていません。',
      en: '`{action}` is denied explicitly; the kind of policy is not said.',
    },
  },
  prior: 2,
  experiment: {
    sh: 'aws iam simulate-principal-policy --policy-source-arn {principal} --action-names {action} --resource-arns {resource} --query "EvaluationResults[].[EvalDecision,MatchedStatements]"',
    powershell:
      'aws iam simulate-principal-policy --policy-source-arn {principal} --action-names {action} --resource-arns {resource} --query "EvaluationResults[].[EvalDecision,MatchedStatements]"',
    tells: {
      ja: '`explicitDeny`と、Denyを書いたポリシーの名前が`MatchedStatements`に出ます。',
      en: 'It answers `explicitDeny`, with the policy that holds the Deny in `MatchedStatements`.',
    },
  },
  sources: [
    {
      url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html',
      title: 'Troubleshoot access denied error messages',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html',
      title: 'Policy evaluation logic',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const refused = refusal(facts);
    if (!refused) return [];
    const type = refused.value.policyType;
    if (refused.value.mode !== 'explicit') {
      const seen = type ? undefined : facts.says(/["']?Effect["']?\s{0,4}[:=]\s{0,4}["']?Deny\b/);
      return seen ? judge.supports('moderate', 'seen', { action: refused.action }, seen) : [];
    }
    if (type === 'identity') return judge.supports('strong', 'identity', {}, reason(facts, refused));
    return type
      ? []
      : judge.supports('moderate', 'unstated', { action: refused.action }, reason(facts, refused));
  },
});
