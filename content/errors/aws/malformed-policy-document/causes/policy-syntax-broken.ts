import { defineCause } from '#core';

export const cause = defineCause({
  id: 'policy-syntax-broken',
  explains: ['MalformedPolicyDocument'],
  title: { ja: 'ポリシーのJSONか文法が正しくない', en: 'The policy’s JSON or grammar is not valid' },
  howToTell: {
    ja: 'メッセージが文法（JSON、`Resource`のARNの形、必須の要素）を指摘しています。',
    en: 'The message is about grammar: JSON, the form of an ARN in `Resource`, an element that must be there.',
  },
  fix: {
    ja: 'JSONとして読めるかを確かめ、`Version`を`2012-10-17`にし、各ステートメントに`Effect`、`Action`、`Resource`をそろえます。変数が空のまま埋め込まれていないかも確かめます。',
    en: 'See that it parses as JSON, set `Version` to `2012-10-17`, give each statement `Effect`, `Action` and `Resource`, and see that no variable was empty.',
  },
  verify: {
    ja: '`aws accessanalyzer validate-policy`が指摘を返さず、保存できます。',
    en: '`aws accessanalyzer validate-policy` finds nothing, and it can be saved.',
  },
  why: {
    said: { ja: '文法の問題が書かれています。', en: 'It names a fault of grammar.' },
  },
  prior: 2,
  stop: 'operation',
  experiment: {
    sh: 'aws accessanalyzer validate-policy --policy-type IDENTITY_POLICY --policy-document file://policy.json',
    powershell:
      'aws accessanalyzer validate-policy --policy-type IDENTITY_POLICY --policy-document file://policy.json',
    tells: {
      ja: '`ERROR`の`findingDetails`が、直す場所を示します。',
      en: '`findingDetails` of an `ERROR` shows the place to mend.',
    },
  },
  sources: [
    {
      url: 'https://github.com/hashicorp/terraform/issues/10057',
      title: 'hashicorp/terraform #10057',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/hashicorp/terraform/issues/14652',
      title: 'hashicorp/terraform #14652',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/99designs/iamy/issues/65',
      title: '99designs/iamy #65',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies.html',
      title: 'Policies and permissions in AWS Identity and Access Management',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const said = facts.message(
      /(?:invalid json|syntax error|failed legacy parsing|must contain|must be in ARN format|must be in IAM|Unknown field|vendors? )/i,
    );
    return said ? judge.supports('strong', 'said', {}, said) : [];
  },
});
