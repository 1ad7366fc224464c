import { defineCause } from '#core';
import { DENIED, refusal } from '../refusal.ts';

export const cause = defineCause({
  id: 'ecr-token-needs-star',
  explains: DENIED,
  title: {
    ja: '`ecr:GetAuthorizationToken`を、リポジトリのARNに対して許可している',
    en: '`ecr:GetAuthorizationToken` is allowed on a repository’s ARN',
  },
  howToTell: {
    ja: 'アクションが`ecr:GetAuthorizationToken`で、リソースは`*`です。リポジトリ単位のアクションは許可されています。',
    en: 'The action is `ecr:GetAuthorizationToken` on the resource `*`; the actions of the repository are allowed.',
  },
  fix: {
    ja: '`ecr:GetAuthorizationToken`だけを別のステートメントにし、`"Resource": "*"`で許可します。リポジトリ単位には絞れません。',
    en: 'Put `ecr:GetAuthorizationToken` into a statement of its own with `"Resource": "*"`: it cannot be limited to a repository.',
  },
  verify: {
    ja: '`aws ecr get-login-password`がパスワードを返します。',
    en: '`aws ecr get-login-password` prints a password.',
  },
  why: {
    token: {
      ja: '拒否されたのは`ecr:GetAuthorizationToken`です。レジストリ全体のアクションです。',
      en: 'What was refused is `ecr:GetAuthorizationToken`, an action of the whole registry.',
    },
  },
  prior: 3,
  experiment: {
    sh: 'aws ecr get-login-password --region {region} > /dev/null && echo allowed',
    powershell: 'if (aws ecr get-login-password --region {region}) { "allowed" }',
    tells: {
      ja: '`allowed`が出なければ、トークンを取る許可がありません。',
      en: 'Without `allowed` the token may not be fetched.',
    },
  },
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AmazonECR/latest/userguide/security_iam_id-based-policy-examples.html',
      title: 'Amazon Elastic Container Registry Identity-based policy examples',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const refused = refusal(facts, 'ecr', 'ecr-public');
    return refused && /:GetAuthorizationToken$/.test(refused.action) && refused.value.mode !== 'explicit'
      ? judge.supports('strong', 'token', {}, refused)
      : [];
  },
});
