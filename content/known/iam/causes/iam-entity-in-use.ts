import { defineCause } from '#core';

export const cause = defineCause({
  id: 'iam-entity-in-use',
  explains: ['DeleteConflict'],
  title: {
    ja: 'ポリシーやインスタンスプロファイル、アクセスキーが付いたまま削除しようとしている',
    en: 'It is to be deleted while policies, instance profiles or keys are still attached',
  },
  howToTell: {
    ja: '`aws iam list-attached-role-policies`、`list-role-policies`、`list-instance-profiles-for-role`のどれかが空ではありません。',
    en: 'One of `aws iam list-attached-role-policies`, `list-role-policies`, `list-instance-profiles-for-role` is not empty.',
  },
  fix: {
    ja: '付いているものをデタッチ、削除してから、本体を削除します。Terraformの外で付けたものが残っていることが多いです。',
    en: 'Detach and delete what is attached, then the thing itself; often something attached outside Terraform is left.',
  },
  verify: { ja: '削除が通ります。', en: 'The deletion succeeds.' },
  why: {
    said: {
      ja: '付いているものを先に外す必要があると書かれています。',
      en: 'It says that something has to be removed first.',
    },
  },
  prior: 3,
  stop: 'operation',
  experiment: {
    sh: 'aws iam list-attached-role-policies --role-name ROLE_NAME && aws iam list-role-policies --role-name ROLE_NAME && aws iam list-instance-profiles-for-role --role-name ROLE_NAME',
    powershell:
      'aws iam list-attached-role-policies --role-name ROLE_NAME; aws iam list-role-policies --role-name ROLE_NAME; aws iam list-instance-profiles-for-role --role-name ROLE_NAME',
    tells: { ja: '空でないものを外します。', en: 'Remove what is listed.' },
  },
  sources: [
    {
      url: 'https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteRole.html',
      title: 'DeleteRole',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const said = facts.message(/^Cannot delete /) ?? facts.code('DeleteConflict');
    return said ? judge.supports('strong', 'said', {}, said) : [];
  },
});
