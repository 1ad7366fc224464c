import { defineCause } from '#core';

export const cause = defineCause({
  id: 'web-identity-audience-unknown',
  explains: ['InvalidIdentityToken'],
  title: {
    ja: 'トークンの`aud`が、OIDCプロバイダーに登録したクライアントIDにない',
    en: 'The token’s `aud` is not among the client ids of the OIDC provider',
  },
  howToTell: {
    ja: 'メッセージが`Incorrect token audience`です。',
    en: 'The message is `Incorrect token audience`.',
  },
  fix: {
    ja: 'トークンの`aud`をOIDCプロバイダーのクライアントID（対象者）に加えるか、`sts.amazonaws.com`を`aud`にしてトークンを発行します。',
    en: 'Add the token’s `aud` to the client ids (audiences) of the provider, or issue the token for `sts.amazonaws.com`.',
  },
  verify: {
    ja: '`AssumeRoleWithWebIdentity`が認証情報を返します。',
    en: '`AssumeRoleWithWebIdentity` returns credentials.',
  },
  why: {
    said: {
      ja: '対象者（`aud`）が違うと書かれています。',
      en: 'It says that the audience (`aud`) is wrong.',
    },
  },
  prior: 0,
  sources: [
    {
      url: 'https://github.com/guardian/cdk/pull/1350',
      title: 'guardian/cdk #1350',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/awslabs/amazon-eks-irsa-cfn/pull/18',
      title: 'awslabs/amazon-eks-irsa-cfn #18',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html',
      title: 'AssumeRoleWithWebIdentity - AWS Security Token Service',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_create_oidc.html',
      title: 'Create an OpenID Connect (OIDC) identity provider in IAM',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const said = facts.message(/^Incorrect token audience/);
    return said ? judge.supports('strong', 'said', {}, said) : [];
  },
});
