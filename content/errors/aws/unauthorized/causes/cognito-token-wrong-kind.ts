import { defineCause } from '#core';
import { saysUnauthorized, sentJwt, withAuthorization } from '../said.ts';

export const cause = defineCause({
  id: 'cognito-token-wrong-kind',
  explains: ['Unauthorized'],
  title: {
    ja: 'CognitoのIDトークンとアクセストークンを取り違えている',
    en: 'The other of Cognito’s two tokens: ID for access, or access for ID',
  },
  howToTell: {
    ja: 'トークンをデコードした`token_use`が、メソッドの`authorizationScopes`と合いません。スコープが空なら`id`、あれば`access`が要ります。',
    en: 'The decoded `token_use` does not fit the method’s `authorizationScopes`: without scopes it must be `id`, with scopes `access`.',
  },
  fix: {
    ja: 'スコープを設定していないメソッドにはIDトークンを送ります。アクセストークンで呼ばせたいなら、メソッドに`authorizationScopes`を設定してデプロイし直します。',
    en: 'Send the ID token to a method without scopes. To be called with access tokens, give the method `authorizationScopes` and deploy again.',
  },
  verify: {
    ja: 'もう一方のトークンに替えた同じリクエストが401以外を返します。',
    en: 'The same request with the other token answers something other than 401.',
  },
  why: {
    'access-token-in-code': {
      ja: '貼られたコードはアクセストークンを送っています。スコープのないCognitoオーソライザーはIDトークンを求めます。',
      en: 'The code sends an access token; a Cognito authorizer without scopes wants the ID token.',
    },
    'access-token': {
      ja: '送ったトークンの`token_use`は`access`です。スコープのないメソッドはIDトークンしか受け付けません。',
      en: 'The token’s `token_use` is `access`; a method without scopes takes the ID token only.',
    },
    'id-token': {
      ja: '送ったトークンの`token_use`は`id`です。スコープのあるメソッドはアクセストークンしか受け付けません。',
      en: 'The token’s `token_use` is `id`; a method with scopes takes the access token only.',
    },
    signed: {
      ja: 'SigV4の署名を送っています。Cognitoオーソライザーが読むのはユーザープールのトークンで、署名ではありません。',
      en: 'The request carries a SigV4 signature; a Cognito authorizer reads a user pool’s token, not a signature.',
    },
    'other-issuer': {
      ja: 'トークンの発行者は`{issuer}`で、Cognitoのユーザープールではありません。',
      en: 'The token was issued by `{issuer}`, which is no Cognito user pool.',
    },
    'not-a-jwt': {
      ja: '送ったトークンはJWTではないので、Cognitoのトークンではありません。',
      en: 'The token is no JWT, so it is not one of Cognito’s.',
    },
    'http-api': {
      ja: '`{header}`はHTTP APIの応答のヘッダーです。HTTP APIにはCognitoオーソライザーがありません。',
      en: '`{header}` belongs to an HTTP API’s answer, and HTTP APIs have no Cognito authorizer.',
    },
    usual: {
      ja: 'REST APIのCognitoオーソライザーは、種類の違うトークンにも`Unauthorized`とだけ答えます。',
      en: 'To a token of the wrong kind, the Cognito authorizer of a REST API says no more than `Unauthorized`.',
    },
  },
  prior: 4,
  stop: 'authorization',
  experiment: {
    sh: "aws apigateway get-resources --rest-api-id {apiId} --region {region} --embed methods --query 'items[].[path,values(resourceMethods || `{}`)[].[httpMethod,authorizationScopes]]'",
    powershell:
      "aws apigateway get-resources --rest-api-id {apiId} --region {region} --embed methods --query 'items[].[path,values(resourceMethods || `{}`)[].[httpMethod,authorizationScopes]]'",
    tells: {
      ja: '呼んだメソッドの`authorizationScopes`が`null`ならIDトークン、値があればアクセストークンが要ります。',
      en: 'With `null` in `authorizationScopes` of the method it wants the ID token, with values the access token.',
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
      url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-enable-cognito-user-pool.html',
      title: 'Integrate a REST API with an Amazon Cognito user pool',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws-amplify/docs/issues/959',
      title: 'aws-amplify/docs #959',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const said = saysUnauthorized(facts);
    if (!said) return [];
    const http = facts.responseHeader('apigw-requestid') ?? facts.responseHeader('www-authenticate');
    if (http) return judge.rulesOut('http-api', { header: http.value.name }, http);
    const inCode = facts.says(
      /\bgetAccessToken\b|\baccessToken\b|\baccess_token\b|\bAccessToken\b|アクセストークン/,
    );
    const usual = [
      ...judge.supports('weak', 'usual', {}, said),
      ...(inCode ? judge.supports('moderate', 'access-token-in-code', {}, inCode) : []),
    ];
    const sent = sentJwt(facts);
    if (sent) {
      const { issuer, tokenUse } = sent.jwt;
      if (issuer !== undefined && !/cognito-idp/.test(issuer))
        return judge.rulesOut('other-issuer', { issuer }, sent.at);
      if (tokenUse === 'access') return [...usual, ...judge.supports('strong', 'access-token', {}, sent.at)];
      if (tokenUse === 'id') return [...usual, ...judge.supports('weak', 'id-token', {}, sent.at)];
      return usual;
    }
    const opaque = facts.auth('bearer');
    if (opaque) return judge.rulesOut('not-a-jwt', {}, opaque);
    const signed = facts.auth('sigv4') ?? facts.auth('signs-itself');
    return signed ? [...usual, ...judge.supports('strong', 'signed', {}, signed)] : usual;
  },
  correct: (request) => withAuthorization(request, 'Bearer {id-token}'),
});
