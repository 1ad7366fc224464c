import { defineError } from '#core';

export const error = defineError({
  code: 'InvalidIdentityToken',
  aliases: ['InvalidIdentityTokenException'],
  statuses: [400],
  fault: 'client',
  retry: 'after-fix',
  services: ['sts'],
  wire: [
    {
      services: ['sts'],
      protocol: 'query',
      status: 400,
      reason: 'Bad Request',
      headers: [['Content-Type', 'text/xml']],
      body: `<ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/">
  <Error>
    <Type>Sender</Type>
    <Code>InvalidIdentityToken</Code>
    <Message>No OpenIDConnect provider found in your account for https://auth.mozilla.auth0.com/</Message>
  </Error>
  <RequestId>26603485-0bd5-11ea-a642-b7dfa91cf04b</RequestId>
</ErrorResponse>`,
      note: {
        ja: '「your account」は、呼び出し元ではなく、引き受けるロールのアカウントです。',
        en: '“Your account” is that of the role to be assumed, whoever calls.',
      },
      source: 'https://github.com/mozilla-iam/mozilla-aws-cli/issues/127',
    },
    {
      services: ['sts'],
      protocol: 'query',
      status: 400,
      reason: 'Bad Request',
      headers: [['Content-Type', 'text/xml']],
      body: `<ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/">
  <Error>
    <Type>Sender</Type>
    <Code>InvalidIdentityToken</Code>
    <Message>Couldn't retrieve verification key from your identity provider,  please reference AssumeRoleWithWebIdentity documentation for requirements</Message>
  </Error>
  <RequestId>00000000-0000-0000-0000-000000000000</RequestId>
</ErrorResponse>`,
      note: {
        ja: '空白が2つ続くのも元のままです。SDKはこのコードを再試行の対象にしないことがあるので、自分で再試行します。',
        en: 'Its two blanks are part of it. Not every SDK retries this code: do it yourself.',
      },
      source: 'https://github.com/awslabs/aws-sdk-rust/issues/827',
    },
  ],
  messages: [
    { pattern: /^No OpenIDConnect provider found in your account for /, certainty: 'sure', service: 'sts' },
    {
      pattern: /^Couldn't retrieve verification key from your identity provider/,
      certainty: 'sure',
      service: 'sts',
    },
    { pattern: /^Incorrect token audience/, certainty: 'sure', service: 'sts' },
    {
      pattern: /^OpenIDConnect provider's HTTPS certificate doesn't match configured thumbprint/,
      certainty: 'sure',
      service: 'sts',
    },
    { pattern: /^The ID Token provided is not a valid JWT/, certainty: 'sure', service: 'sts' },
    { pattern: /^Response signature invalid/, certainty: 'sure', service: 'sts' },
    { pattern: /^Issuer not present in specified provider/, certainty: 'sure', service: 'sts' },
  ],
  causes: [
    'web-identity-provider-not-trusted',
    'web-identity-audience-unknown',
    'web-identity-keys-unreachable',
    'oidc-thumbprint-mismatch',
    'identity-token-of-the-wrong-kind',
    'saml-response-not-acceptable',
  ],
  order: {
    ja: '読んだ公開スレッドでの多さによる、当サイトの判断です。どの原因もメッセージで決まります。',
    en: 'Our judgement, by how often the public threads we read end there. Each is settled by its message.',
  },
  related: [
    {
      to: 'access-denied',
      kind: 'confused-with',
      why: {
        ja: 'トークンが読めて信頼ポリシーと合わないときは、InvalidIdentityTokenではなくAccessDeniedです。',
        en: 'A token that was read but does not fit the trust policy is answered AccessDenied, not InvalidIdentityToken.',
      },
    },
    {
      to: 'expired-token',
      kind: 'confused-with',
      why: {
        ja: 'トークンの`exp`が過ぎたときは、ExpiredTokenExceptionです。',
        en: 'A token whose `exp` has passed is answered ExpiredTokenException.',
      },
    },
  ],
  sources: [
    {
      url: 'https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html',
      title: 'AssumeRoleWithWebIdentity - AWS Security Token Service',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_saml.html',
      title: 'Troubleshoot SAML federation with IAM',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws-actions/configure-aws-credentials/issues/280',
      title: 'aws-actions/configure-aws-credentials #280',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws-actions/configure-aws-credentials/issues/299',
      title: 'aws-actions/configure-aws-credentials #299',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  updated: '2026-11-23',
  checked: '2026-11-23',
});
