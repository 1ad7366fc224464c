import { defineCause } from '#core';
import { assumption } from '../assumption.ts';

export const cause = defineCause({
  id: 'saml-trust-mismatch',
  explains: ['AccessDenied', 'AccessDeniedException'],
  title: {
    ja: 'SAMLアサーションのロールとプロバイダーの組が、ロールの信頼ポリシーと合わない',
    en: 'The pair of role and provider in the SAML assertion does not fit the role’s trust policy',
  },
  howToTell: {
    ja: 'アクションが`sts:AssumeRoleWithSAML`で、アサーションの`Role`属性の2つのARNか`SAML:aud`が信頼ポリシーと違います。',
    en: 'The action is `sts:AssumeRoleWithSAML`; the two ARNs of the `Role` attribute or `SAML:aud` differ from the trust policy.',
  },
  fix: {
    ja: '信頼ポリシーの`Federated`をアサーションのプロバイダーARNにし、`Action`に`sts:AssumeRoleWithSAML`を入れ、`SAML:aud`を`https://signin.aws.amazon.com/saml`にします。',
    en: 'Put the provider ARN of the assertion into `Federated`, `sts:AssumeRoleWithSAML` into `Action`, and `https://signin.aws.amazon.com/saml` as `SAML:aud`.',
  },
  verify: { ja: 'サインインし直すとロールに入れます。', en: 'Signing in again gives the role.' },
  why: {
    saml: { ja: '`sts:AssumeRoleWithSAML`が拒否されています。', en: '`sts:AssumeRoleWithSAML` was refused.' },
  },
  prior: 5,
  sources: [
    {
      url: 'https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithSAML.html',
      title: 'AssumeRoleWithSAML',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_saml.html',
      title: 'Troubleshoot SAML federation with IAM',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const asked = assumption(facts, 'AssumeRoleWithSAML');
    return asked ? judge.supports('moderate', 'saml', {}, asked.value.action ?? asked) : [];
  },
});
