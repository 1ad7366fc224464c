import { defineCause } from '#core';

export const cause = defineCause({
  id: 'token-of-another-pool',
  explains: ['Unauthorized'],
  title: {
    ja: 'トークンの発行元が、オーソライザーのユーザープールや発行者と違う',
    en: 'The token was issued by another user pool or issuer than the authorizer’s',
  },
  howToTell: {
    ja: 'トークンの`iss`が、オーソライザーの`providerARNs`か`Issuer`に登録されたものと一字一句同じではありません。',
    en: 'The token’s `iss` does not equal, letter by letter, what `providerARNs` or `Issuer` of the authorizer names.',
  },
  fix: {
    ja: 'オーソライザーの設定をトークンの発行元に合わせるか、正しい環境のトークンを取り直します。末尾のスラッシュも区別されます。',
    en: 'Point the authorizer at the token’s issuer, or get a token from the right environment; a slash at the end counts.',
  },
  verify: {
    ja: '同じ発行元のトークンで401が出なくなります。',
    en: 'A token of that issuer is answered with no 401.',
  },
  why: {
    issuer: {
      ja: 'トークンの`iss`は`{issuer}`です。オーソライザーの設定と同じかを確かめます。',
      en: 'The token’s `iss` is `{issuer}`; compare it with the authorizer’s setting.',
    },
    'claims-shown': {
      ja: '貼られたクレームの`{claim}`が、オーソライザーの設定と同じかを確かめます。',
      en: 'Compare the `{claim}` claim shown here with the authorizer’s setting.',
    },
  },
  prior: 0,
  stop: 'authorization',
  experiment: {
    sh: 'aws apigateway get-authorizers --rest-api-id {apiId} --region {region} --query "items[].[name,type,providerARNs]"',
    powershell:
      'aws apigateway get-authorizers --rest-api-id {apiId} --region {region} --query "items[].[name,type,providerARNs]"',
    tells: {
      ja: 'トークンの`iss`の最後にあるプールIDが、出たARNになければこの原因です。HTTP APIでは`aws apigatewayv2 get-authorizers`の`JwtConfiguration`を見ます。',
      en: 'It is this cause when the pool id at the end of `iss` is in none of the ARNs; for an HTTP API look at `JwtConfiguration` of `aws apigatewayv2 get-authorizers`.',
    },
  },
  sources: [
    {
      url: 'https://repost.aws/knowledge-center/api-gateway-cognito-401-unauthorized',
      title: 'How do I troubleshoot 401 Unauthorized errors after I set up an Amazon Cognito user pool?',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-troubleshooting-jwt.html',
      title: 'Troubleshooting issues with HTTP API JWT authorizers',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const token = facts.auth('bearer') ?? facts.auth('jwt');
    const issuer = token?.value.jwt?.issuer;
    const claim = facts.says(/["'](?<claim>aud|iss|client_id)["']\s{0,4}:/);
    if (!facts.message(/^Unauthorized$/) && !facts.code('Unauthorized') && !facts.status(401)) return [];
    return [
      ...(token && issuer ? judge.supports('moderate', 'issuer', { issuer }, token) : []),
      ...(claim
        ? judge.supports('moderate', 'claims-shown', { claim: claim.groups['claim'] ?? '' }, claim)
        : []),
    ];
  },
});
