import { defineCause } from '#core';

export const cause = defineCause({
  id: 'root-cannot-assume-roles',
  explains: ['AccessDenied', 'AccessDeniedException'],
  title: {
    ja: 'ルートユーザーの認証情報でロールを引き受けようとしている',
    en: 'A role is to be assumed with the root user’s credentials',
  },
  howToTell: {
    ja: '`aws sts get-caller-identity`の`Arn`が`:root`で終わります。',
    en: '`Arn` in `aws sts get-caller-identity` ends in `:root`.',
  },
  fix: {
    ja: 'ルートユーザーのアクセスキーをやめ、IAMユーザーかIAM Identity Centerの認証情報で引き受けます。',
    en: 'Stop using the root user’s access key; assume the role as an IAM user or through IAM Identity Center.',
  },
  verify: { ja: 'IAMの認証情報でAssumeRoleが通ります。', en: 'AssumeRole succeeds with IAM credentials.' },
  why: {
    said: {
      ja: 'ルートアカウントではロールを引き受けられないと書かれています。',
      en: 'It says that roles may not be assumed by root accounts.',
    },
  },
  prior: 0,
  sources: [
    {
      url: 'https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html',
      title: 'AssumeRole',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const said = facts.message(/^Roles may not be assumed by root accounts/);
    return said ? judge.supports('strong', 'said', {}, said) : [];
  },
});
