import { defineCause } from '#core';
import { accountOf, assumption } from '../assumption.ts';

export const cause = defineCause({
  id: 'trust-policy-lacks-caller',
  explains: ['AccessDenied', 'AccessDeniedException'],
  title: {
    ja: '引き受けるロールの信頼ポリシーが、呼び出し元を信頼していない',
    en: 'The trust policy of the role to assume does not name the caller',
  },
  howToTell: {
    ja: 'ロールの信頼ポリシーの`Principal`に、メッセージの`User:`のロールやユーザー、またはそのアカウントがありません。呼び出し元に`sts:AssumeRole`の許可があっても、同じ拒否になります。',
    en: '`Principal` in the role’s trust policy has neither the role or user behind `User:` nor its account; a caller with `sts:AssumeRole` is refused all the same.',
  },
  fix: {
    ja: '引き受けるロールの信頼ポリシーに、呼び出し元のロール（`role/名前`のARN。`assumed-role`ではありません）を加えます。別アカウントなら、呼び出し元のポリシーでも`sts:AssumeRole`を許可します。',
    en: 'Add the caller’s role (the ARN with `role/`, not `assumed-role`) to the trust policy of the role; from another account the caller’s policies must allow `sts:AssumeRole` too.',
  },
  verify: {
    ja: '`aws sts assume-role`が認証情報を返します。',
    en: '`aws sts assume-role` returns credentials.',
  },
  why: {
    said: {
      ja: 'メッセージがロールの信頼ポリシーを名指ししています。',
      en: 'The message names the role’s trust policy.',
    },
    cross: {
      ja: '`{caller}`から別のアカウントのロール`{target}`を引き受けようとしています。相手の信頼ポリシーが決めます。',
      en: '`{caller}` asks for the role `{target}` of another account: that role’s trust policy decides.',
    },
    named: {
      ja: '`{target}`を引き受ける許可がないとだけ書かれています。多くは、そのロールの信頼ポリシーです。',
      en: 'It says no more than that `{target}` may not be assumed; most often it is that role’s trust policy.',
    },
    bare: {
      ja: '`sts:AssumeRole`が許可されていないとだけ書かれています。',
      en: 'It says no more than that `sts:AssumeRole` is not allowed.',
    },
    identity: {
      ja: 'メッセージは、呼び出し元のポリシーの不足を名指ししています。',
      en: 'The message names the caller’s own policies.',
    },
  },
  prior: 5,
  experiment: {
    sh: 'aws iam get-role --role-name ROLE_NAME --query Role.AssumeRolePolicyDocument',
    powershell: 'aws iam get-role --role-name ROLE_NAME --query Role.AssumeRolePolicyDocument',
    tells: {
      ja: '`Principal`に呼び出し元もそのアカウントもなければ、これが原因です。あれば`Condition`を見ます。',
      en: 'Neither the caller nor its account in `Principal`: it is this. Otherwise look at `Condition`.',
    },
  },
  sources: [
    {
      url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_roles.html',
      title: 'Troubleshoot IAM roles',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html',
      title: 'AWS JSON policy elements: Principal',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html',
      title: 'Troubleshoot access denied error messages',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/Netflix/security_monkey/issues/732',
      title: 'Netflix/security_monkey #732',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const asked = assumption(facts, 'AssumeRole');
    if (!asked) return [];
    const { value, caller, target } = asked;
    if (value.policyType === 'trust' || value.policyType === 'resource')
      return judge.supports('strong', 'said', {}, asked);
    if (value.policyType === 'identity') return judge.against('moderate', 'identity', {}, asked);
    if (value.policyType) return [];
    if (!target) return judge.supports('moderate', 'bare', {}, asked);
    const [from, to] = [accountOf(caller), accountOf(target)];
    if (from && to && from !== to) return judge.supports('strong', 'cross', { caller, target }, asked);
    return judge.supports('moderate', 'named', { target }, asked);
  },
});
