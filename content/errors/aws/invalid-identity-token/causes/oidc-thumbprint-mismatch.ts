import { defineCause } from '#core';

export const cause = defineCause({
  id: 'oidc-thumbprint-mismatch',
  explains: ['InvalidIdentityToken'],
  title: {
    ja: 'OIDCプロバイダーの証明書が、登録した拇印と合わない',
    en: 'The certificate of the OIDC provider does not match the thumbprint on record',
  },
  howToTell: {
    ja: "メッセージが`OpenIDConnect provider's HTTPS certificate doesn't match configured thumbprint`です。",
    en: "The message is `OpenIDConnect provider's HTTPS certificate doesn't match configured thumbprint`.",
  },
  fix: {
    ja: '`jwks_uri`のホストが送る証明書チェーンの、最上位の中間CAの拇印を登録に加えます。',
    en: 'Add the thumbprint of the top intermediate CA in the chain that the host of `jwks_uri` sends.',
  },
  verify: {
    ja: '`AssumeRoleWithWebIdentity`が、何度続けて呼んでも認証情報を返します。',
    en: '`AssumeRoleWithWebIdentity` returns credentials each time of many.',
  },
  why: {
    said: {
      ja: '証明書と拇印が合わないと書かれています。',
      en: 'It says that the certificate does not match the thumbprint.',
    },
  },
  prior: -1,
  experiment: {
    sh: 'aws iam get-open-id-connect-provider --open-id-connect-provider-arn PROVIDER_ARN --query ThumbprintList',
    powershell:
      'aws iam get-open-id-connect-provider --open-id-connect-provider-arn PROVIDER_ARN --query ThumbprintList',
    tells: {
      ja: '発行者が今送っている証明書の拇印が一覧になければ、これが原因です。',
      en: 'If the thumbprint of what the issuer sends now is not in the list, it is this.',
    },
  },
  sources: [
    {
      url: 'https://github.com/aws-actions/configure-aws-credentials/issues/357',
      title: 'aws-actions/configure-aws-credentials #357',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws-actions/configure-aws-credentials/issues/757',
      title: 'aws-actions/configure-aws-credentials #757',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_create_oidc_verify-thumbprint.html',
      title: 'Obtain the thumbprint for an OpenID Connect identity provider',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const said = facts.message(/HTTPS certificate doesn't match configured thumbprint/);
    return said ? judge.supports('strong', 'said', {}, said) : [];
  },
});
