import { defineCause } from '#core';

export const cause = defineCause({
  id: 'sts-region-not-active',
  explains: ['RegionDisabledException'],
  title: {
    ja: 'そのリージョンのSTSエンドポイントが、アカウントで無効になっている',
    en: 'The STS endpoint of that Region is switched off for the account',
  },
  howToTell: {
    ja: 'メッセージが`STS is not activated in this region`で始まります。',
    en: 'The message begins with `STS is not activated in this region`.',
  },
  fix: {
    ja: 'IAMの「アカウント設定」でそのリージョンのSTSを有効にするか、有効なリージョンのSTSを使います。',
    en: 'Activate STS in that Region under Account settings in IAM, or use STS in an active one.',
  },
  verify: { ja: 'そのリージョンでAssumeRoleが通ります。', en: 'AssumeRole succeeds in that Region.' },
  why: {
    said: {
      ja: 'このリージョンのSTSが有効ではないと書かれています。',
      en: 'It says that STS is not activated in this Region.',
    },
  },
  prior: 0,
  sources: [
    {
      url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_enable-regions.html',
      title: 'Manage AWS STS in an AWS Region',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const said = facts.message(/^STS is not activated in this region for account/);
    return said ? judge.supports('strong', 'said', {}, said) : [];
  },
});
