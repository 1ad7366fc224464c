import { defineCause } from '#core';
import { gatewayForbidden, httpApiHeader, restApiHeader } from '../answer.ts';

export const cause = defineCause({
  id: 'http-api-authorizer-refused',
  explains: ['Forbidden'],
  title: {
    ja: 'HTTP APIのルートで、LambdaオーソライザーかIAMが拒否した',
    en: 'On an HTTP API’s route, the Lambda authorizer or IAM refused',
  },
  howToTell: {
    ja: '`aws apigatewayv2 get-routes`の`AuthorizationType`が`CUSTOM`か`AWS_IAM`で、アクセスログの`$context.authorizer.error`か`$context.error.message`に拒否の理由が出ます。',
    en: '`AuthorizationType` in `aws apigatewayv2 get-routes` is `CUSTOM` or `AWS_IAM`, and `$context.authorizer.error` or `$context.error.message` in the access log gives the reason.',
  },
  fix: {
    ja: '`CUSTOM`なら、オーソライザーの関数が返した`isAuthorized`かポリシーを直します。`AWS_IAM`なら、リクエストに署名し、呼び出し元にそのルートの`execute-api:Invoke`を許可します。',
    en: 'With `CUSTOM`, correct the `isAuthorized` or the policy that the function returns. With `AWS_IAM`, sign the request and allow the caller `execute-api:Invoke` on that route.',
  },
  verify: {
    ja: 'アクセスログの`$context.integrationStatus`に統合先のステータスが出ます。',
    en: '`$context.integrationStatus` in the access log shows the integration’s status.',
  },
  why: {
    message: {
      ja: 'HTTP APIは、オーソライザーやIAMの拒否も理由を添えずに`Forbidden`とだけ返します。',
      en: 'An HTTP API gives no reason for a refusal by its authorizer or IAM but `Forbidden`.',
    },
    'http-api': {
      ja: '`apigw-requestid`があるのでHTTP APIの403です。ルートは見つかり、そのあとの認可で拒否されています。',
      en: '`apigw-requestid` makes this a 403 of an HTTP API: the route was found and authorization refused.',
    },
    'scope-named': {
      ja: '`www-authenticate`がJWTのスコープ不足を告げています。',
      en: '`www-authenticate` names a missing scope of the JWT.',
    },
    'rest-api': {
      ja: '`{header}`はREST APIの応答に付きます。REST APIのオーソライザーやIAMの拒否は`AccessDeniedException`です。',
      en: '`{header}` belongs to a REST API, whose authorizers and IAM refuse with `AccessDeniedException`.',
    },
  },
  prior: 0,
  stop: 'authorization',
  experiment: {
    sh: 'aws apigatewayv2 get-routes --api-id {apiId} --region {region} --query "Items[].[RouteKey,AuthorizationType,AuthorizerId]"',
    powershell:
      'aws apigatewayv2 get-routes --api-id {apiId} --region {region} --query "Items[].[RouteKey,AuthorizationType,AuthorizerId]"',
    tells: {
      ja: '呼んだルートが`CUSTOM`か`AWS_IAM`ならこの原因です。`NONE`なら違います。',
      en: 'It is this cause when the route called shows `CUSTOM` or `AWS_IAM`; with `NONE` it is not.',
    },
  },
  sources: [
    {
      url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-lambda-authorizer.html',
      title: 'Control access to HTTP APIs with AWS Lambda authorizers',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-access-control-iam.html',
      title: 'Control access to HTTP APIs with IAM authorization in API Gateway',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const restApi = restApiHeader(facts);
    if (restApi) return judge.rulesOut('rest-api', { header: restApi.value.name }, restApi);
    const challenge = facts.responseHeader('www-authenticate');
    if (challenge?.value.value.includes('insufficient_scope'))
      return judge.rulesOut('scope-named', {}, challenge);
    const httpApi = httpApiHeader(facts);
    if (httpApi) return judge.supports('moderate', 'http-api', {}, httpApi);
    const answer = gatewayForbidden(facts);
    return answer ? judge.supports('weak', 'message', {}, answer) : [];
  },
});
