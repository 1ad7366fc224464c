import { defineCause } from '#core';
import { assumption } from '../assumption.ts';

export const cause = defineCause({
  id: 'web-identity-condition-mismatch',
  explains: ['AccessDenied', 'AccessDeniedException'],
  title: {
    ja: '信頼ポリシーの条件（`sub`、`aud`）が、渡したOIDCトークンと合わない',
    en: 'The trust policy’s conditions on `sub` or `aud` do not fit the OIDC token',
  },
  howToTell: {
    ja: 'トークンの`sub`（`repo:組織/リポジトリ:ref:…`や`system:serviceaccount:名前空間:名前`）が、信頼ポリシーの`StringEquals`や`StringLike`と一致しません。',
    en: 'The token’s `sub` (`repo:ORG/REPO:ref:…`, `system:serviceaccount:NAMESPACE:NAME`) does not match `StringEquals` or `StringLike` in the trust policy.',
  },
  fix: {
    ja: 'トークンの`sub`と`aud`をログに出して、信頼ポリシーの値と1文字ずつ比べます。ワイルドカードを使うなら`StringLike`にします。GitHubでは`environment`を使うと`sub`の形が変わります。',
    en: 'Print the token’s `sub` and `aud` and compare them with the trust policy letter by letter; for wildcards use `StringLike`. On GitHub `sub` changes its form with an `environment`.',
  },
  verify: {
    ja: '`AssumeRoleWithWebIdentity`が認証情報を返します。',
    en: '`AssumeRoleWithWebIdentity` returns credentials.',
  },
  why: {
    refused: {
      ja: '`sts:AssumeRoleWithWebIdentity`が拒否されています。トークンは読めましたが、信頼ポリシーと合いませんでした。',
      en: '`sts:AssumeRoleWithWebIdentity` was refused: the token was read, but did not fit the trust policy.',
    },
    condition: {
      ja: '貼られた信頼ポリシーに、`sub`か`aud`の条件があります。',
      en: 'The trust policy in the paste has a condition on `sub` or `aud`.',
    },
  },
  prior: 5,
  experiment: {
    sh: 'aws iam get-role --role-name ROLE_NAME --query Role.AssumeRolePolicyDocument',
    powershell: 'aws iam get-role --role-name ROLE_NAME --query Role.AssumeRolePolicyDocument',
    tells: {
      ja: '`Condition`の`:sub`と`:aud`を、トークンの値と比べます。',
      en: 'Compare `:sub` and `:aud` in `Condition` with the token.',
    },
  },
  sources: [
    {
      url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-idp_oidc.html',
      title: 'Create a role for OpenID Connect federation (console)',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html',
      title: 'AssumeRoleWithWebIdentity - AWS Security Token Service',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const asked = assumption(facts, 'AssumeRoleWithWebIdentity');
    if (!asked) return [];
    const condition = facts.says(/:(?:sub|aud)["']\s{0,4}[:=]/);
    return [
      ...judge.supports('moderate', 'refused', {}, asked.value.action ?? asked),
      ...(condition ? judge.supports('moderate', 'condition', {}, condition) : []),
    ];
  },
});
