import { defineCause } from '#core';
import { assumption } from '../assumption.ts';

export const cause = defineCause({
  id: 'web-identity-wrong-role',
  explains: ['AccessDenied', 'AccessDeniedException'],
  title: {
    ja: '渡しているロールのARNが、OIDC用のロールではない',
    en: 'The role ARN that is passed is not the role meant for OIDC',
  },
  howToTell: {
    ja: '信頼ポリシーの`Action`に`sts:AssumeRoleWithWebIdentity`がありません。ロール名かアカウントを取り違えています。',
    en: '`Action` in the role’s trust policy lacks `sts:AssumeRoleWithWebIdentity`: role or account were mixed up.',
  },
  fix: {
    ja: 'サービスアカウントの注釈やワークフローの`role-to-assume`のARNを、OIDCを信頼するロールに直します。',
    en: 'Set the service account’s annotation or `role-to-assume` of the workflow to the role that trusts the provider.',
  },
  verify: {
    ja: '`AssumeRoleWithWebIdentity`が認証情報を返します。',
    en: '`AssumeRoleWithWebIdentity` returns credentials.',
  },
  why: {
    maybe: {
      ja: 'ロールが違っていても、この文になります。',
      en: 'The words are the same where the role is another one.',
    },
  },
  prior: 0,
  sources: [
    {
      url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-idp_oidc.html',
      title: 'Create a role for OpenID Connect federation (console)',
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
    const asked = assumption(facts, 'AssumeRoleWithWebIdentity');
    return asked ? judge.supports('weak', 'maybe', {}, asked.value.action ?? asked) : [];
  },
});
