import { defineCause } from '#core';
import { accountOf, assumption } from '../assumption.ts';

export const cause = defineCause({
  id: 'external-id-mismatch',
  explains: ['AccessDenied', 'AccessDeniedException'],
  title: {
    ja: '信頼ポリシーの`sts:ExternalId`と、渡した外部IDが一致しない',
    en: 'The external id does not match `sts:ExternalId` in the trust policy',
  },
  howToTell: {
    ja: '信頼ポリシーの`Condition`に`sts:ExternalId`があります。呼び出しでは渡していないか、値が違います。',
    en: '`Condition` in the trust policy has `sts:ExternalId`; the call passes none or another.',
  },
  fix: {
    ja: '`--external-id`（設定ファイルなら`external_id`）に、信頼ポリシーと同じ値を渡します。',
    en: 'Pass the value of the trust policy as `--external-id`, or `external_id` in the configuration.',
  },
  verify: {
    ja: '外部IDを付けたAssumeRoleが認証情報を返します。',
    en: 'AssumeRole with the external id returns credentials.',
  },
  why: {
    condition: {
      ja: '貼られた信頼ポリシーに`sts:ExternalId`の条件があります。',
      en: 'The trust policy in the paste has the condition `sts:ExternalId`.',
    },
    third: {
      ja: '別アカウントのロールです。第三者に渡すロールの多くは外部IDを条件にしています。',
      en: 'The role is another account’s; roles given to third parties mostly ask for an external id.',
    },
    set: {
      ja: '外部IDに`{value}`を渡しています。信頼ポリシーの値と1文字でも違えば拒否されます。',
      en: 'The external id passed is `{value}`; one character off from the trust policy is refused.',
    },
  },
  prior: 0,
  experiment: {
    sh: 'aws iam get-role --role-name ROLE_NAME --query Role.AssumeRolePolicyDocument',
    powershell: 'aws iam get-role --role-name ROLE_NAME --query Role.AssumeRolePolicyDocument',
    tells: {
      ja: '`Condition`に`sts:ExternalId`があれば、その値を渡します。',
      en: 'Where `Condition` has `sts:ExternalId`, pass that value.',
    },
  },
  sources: [
    {
      url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_common-scenarios_third-party.html',
      title: 'Access to AWS accounts owned by third parties',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_roles.html',
      title: 'Troubleshoot IAM roles',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const asked = assumption(facts, 'AssumeRole');
    if (!asked || asked.value.policyType === 'identity') return [];
    const seen = facts.says(/sts:ExternalId/);
    if (seen) return judge.supports('strong', 'condition', {}, seen);
    const set = facts.setting('external-id', 'external_id', 'externalid');
    if (set) return judge.supports('moderate', 'set', { value: set.value.value }, set);
    const [from, to] = [accountOf(asked.caller), accountOf(asked.target)];
    return from && to && from !== to ? judge.supports('weak', 'third', {}, asked) : [];
  },
});
