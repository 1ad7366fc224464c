import { defineCause } from '#core';
import { DENIED, refusal } from '../refusal.ts';

export const cause = defineCause({
  id: 'pass-role-missing',
  explains: DENIED,
  title: {
    ja: 'サービスに渡すロールについて、呼び出し元に`iam:PassRole`がない',
    en: 'The caller lacks `iam:PassRole` on the role it hands to a service',
  },
  howToTell: {
    ja: 'アクションが`iam:PassRole`で、リソースは関数やタスク、インスタンスに付けようとしたロールです。',
    en: 'The action is `iam:PassRole` and the resource is the role meant for a function, a task or an instance.',
  },
  fix: {
    ja: '呼び出し元のポリシーに、そのロールのARNに限った`iam:PassRole`を加え、`iam:PassedToService`で渡す先のサービスを絞ります。',
    en: 'Allow `iam:PassRole` on that role’s ARN in the caller’s policy, limited by `iam:PassedToService`.',
  },
  verify: { ja: '作成や更新の操作が通ります。', en: 'The create or update call succeeds.' },
  why: {
    pass: {
      ja: '拒否されたのは`iam:PassRole`で、対象は`{resource}`です。',
      en: 'What was refused is `iam:PassRole` on `{resource}`.',
    },
  },
  prior: 4,
  experiment: {
    sh: 'aws iam simulate-principal-policy --policy-source-arn {principal} --action-names iam:PassRole --resource-arns {resource} --query "EvaluationResults[].EvalDecision" --output text',
    powershell:
      'aws iam simulate-principal-policy --policy-source-arn {principal} --action-names iam:PassRole --resource-arns {resource} --query "EvaluationResults[].EvalDecision" --output text',
    tells: {
      ja: '`implicitDeny`なら許可がありません。`allowed`なら、境界やSCPを調べます。',
      en: '`implicitDeny`: not allowed. `allowed`: look at boundaries and SCPs.',
    },
  },
  sources: [
    {
      url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html',
      title: 'Grant a user permissions to pass a role to an AWS service',
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
    const refused = refusal(facts, 'iam');
    return refused?.action === 'iam:PassRole'
      ? judge.supports('strong', 'pass', { resource: refused.resource || '*' }, refused)
      : [];
  },
});
