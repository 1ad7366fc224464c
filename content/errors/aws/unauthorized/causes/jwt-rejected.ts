import { defineCause } from '#core';
import { refusal, saysUnauthorized, sentJwt } from '../said.ts';

export const cause = defineCause({
  id: 'jwt-rejected',
  explains: ['Unauthorized'],
  title: {
    ja: 'HTTP APIのJWTオーソライザーがトークンを受け付けない',
    en: 'The JWT authorizer of an HTTP API refuses the token',
  },
  howToTell: {
    ja: '応答の`www-authenticate`に`error="invalid_token"`があり、`error_description`に理由（対象者、発行者、形式、署名）があります。',
    en: '`www-authenticate` in the answer carries `error="invalid_token"`, and `error_description` names the reason: audience, issuer, form or signature.',
  },
  fix: {
    ja: '`get-authorizer`の`JwtConfiguration`とトークンの`iss`、`aud`（なければ`client_id`）を一字ずつ比べ、違うほうを直します。`Issuer`は末尾のスラッシュまで一致させます。',
    en: 'Compare `JwtConfiguration` of `get-authorizer` with the token’s `iss` and `aud` (`client_id` where there is no `aud`), letter by letter, and correct the one that is wrong. `Issuer` must agree down to the trailing slash.',
  },
  verify: {
    ja: '同じリクエストの応答から`www-authenticate`が消え、アクセスログの`$context.authorizer.claims.sub`に利用者が出ます。',
    en: '`www-authenticate` is gone from the answer, and the access log shows the user as `$context.authorizer.claims.sub`.',
  },
  why: {
    'reason-given': {
      ja: '`www-authenticate`に`{reason}`とあります。JWTオーソライザーがトークンを読んだうえで拒否した理由です。',
      en: '`www-authenticate` says `{reason}`: the JWT authorizer read the token and gives this as its reason.',
    },
    'says-expired': {
      ja: '`www-authenticate`が挙げた理由は期限切れ（`{reason}`）です。',
      en: '`www-authenticate` gives the lifetime as the reason (`{reason}`).',
    },
    'not-rsa': {
      ja: 'トークンの署名アルゴリズムは`{alg}`です。JWTオーソライザーはRSA系しか受け付けません。',
      en: 'The token is signed with `{alg}`; a JWT authorizer takes RSA-based algorithms only.',
    },
    'rest-answer': {
      ja: '`{header}`はREST APIの応答に付くヘッダーです。JWTオーソライザーはHTTP APIのものです。',
      en: '`{header}` belongs to a REST API’s answer, and JWT authorizers exist on HTTP APIs only.',
    },
    'http-answer': {
      ja: '`apigw-requestid`があるので、この401はHTTP APIが返しています。',
      en: '`apigw-requestid` shows that an HTTP API answered.',
    },
    usual: {
      ja: 'HTTP APIのJWTオーソライザーも、本文では`Unauthorized`とだけ答えます。',
      en: 'In the body, the JWT authorizer of an HTTP API says no more than `Unauthorized`.',
    },
  },
  prior: 2,
  stop: 'authorization',
  experiment: {
    sh: 'aws apigatewayv2 get-authorizers --api-id {apiId} --region {region} --query "Items[].[Name,JwtConfiguration]"',
    powershell:
      'aws apigatewayv2 get-authorizers --api-id {apiId} --region {region} --query "Items[].[Name,JwtConfiguration]"',
    tells: {
      ja: '`Issuer`がトークンの`iss`と、`Audience`が`aud`（なければ`client_id`）と一致しなければこの原因です。',
      en: 'It is this cause when `Issuer` is not the token’s `iss`, or `Audience` holds neither `aud` nor, without one, `client_id`.',
    },
  },
  sources: [
    {
      url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-troubleshooting-jwt.html',
      title: 'Troubleshooting issues with HTTP API JWT authorizers',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-jwt-authorizer.html',
      title: 'Control access to HTTP APIs with JWT authorizers in API Gateway',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws-samples/ask-around-me/issues/3',
      title: 'aws-samples/ask-around-me #3',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const said = saysUnauthorized(facts);
    if (!said) return [];
    const rest = facts.responseHeader('x-amzn-errortype') ?? facts.responseHeader('x-amz-apigw-id');
    if (rest) return judge.rulesOut('rest-answer', { header: rest.value.name }, rest);
    const refused = refusal(facts);
    if (refused && /\bexpired\b/i.test(refused.reason)) {
      return judge.rulesOut('says-expired', { reason: refused.reason }, refused.at);
    }
    const sent = sentJwt(facts);
    const alg = sent?.jwt.header['alg'];
    const made = facts.responseHeader('apigw-requestid');
    return [
      ...judge.supports('weak', 'usual', {}, said),
      ...(refused ? judge.supports('strong', 'reason-given', { reason: refused.reason }, refused.at) : []),
      ...(made ? judge.supports('moderate', 'http-answer', {}, made) : []),
      ...(sent && typeof alg === 'string' && !/^(?:RS|PS)/.test(alg)
        ? judge.supports('moderate', 'not-rsa', { alg: alg.slice(0, 20) }, sent.at)
        : []),
    ];
  },
});
