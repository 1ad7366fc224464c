import { defineCause } from '#core';

export const cause = defineCause({
  id: 'iam-entity-name-wrong',
  explains: ['NoSuchEntity'],
  title: {
    ja: 'その名前のロール、ユーザー、ポリシーが、呼び出したアカウントにない',
    en: 'The account that was asked has no role, user or policy of that name',
  },
  howToTell: {
    ja: '`aws sts get-caller-identity`のアカウントが、作った場所と違うか、名前（大文字と小文字も区別します）が違います。',
    en: 'The account in `aws sts get-caller-identity` is not where it was created, or the name, letter case included, differs.',
  },
  fix: {
    ja: 'プロファイルとアカウントを確かめ、ARNではなく名前だけを渡します。IAMはリージョンによりません。',
    en: 'Check profile and account and pass the bare name, not an ARN; IAM knows no Regions.',
  },
  verify: {
    ja: '`aws iam get-role`や`get-user`が見つけます。',
    en: '`aws iam get-role` or `get-user` finds it.',
  },
  why: {
    named: { ja: '`{name}`が見つからないと書かれています。', en: 'It says that `{name}` cannot be found.' },
    code: {
      ja: '探したものがないという意味のコードです。',
      en: 'The code says that what was asked for is not there.',
    },
  },
  prior: 3,
  stop: 'operation',
  experiment: {
    sh: 'aws sts get-caller-identity && aws iam list-roles --query "Roles[].RoleName" --output text',
    powershell: 'aws sts get-caller-identity; aws iam list-roles --query "Roles[].RoleName" --output text',
    tells: {
      ja: 'アカウントが違うか、一覧に名前がありません。',
      en: 'The account is another one, or the name is not in the list.',
    },
  },
  sources: [
    {
      url: 'https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetRole.html',
      title: 'GetRole',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const said = facts.message(
      /(?:with name|Profile|Policy) (?<name>\S{1,200}) (?:cannot be found|does not exist|was not found)/i,
    );
    if (said) return judge.supports('moderate', 'named', { name: said.groups['name'] ?? '' }, said);
    const code = facts.code('NoSuchEntity');
    return code ? judge.supports('weak', 'code', {}, code) : [];
  },
});
