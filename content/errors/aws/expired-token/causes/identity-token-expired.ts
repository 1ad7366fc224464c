import { defineCause } from '#core';
import { identityTokenRefusal } from '../expiry.ts';

export const cause = defineCause({
  id: 'identity-token-expired',
  explains: ['ExpiredToken'],
  title: {
    ja: 'STSに渡したOIDCトークンかSAMLアサーションが古い',
    en: 'The OIDC token or SAML assertion handed to STS is too old',
  },
  howToTell: {
    ja: '失敗した操作が`AssumeRoleWithWebIdentity`か`AssumeRoleWithSAML`です。メッセージは`Token expired: current date/time …`か`Token must be redeemed within 5 minutes of issuance`です。',
    en: 'The failed operation is `AssumeRoleWithWebIdentity` or `AssumeRoleWithSAML`, and the message `Token expired: current date/time …` or `Token must be redeemed within 5 minutes of issuance`.',
  },
  fix: {
    ja: 'IDプロバイダーからトークンを取り直し、すぐにSTSへ渡します。再試行のときも、同じトークンを使い回さず取り直します。',
    en: 'Get a new token from the identity provider and hand it to STS at once. On a retry get another one instead of reusing it.',
  },
  verify: {
    ja: 'トークンの`exp`が現在より先で、STSが`Credentials`を返します。',
    en: 'The `exp` of the token lies ahead, and STS returns `Credentials`.',
  },
  why: {
    'sts-message': {
      ja: 'これは、STSがIDプロバイダーのトークンを拒否するときのメッセージです。',
      en: 'This is what STS says when it refuses the token of an identity provider.',
    },
    operation: {
      ja: '`{operation}`は、AWSの認証情報ではなくIDプロバイダーのトークンを受け取る操作です。',
      en: '`{operation}` takes the token of an identity provider, not AWS credentials.',
    },
  },
  prior: -1,
  stop: 'signature',
  sources: [
    {
      url: 'https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html',
      title: 'AssumeRoleWithWebIdentity - AWS Security Token Service',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/Nike-Inc/gimme-aws-creds/issues/251',
      title: 'Nike-Inc/gimme-aws-creds #251',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws-actions/configure-aws-credentials/issues/1848',
      title: 'aws-actions/configure-aws-credentials #1848',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const said = identityTokenRefusal(facts);
    const operation = facts
      .all('operation')
      .find(({ value }) => /^AssumeRoleWith(?:WebIdentity|SAML)$/.test(value));
    return [
      ...(said ? judge.supports('strong', 'sts-message', {}, said) : []),
      ...(operation ? judge.supports('strong', 'operation', { operation: operation.value }, operation) : []),
    ];
  },
});
