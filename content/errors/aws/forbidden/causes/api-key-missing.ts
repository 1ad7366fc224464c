import { defineCause } from '#core';
import { gatewayForbidden, httpApiHeader } from '../answer.ts';

/** What a client sends when the variable that should hold the key is not set. */
const UNSET = /^(?:undefined|null|None|\{\{[^{}]{1,60}\}\})?$/;

export const cause = defineCause({
  id: 'api-key-missing',
  explains: ['Forbidden'],
  title: {
    ja: 'x-api-keyヘッダーがない、または空',
    en: 'The x-api-key header is absent or empty',
  },
  howToTell: {
    ja: '`aws apigateway get-method`の`apiKeyRequired`が`true`で、送ったリクエストのヘッダーに値の入った`x-api-key`がありません。',
    en: '`apiKeyRequired` is `true` in `aws apigateway get-method`, and the request carries no `x-api-key` with a value.',
  },
  fix: {
    ja: '使用量プランに入っているAPIキーの値を、`x-api-key`ヘッダーに入れて送ります。',
    en: 'Send the value of an API key that is in a usage plan in the `x-api-key` header.',
  },
  verify: {
    ja: '同じリクエストが403以外を返し、アクセスログの`$context.identity.apiKeyId`にキーのIDが出ます。',
    en: 'The same request answers something other than 403, and `$context.identity.apiKeyId` in the access log shows the key’s id.',
  },
  why: {
    message: {
      ja: '`Forbidden`は、APIキーが必要なメソッドにキーなしで来たリクエストへの応答です。',
      en: '`Forbidden` is the answer to a request without a key on a method that asks for one.',
    },
    'no-key-in-request': {
      ja: 'このリクエストに`x-api-key`ヘッダーはありません。',
      en: 'This request has no `x-api-key` header.',
    },
    'empty-key': {
      ja: '`x-api-key`はありますが、値が空か、変数が展開されていません。',
      en: '`x-api-key` is there, but its value is empty or a variable that was never filled in.',
    },
    'key-elsewhere': {
      ja: 'キーらしい値が`{name}`にあります。API Gatewayが見るのは`x-api-key`ヘッダーだけです（オーソライザーから渡す設定を除く）。',
      en: 'Something like a key stands in `{name}`; API Gateway looks at the `x-api-key` header alone, unless an authorizer supplies the key.',
    },
    'key-sent': {
      ja: '`x-api-key`は送られています。',
      en: 'The request does carry an `x-api-key`.',
    },
    'http-api': {
      ja: '`apigw-requestid`はHTTP APIの応答に付きます。HTTP APIにAPIキーの機能はありません。',
      en: '`apigw-requestid` belongs to an HTTP API, and HTTP APIs have no API keys.',
    },
  },
  prior: 5,
  stop: 'api-key',
  experiment: {
    sh: "aws apigateway get-resources --rest-api-id {apiId} --region {region} --embed methods --query 'items[].[path,values(resourceMethods || `{}`)[].[httpMethod,apiKeyRequired]]'",
    powershell:
      "aws apigateway get-resources --rest-api-id {apiId} --region {region} --embed methods --query 'items[].[path,values(resourceMethods || `{}`)[].[httpMethod,apiKeyRequired]]'",
    tells: {
      ja: '呼んだメソッドが`true`ならこの原因です。`false`なら、APIキーではありません。',
      en: 'It is this cause when the method called shows `true`; with `false` it is not about a key.',
    },
  },
  sources: [
    {
      url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-api-usage-plans.html',
      title: 'Usage plans and API keys for REST APIs in API Gateway',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://repost.aws/knowledge-center/api-gateway-troubleshoot-403-forbidden',
      title: 'How do I troubleshoot HTTP 403 errors from API Gateway?',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const httpApi = httpApiHeader(facts);
    if (httpApi) return judge.rulesOut('http-api', {}, httpApi);

    const key = facts.requestHeader('x-api-key');
    if (key) {
      return UNSET.test(key.value.value.trim())
        ? judge.supports('strong', 'empty-key', {}, key)
        : judge.rulesOut('key-sent', {}, key);
    }
    const header =
      facts.requestHeader('api-key') ?? facts.requestHeader('apikey') ?? facts.requestHeader('x-apikey');
    if (header) return judge.supports('strong', 'key-elsewhere', { name: header.value.name }, header);
    const parameter = facts.query('x-api-key') ?? facts.query('api_key') ?? facts.query('apikey');
    if (parameter)
      return judge.supports('strong', 'key-elsewhere', { name: `?${parameter.name.value}=` }, parameter.name);

    const answer = gatewayForbidden(facts);
    const url = facts.url();
    if (!answer) return [];
    // A bare URL does not show which headers went with it.
    if (!url || !facts.showsRequest()) return judge.supports('weak', 'message', {}, answer);
    // With nothing after the stage, or on a name that leads to no one API, the request got stuck before any key.
    const kind = facts.endpoint()?.value.kind;
    const reachesMethod = kind === 'other' || (kind === 'execute-api' && Boolean(facts.segment(1)?.value));
    return judge.supports(reachesMethod ? 'moderate' : 'weak', 'no-key-in-request', {}, url);
  },
  correct: (request) => ({
    ...request,
    headers: [
      ...request.headers.filter(([name]) => name.toLowerCase() !== 'x-api-key'),
      ['x-api-key', '{api-key}'],
    ],
  }),
});
