import { defineCause } from '#core';

export const cause = defineCause({
  id: 'iam-entity-not-yet-visible',
  explains: ['NoSuchEntity', 'MalformedPolicyDocument', 'InvalidParameterValueException'],
  title: {
    ja: '作ったばかりのロールやユーザーが、まだ反映されていない',
    en: 'A role or user just created is not visible yet',
  },
  howToTell: {
    ja: '数秒から数十秒後に同じ操作をすると通ります。作成と使用を続けて行うスクリプトやテンプレートで起きます。',
    en: 'The same call succeeds some seconds later; it happens where a script creates and uses in one go.',
  },
  fix: {
    ja: '作成の後で待つか、再試行します。Terraformなら`depends_on`、CLIなら`aws iam wait role-exists`を使います。',
    en: 'Wait or retry after creating: `depends_on` in Terraform, `aws iam wait role-exists` in the CLI.',
  },
  verify: { ja: '待った後の同じ操作が通ります。', en: 'After the wait the same call succeeds.' },
  why: {
    maybe: {
      ja: '存在するはずのものなら、反映を待っている間と考えられます。',
      en: 'If it should exist, it may still be spreading.',
    },
  },
  prior: 0,
  stop: 'operation',
  sources: [
    {
      url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot.html',
      title: 'Troubleshoot IAM',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const said =
      facts.message(/(?:with name|Profile) \S{1,200} cannot be found/i) ??
      facts.message(/^Invalid principal in policy: /);
    return said ? judge.supports('weak', 'maybe', {}, said) : [];
  },
});
