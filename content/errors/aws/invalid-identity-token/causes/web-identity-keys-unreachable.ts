import { defineCause } from '#core';

export const cause = defineCause({
  id: 'web-identity-keys-unreachable',
  explains: ['InvalidIdentityToken', 'IDPCommunicationError'],
  title: {
    ja: 'STSが、OIDCプロバイダーの公開鍵（JWKS）を取得できない',
    en: 'STS cannot fetch the OIDC provider’s keys',
  },
  howToTell: {
    ja: '`/.well-known/openid-configuration`か、その中の`jwks_uri`が、インターネットから開けないか、署名に使った鍵を含んでいません。',
    en: '`/.well-known/openid-configuration` or the `jwks_uri` in it cannot be opened from the internet, or lacks the key that signed.',
  },
  fix: {
    ja: '発行者のURLを公開し、`jwks_uri`に今の署名鍵を置きます。一時的な通信の失敗なら、間隔を空けて再試行します。',
    en: 'Make the issuer’s URL public with the current keys at `jwks_uri`; for a passing failure try again with a delay.',
  },
  verify: {
    ja: '`curl`でJWKSが開け、同じ呼び出しが通ります。',
    en: '`curl` opens the JWKS, and the call succeeds.',
  },
  why: {
    said: {
      ja: 'STSがプロバイダーの鍵を取得できなかったと書かれています。',
      en: 'It says that STS could not fetch the provider’s keys.',
    },
  },
  prior: 0,
  experiment: {
    sh: 'curl -sS https://oidc.example.com/.well-known/openid-configuration',
    powershell: 'curl.exe -sS https://oidc.example.com/.well-known/openid-configuration',
    tells: {
      ja: '`oidc.example.com`をトークンの`iss`に置き換えます。`jwks_uri`を含むJSONが返らなければ、これが原因です。',
      en: 'With `iss` of the token in place of `oidc.example.com`: no JSON with a `jwks_uri` means that it is this.',
    },
  },
  sources: [
    {
      url: 'https://github.com/aws-actions/configure-aws-credentials/issues/299',
      title: 'aws-actions/configure-aws-credentials #299',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/actions/runner/issues/1466',
      title: 'actions/runner #1466',
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
    const said =
      facts.message(/^Couldn't retrieve verification key from your identity provider/) ??
      facts.message(/(?:get verification key for the identity provider|Timed out fetching JWKS)/) ??
      facts.code('IDPCommunicationError');
    return said ? judge.supports('strong', 'said', {}, said) : [];
  },
});
