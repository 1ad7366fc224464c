import { defineCause } from '#core';

export const cause = defineCause({
  id: 'policy-principal-unknown',
  explains: ['MalformedPolicyDocument'],
  title: {
    ja: 'ポリシーの`Principal`に、存在しないユーザーやロールのARNがある',
    en: '`Principal` in the policy names a user or role that does not exist',
  },
  howToTell: {
    ja: 'メッセージが`Invalid principal in policy`で始まり、後ろのARN（または`AIDA…`、`AROA…`で始まるID）の相手がいません。',
    en: 'The message begins with `Invalid principal in policy`, and nobody has the ARN (or the id beginning with `AIDA…`, `AROA…`) behind it.',
  },
  fix: {
    ja: 'ARNのアカウントと名前を直すか、相手を先に作ります。`AROA…`のIDは、削除されたロールの名残です。`Principal`には、ロール名のワイルドカードは使えません。',
    en: 'Mend account and name in the ARN, or create it first. An `AROA…` id is what is left of a deleted role; `Principal` takes no wildcard within a role’s name.',
  },
  verify: { ja: 'ポリシーを保存できます。', en: 'The policy can be saved.' },
  why: {
    none: {
      ja: '`Principal`が空のステートメントがあると書かれています。',
      en: 'It says that a statement has no principal at all.',
    },
    said: { ja: '`Principal`が無効だと書かれています。', en: 'It says that the principal is invalid.' },
  },
  prior: 4,
  stop: 'operation',
  experiment: {
    sh: 'aws iam get-role --role-name ROLE_NAME --query Role.Arn --output text',
    powershell: 'aws iam get-role --role-name ROLE_NAME --query Role.Arn --output text',
    tells: {
      ja: '`NoSuchEntity`なら、その相手はまだ（もう）いません。',
      en: '`NoSuchEntity`: it does not exist, not yet or no longer.',
    },
  },
  sources: [
    {
      url: 'https://github.com/hashicorp/terraform-provider-aws/issues/8905',
      title: 'hashicorp/terraform-provider-aws #8905',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html',
      title: 'AWS JSON policy elements: Principal',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateAssumeRolePolicy.html',
      title: 'UpdateAssumeRolePolicy',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const none = facts.message(/has a statement with no principals/);
    if (none) return judge.rulesOut('none', {}, none);
    const said = facts.message(/^Invalid principal in policy\b/);
    return said ? judge.supports('strong', 'said', {}, said) : [];
  },
});
