import { defineCause } from '#core';

export const cause = defineCause({
  id: 'trust-policy-without-principal',
  explains: ['MalformedPolicyDocument'],
  title: {
    ja: '信頼ポリシーの`Principal`が空（変数やリストの中身がない）',
    en: '`Principal` of the trust policy is empty: a variable or list held nothing',
  },
  howToTell: {
    ja: 'メッセージに`The passed in policy has a statement with no principals!`とあります。',
    en: 'The message holds `The passed in policy has a statement with no principals!`.',
  },
  fix: {
    ja: '展開後のJSONを出力し、`Principal`に入るはずの値（`trusted_role_arns`など）を渡します。',
    en: 'Print the JSON as it is sent, and pass what should be in `Principal`, such as `trusted_role_arns`.',
  },
  verify: {
    ja: '展開後のJSONの`Principal`に値があり、ロールを作れます。',
    en: 'The JSON shows a value in `Principal`, and the role can be made.',
  },
  why: {
    said: {
      ja: '`Principal`のないステートメントがあると書かれています。',
      en: 'It says that a statement has no principals.',
    },
  },
  prior: 0,
  stop: 'operation',
  sources: [
    {
      url: 'https://github.com/terraform-aws-modules/terraform-aws-iam/issues/47',
      title: 'terraform-aws-modules/terraform-aws-iam #47',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/hashicorp/terraform-provider-aws/issues/7756',
      title: 'hashicorp/terraform-provider-aws #7756',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const said = facts.message(/has a statement with no principals/);
    return said ? judge.supports('strong', 'said', {}, said) : [];
  },
});
