import { defineCause } from '#core';

export const cause = defineCause({
  id: 'policy-wrong-kind-of-document',
  explains: ['MalformedPolicyDocument'],
  title: {
    ja: '信頼ポリシーと許可ポリシーを取り違えている（`Resource`や`Principal`が余計）',
    en: 'Trust policy and permissions policy are mixed up: a `Resource` or `Principal` too many',
  },
  howToTell: {
    ja: '信頼ポリシーが`Resource`を含むか、アイデンティティベースのポリシーが`Principal`を含みます。',
    en: 'The trust policy has a `Resource`, or the identity-based policy a `Principal`.',
  },
  fix: {
    ja: '信頼ポリシーの中身は`Principal`と`sts:AssumeRole`だけにし、許可するアクションと`Resource`は、ロールに付ける別のポリシーへ移します。',
    en: 'Keep `Principal` and `sts:AssumeRole` in the trust policy; actions with `Resource` go into a policy attached to the role.',
  },
  verify: { ja: 'ポリシーを保存できます。', en: 'The policy can be saved.' },
  why: {
    said: {
      ja: 'その種類のポリシーには書けない要素があると書かれています。',
      en: 'It says that the document holds an element its kind may not have.',
    },
  },
  prior: 3,
  stop: 'operation',
  sources: [
    {
      url: 'https://github.com/hashicorp/terraform-provider-aws/issues/10419',
      title: 'hashicorp/terraform-provider-aws #10419',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies.html',
      title: 'Policies and permissions in AWS Identity and Access Management',
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
    const said = facts.message(
      /^(?:Has prohibited field |Policy document should not specify a principal|AssumeRole policy may only specify STS)/,
    );
    return said ? judge.supports('strong', 'said', {}, said) : [];
  },
});
