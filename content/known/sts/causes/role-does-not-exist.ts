import { defineCause } from '#core';
import { assumption } from '../assumption.ts';

export const cause = defineCause({
  id: 'role-does-not-exist',
  explains: ['AccessDenied', 'AccessDeniedException'],
  title: {
    ja: '引き受けるロールが存在しない（名前、パス、アカウントの違い）',
    en: 'The role to assume does not exist: wrong name, path or account',
  },
  howToTell: {
    ja: '相手のアカウントで`aws iam get-role`が`NoSuchEntity`を返します。AssumeRoleは、ロールがなくても権限がないときと同じ文を返します。',
    en: '`aws iam get-role` in that account answers `NoSuchEntity`; for a role that is not there AssumeRole says the same as for a missing permission.',
  },
  fix: {
    ja: 'ロールの名前（大文字と小文字も）、パス、アカウントIDを確かめます。作った直後なら、反映を待ちます。',
    en: 'Check the role’s name, letter case included, its path and the account id; just after creation, wait for it to spread.',
  },
  verify: {
    ja: '`aws iam get-role`がロールを返し、AssumeRoleが通ります。',
    en: '`aws iam get-role` shows the role, and AssumeRole succeeds.',
  },
  why: {
    maybe: {
      ja: '`{target}`がなくても、この文になります。',
      en: 'The words are the same where `{target}` does not exist.',
    },
  },
  prior: 0,
  experiment: {
    sh: 'aws iam get-role --role-name ROLE_NAME --query Role.Arn --output text',
    powershell: 'aws iam get-role --role-name ROLE_NAME --query Role.Arn --output text',
    tells: {
      ja: '`NoSuchEntity`ならこれが原因です。出たARNが設定と1文字でも違えば、それも同じです。',
      en: '`NoSuchEntity`: it is this; so it is where the ARN differs from the one configured.',
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
      url: 'https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html',
      title: 'AssumeRole',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const asked = assumption(facts, 'AssumeRole');
    return asked?.target && !asked.value.policyType && /:role\//.test(asked.target)
      ? judge.supports('weak', 'maybe', { target: asked.target }, asked)
      : [];
  },
});
