import { defineCause } from '#core';

export const cause = defineCause({
  id: 'http-api-route-missing',
  explains: ['NotFound'],
  title: {
    ja: 'HTTP APIに、メソッドとパスに合うルートがない',
    en: 'The HTTP API has no route for the method and path',
  },
  howToTell: {
    ja: '応答に`apigw-requestid`があり、アクセスログの`$context.routeKey`が`-`です。バックエンドのログには何も残りません。',
    en: 'The answer carries `apigw-requestid`, the access log shows `-` for `$context.routeKey`, and the backend logs nothing.',
  },
  fix: {
    ja: '`aws apigatewayv2 get-routes`の`RouteKey`と、送ったメソッドとパスを一字ずつ比べ、ルートを足すかURLを直します。',
    en: 'Compare the `RouteKey`s of `aws apigatewayv2 get-routes` with the method and path you sent, letter by letter; add the route or correct the URL.',
  },
  verify: {
    ja: '同じリクエストで、アクセスログの`$context.routeKey`にルートの名前が出ます。',
    en: 'The same request shows the name of the route as `$context.routeKey` in the access log.',
  },
  why: {
    'message-of-http-api': {
      ja: '`{message}`は、HTTP APIが合うルートを見つけられないときの応答です。',
      en: '`{message}` is what an HTTP API answers when no route matches.',
    },
    'made-by-http-api': {
      ja: '`apigw-requestid`があるので、この404はHTTP APIを通っています。',
      en: '`apigw-requestid` shows that this 404 came through an HTTP API.',
    },
    'rest-api-answer': {
      ja: '`{header}`はREST APIの応答に付くヘッダーです。HTTP APIのルートの問題ではありません。',
      en: '`{header}` belongs to a REST API’s answer, so HTTP API routes are not the problem.',
    },
  },
  prior: 6,
  stop: 'route',
  experiment: {
    sh: 'aws apigatewayv2 get-routes --api-id {apiId} --region {region} --query "Items[].RouteKey"',
    powershell: 'aws apigatewayv2 get-routes --api-id {apiId} --region {region} --query "Items[].RouteKey"',
    tells: {
      ja: 'メソッドとパスに合うものも`$default`もなければこの原因です。',
      en: 'It is this cause when nothing fits method and path and there is no `$default`.',
    },
  },
  sources: [
    {
      url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-routes.html',
      title: 'Create routes for HTTP APIs in API Gateway',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    if (facts.serviceCall()) return [];
    const message = facts.message(/^Not Found$/);
    const requestId = facts.responseHeader('apigw-requestid');
    const errorType = facts.responseHeader('x-amzn-errortype') ?? facts.responseHeader('x-amz-apigw-id');
    return [
      ...(message
        ? judge.supports('moderate', 'message-of-http-api', { message: 'Not Found' }, message)
        : []),
      ...(requestId ? judge.supports('moderate', 'made-by-http-api', {}, requestId) : []),
      ...(errorType ? judge.rulesOut('rest-api-answer', { header: errorType.value.name }, errorType) : []),
    ];
  },
});
