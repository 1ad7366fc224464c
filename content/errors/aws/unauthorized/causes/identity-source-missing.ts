import { defineCause } from '#core';
import { refusal, saysUnauthorized, sentJwt, withAuthorization } from '../said.ts';

export const cause = defineCause({
  id: 'identity-source-missing',
  explains: ['Unauthorized'],
  title: {
    ja: 'オーソライザーが見る場所にトークンがない',
    en: 'No token where the authorizer looks for one',
  },
  howToTell: {
    ja: 'オーソライザーのLambdaのログに、この時刻の呼び出しがありません。HTTP APIなら`www-authenticate`が`Bearer`だけです。',
    en: 'The authorizer’s Lambda logs no call at this time. On an HTTP API, `www-authenticate` is no more than `Bearer`.',
  },
  fix: {
    ja: '`get-authorizers`の`identitySource`に書かれたヘッダーやクエリ文字列に、空でないトークンを入れて送ります。`identityValidationExpression`があれば、`Bearer `の有無まで含めて一致させます。',
    en: 'Send a token that is not empty in the header or query string that `identitySource` names in `get-authorizers`. If there is an `identityValidationExpression`, match it, the word `Bearer ` included or not.',
  },
  verify: {
    ja: 'オーソライザーのログに呼び出しが1件増えます。結果が403に変わっても、この原因は直っています。',
    en: 'The authorizer logs one more call. Even if the answer turns into 403, this cause is gone.',
  },
  why: {
    'no-authorization': {
      ja: 'リクエストに`Authorization`ヘッダーがありません。API Gatewayは、オーソライザーを呼ばずに401を返します。',
      en: 'The request has no `Authorization` header; the gateway answers 401 without calling the authorizer.',
    },
    'nothing-shown': {
      ja: 'この呼び出しにはトークンが見えません。',
      en: 'This call shows no token.',
    },
    'token-empty': {
      ja: '`Authorization`の値が`{value}`です。トークンを読み込む前に送っています。',
      en: '`Authorization` is `{value}`: the request left before the token was there.',
    },
    'bare-challenge': {
      ja: '`www-authenticate`が`Bearer`だけで`error`がありません。JWTオーソライザーはトークンを見つけていません。',
      en: '`www-authenticate` is `Bearer` without an `error`: the JWT authorizer found no token.',
    },
    'token-read': {
      ja: '`www-authenticate`に`{reason}`とあるので、トークンは届いています。',
      en: '`www-authenticate` says `{reason}`, so the token did arrive.',
    },
    'token-sent': {
      ja: '`Authorization`にJWTがあります。`identitySource`が別の場所を指していないかぎり、届いています。',
      en: '`Authorization` holds a JWT; it arrives unless `identitySource` points elsewhere.',
    },
    usual: {
      ja: '`Unauthorized`は、トークンがないときにAPI Gatewayが返すメッセージです。',
      en: '`Unauthorized` is what API Gateway answers when there is no token.',
    },
  },
  prior: 5,
  stop: 'authorization',
  experiment: {
    sh: 'aws apigateway get-authorizers --rest-api-id {apiId} --region {region} --query "items[].[name,type,identitySource]"',
    powershell:
      'aws apigateway get-authorizers --rest-api-id {apiId} --region {region} --query "items[].[name,type,identitySource]"',
    tells: {
      ja: '`identitySource`のヘッダーが、送ったリクエストになければこの原因です。HTTP APIでは`aws apigatewayv2 get-authorizers`を使います。',
      en: 'It is this cause when the request lacks the header of `identitySource`; for an HTTP API use `aws apigatewayv2 get-authorizers`.',
    },
  },
  sources: [
    {
      url: 'https://repost.aws/knowledge-center/api-gateway-401-error-lambda-authorizer',
      title: 'Why do I get 401 Unauthorized errors after I create a Lambda authorizer?',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/call-api-with-api-gateway-lambda-authorization.html',
      title: 'Call an API with an API Gateway Lambda authorizer',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-lambda-authorizer.html',
      title: 'Control access to HTTP APIs with AWS Lambda authorizers',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const said = saysUnauthorized(facts);
    if (!said) return [];
    const refused = refusal(facts);
    if (refused) return judge.rulesOut('token-read', { reason: refused.reason }, refused.at);
    const usual = judge.supports('weak', 'usual', {}, said);
    const challenge = facts.responseHeader('www-authenticate');
    if (challenge && /^Bearer$/i.test(challenge.value.value.trim())) {
      return [...usual, ...judge.supports('strong', 'bare-challenge', {}, challenge)];
    }
    const header = facts.requestHeader('authorization');
    const empty =
      header &&
      /^(?:Bearer\b)?\s{0,4}(?:undefined|null|\[object Object\])?$/i.test(header.value.value.trim());
    if (header && empty) {
      return [
        ...usual,
        ...judge.supports('strong', 'token-empty', { value: header.value.value.trim() || '""' }, header),
      ];
    }
    const sent = sentJwt(facts);
    if (sent) return [...usual, ...judge.against('strong', 'token-sent', {}, sent.at)];
    const other = facts.one('request-header');
    const call = facts.url() ?? facts.one('method');
    if (!header && other && call)
      return [...usual, ...judge.supports('strong', 'no-authorization', {}, call)];
    if (!header && call) return [...usual, ...judge.supports('moderate', 'nothing-shown', {}, call)];
    return usual;
  },
  correct: (request) => withAuthorization(request, 'Bearer {token}'),
});
