import { defineCause } from '#core';
import { assumption } from '../assumption.ts';

export const cause = defineCause({
  id: 'web-identity-provider-not-trusted',
  explains: ['AccessDenied', 'AccessDeniedException', 'InvalidIdentityToken'],
  title: {
    ja: '信頼ポリシーの`Federated`が、トークンの発行者のOIDCプロバイダーと違う（またはプロバイダーがない）',
    en: '`Federated` in the trust policy is not the token issuer’s OIDC provider, or there is none',
  },
  howToTell: {
    ja: 'トークンの`iss`と同じURLのOIDCプロバイダーが、ロールのアカウントの`aws iam list-open-id-connect-providers`にありません。クラスターを作り直すと、EKSの発行者は変わります。',
    en: '`aws iam list-open-id-connect-providers` in the role’s account does not show one for the token’s `iss`; a rebuilt EKS cluster has another issuer.',
  },
  fix: {
    ja: 'ロールのアカウントに`iss`と同じURLのOIDCプロバイダーを作り、信頼ポリシーの`Federated`をそのARNにします。',
    en: 'Create an OIDC provider for exactly the URL in `iss` in the role’s account, and put its ARN into `Federated`.',
  },
  verify: {
    ja: '`AssumeRoleWithWebIdentity`が認証情報を返します。',
    en: '`AssumeRoleWithWebIdentity` returns credentials.',
  },
  why: {
    none: {
      ja: 'このアカウントに`{issuer}`のOIDCプロバイダーがないと書かれています。',
      en: 'It says that the account has no OIDC provider for `{issuer}`.',
    },
    maybe: {
      ja: 'プロバイダーが別のものでも、この文になります。',
      en: 'The words are the same where the provider is another one.',
    },
  },
  prior: 1,
  experiment: {
    sh: 'aws iam list-open-id-connect-providers --query "OpenIDConnectProviderList[].Arn" --output text',
    powershell:
      'aws iam list-open-id-connect-providers --query "OpenIDConnectProviderList[].Arn" --output text',
    tells: {
      ja: 'トークンの`iss`と同じURLのプロバイダーがなければ、これが原因です。',
      en: 'No provider with the URL of the token’s `iss`: it is this.',
    },
  },
  sources: [
    {
      url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_create_oidc.html',
      title: 'Create an OpenID Connect (OIDC) identity provider in IAM',
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
    const none = facts.message(/^No OpenIDConnect provider found in your account for (?<issuer>\S{1,300})/);
    if (none) return judge.supports('strong', 'none', { issuer: none.groups['issuer'] ?? '' }, none);
    const asked = assumption(facts, 'AssumeRoleWithWebIdentity');
    return asked ? judge.supports('weak', 'maybe', {}, asked.value.action ?? asked) : [];
  },
});
