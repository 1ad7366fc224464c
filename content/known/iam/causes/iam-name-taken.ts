import { defineCause } from '#core';

export const cause = defineCause({
  id: 'iam-name-taken',
  explains: ['EntityAlreadyExists'],
  title: {
    ja: '同じ名前のロール、ユーザー、ポリシーがすでにアカウントにある',
    en: 'A role, user or policy of that name is already in the account',
  },
  howToTell: {
    ja: '`aws iam get-role`などが、その名前のものを返します。IAMはグローバルなので、別のリージョンのスタックで作ったものとも重なります。',
    en: '`aws iam get-role` and its like show it; IAM is global, so a stack in another Region counts too.',
  },
  fix: {
    ja: '使ってよいものなら状態に取り込みます（`terraform import`、CloudFormationのインポート）。不要なら削除するか、別の名前（名前を指定しない方法も）にします。',
    en: 'If it may be used, import it (`terraform import`, CloudFormation import); otherwise delete it or choose another name, or none.',
  },
  verify: { ja: '作成の操作が通ります。', en: 'The creation succeeds.' },
  why: {
    said: { ja: 'すでに存在すると書かれています。', en: 'It says that it already exists.' },
  },
  prior: 3,
  stop: 'operation',
  experiment: {
    sh: 'aws iam get-role --role-name ROLE_NAME --query "Role.[Arn,CreateDate,Tags]"',
    powershell: 'aws iam get-role --role-name ROLE_NAME --query "Role.[Arn,CreateDate,Tags]"',
    tells: {
      ja: '`CreateDate`とタグから、誰が作ったものかが分かります。',
      en: '`CreateDate` and tags show whose it is.',
    },
  },
  sources: [
    {
      url: 'https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateRole.html',
      title: 'CreateRole',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const said = facts.message(/\balready exists\b/) ?? facts.code('EntityAlreadyExists');
    return said ? judge.supports('strong', 'said', {}, said) : [];
  },
});
