import { defineCause } from '#core';
import { httpApiHeader, restApiHeader } from '../answer.ts';

export const cause = defineCause({
  id: 'jwt-scope-missing',
  explains: ['Forbidden'],
  title: {
    ja: 'JWTに、HTTP APIのルートが求めるスコープがない',
    en: 'The JWT lacks a scope that the HTTP API’s route asks for',
  },
  howToTell: {
    ja: '`aws apigatewayv2 get-route`の`AuthorizationScopes`のどれも、トークンの`scope`（または`scp`）クレームに入っていません。署名や期限の問題なら403ではなく401です。',
    en: 'None of the `AuthorizationScopes` of `aws apigatewayv2 get-route` is in the token’s `scope` (or `scp`) claim. A bad signature or date would be 401, not 403.',
  },
  fix: {
    ja: '必要なスコープを指定してトークンを取り直します。CognitoのIDトークンには`scope`がないので、アクセストークンを送ります。',
    en: 'Get a token with the scope. A Cognito ID token has no `scope` claim: send the access token.',
  },
  verify: {
    ja: 'デコードしたトークンの`scope`に求めるスコープが入り、同じリクエストが403以外を返します。',
    en: 'The decoded token’s `scope` holds the wanted one, and the same request answers something other than 403.',
  },
  why: {
    'scope-named': {
      ja: '`www-authenticate`の`insufficient_scope`は、トークンは有効でスコープだけが足りないことを示します。',
      en: '`insufficient_scope` in `www-authenticate` means a valid token with too few scopes.',
    },
    'token-has-scopes': {
      ja: 'HTTP APIがこのトークンを401ではなく403で拒否しました。トークンのスコープは`{scopes}`です。',
      en: 'The HTTP API refused this token with 403 and not 401. Its scopes are `{scopes}`.',
    },
    'token-has-no-scope': {
      ja: 'HTTP APIがこのトークンを401ではなく403で拒否しました。トークンに`scope`も`scp`もありません。',
      en: 'The HTTP API refused this token with 403 and not 401, and it has neither a `scope` nor a `scp` claim.',
    },
    'bearer-sent': {
      ja: 'トークンを送って403になっています。HTTP APIのJWTオーソライザーは、無効なトークンには401を返します。',
      en: 'A token was sent and the answer is 403; an HTTP API’s JWT authorizer answers 401 to an invalid one.',
    },
    'rest-api': {
      ja: '`{header}`はREST APIの応答に付きます。JWTオーソライザーはHTTP APIの機能です。',
      en: '`{header}` belongs to a REST API; JWT authorizers are a feature of HTTP APIs.',
    },
  },
  prior: 0,
  stop: 'authorization',
  experiment: {
    sh: 'aws apigatewayv2 get-routes --api-id {apiId} --region {region} --query "Items[].[RouteKey,AuthorizationScopes]"',
    powershell:
      'aws apigatewayv2 get-routes --api-id {apiId} --region {region} --query "Items[].[RouteKey,AuthorizationScopes]"',
    tells: {
      ja: 'ルートの`AuthorizationScopes`がトークンの`scope`に1つもなければこの原因です。',
      en: 'It is this cause when none of the route’s `AuthorizationScopes` is in the token’s `scope`.',
    },
  },
  sources: [
    {
      url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-jwt-authorizer.html',
      title: 'Control access to HTTP APIs with JWT authorizers in API Gateway',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://www.rfc-editor.org/rfc/rfc6750#section-3.1',
      title: 'RFC 6750, 3.1. Error Codes',
      kind: 'standard',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const restApi = restApiHeader(facts);
    if (restApi) return judge.rulesOut('rest-api', { header: restApi.value.name }, restApi);
    const challenge = facts.responseHeader('www-authenticate');
    if (challenge?.value.value.includes('insufficient_scope'))
      return judge.supports('strong', 'scope-named', {}, challenge);

    const token = facts.auth('bearer') ?? facts.auth('jwt');
    if (!token) return [];
    const httpApi = httpApiHeader(facts);
    const claims = token.value.jwt?.claims;
    if (!httpApi || !claims) return judge.supports(httpApi ? 'moderate' : 'weak', 'bearer-sent', {}, token);
    const scopes = claims['scope'] ?? claims['scp'];
    return scopes === undefined
      ? judge.supports('strong', 'token-has-no-scope', {}, token, httpApi)
      : judge.supports('strong', 'token-has-scopes', { scopes: [scopes].flat().join(' ') }, token, httpApi);
  },
});
