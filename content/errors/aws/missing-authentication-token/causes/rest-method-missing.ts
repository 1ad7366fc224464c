import { defineCause } from '#core';
import { gatewayAnswer, serviceAnswer } from '../answer.ts';

/** Ends of paths that hardly ever take GET. */
const ACTION =
  /^(?:login|logout|sign-?in|sign-?up|register|create|update|delete|upload|submit|send|token|webhook|callback|checkout|confirm)$/i;

export const cause = defineCause({
  id: 'rest-method-missing',
  explains: ['MissingAuthenticationToken'],
  title: {
    ja: 'REST APIにパスはあるが、このHTTPメソッドが定義されていない',
    en: 'The REST API has the path, but not with this HTTP method',
  },
  howToTell: {
    ja: 'エクスポートした定義にそのパスはあり、その下に送ったメソッドも`x-amazon-apigateway-any-method`もありません。別のメソッドで呼ぶと応答が変わります。',
    en: 'The exported definition has the path, and under it neither the method you sent nor `x-amazon-apigateway-any-method`. Another method answers differently.',
  },
  fix: {
    ja: '定義されているメソッドで呼びます。ブラウザーのアドレス欄と、`-X`も`-d`もないcurlはGET、`curl -I`はHEADです。',
    en: 'Call with a method that is defined. A browser’s address bar and a curl with neither `-X` nor `-d` send GET; `curl -I` sends HEAD.',
  },
  verify: {
    ja: '同じURLが、定義にあるメソッドでは403 Missing Authentication Token以外を返します。',
    en: 'The same URL, called with the defined method, answers something other than 403 Missing Authentication Token.',
  },
  why: {
    message: {
      ja: '`Missing Authentication Token`は、パスがあってもメソッドがなければ返ります。',
      en: '`Missing Authentication Token` is also said when the path exists and the method does not.',
    },
    'head-request': {
      ja: 'HEADで呼んでいます。REST APIがGETだけを定義していれば、HEADには合うメソッドがありません。',
      en: 'This is a HEAD. A REST API that defines GET alone has no method for it.',
    },
    'get-on-action': {
      ja: '`{segment}`をGETで呼んでいます。この名前のパスはPOSTだけを定義することがほとんどです。',
      en: '`{segment}` was called with GET; a path of this name mostly defines POST alone.',
    },
    'method-sent': {
      ja: '{method}で呼んでいます。このパスに{method}もANYもなければこの応答です。',
      en: 'Called with {method}; without {method} or ANY at this path, this is the answer.',
    },
    'service-answered': {
      ja: '答えたのはAPI GatewayのAPIではなく、AWSのサービス自身です。',
      en: 'An AWS service itself answered, not an API behind API Gateway.',
    },
  },
  prior: 3,
  stop: 'route',
  experiment: {
    sh: 'aws apigateway get-resources --rest-api-id {apiId} --region {region} --query "items[?resourceMethods].[path,keys(resourceMethods)]"',
    powershell:
      'aws apigateway get-resources --rest-api-id {apiId} --region {region} --query "items[?resourceMethods].[path,keys(resourceMethods)]"',
    tells: {
      ja: '呼んだパスの行に、送ったメソッドも`ANY`もなければこの原因です。',
      en: 'It is this cause when the row of the path holds neither the method that was sent nor `ANY`.',
    },
  },
  sources: [
    {
      url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/supported-gateway-response-types.html',
      title: 'Gateway response types for API Gateway',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://repost.aws/knowledge-center/api-gateway-authentication-token-errors',
      title: 'How do I troubleshoot API Gateway REST API endpoint 403 "Missing Authentication Token" errors?',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const service = serviceAnswer(facts);
    if (service) return judge.rulesOut('service-answered', {}, service);
    const answer = gatewayAnswer(facts);
    const method = facts.one('method');
    if (!answer) return [];
    if (!method) return judge.supports('weak', 'message', {}, answer);
    // A preflight has its own cause.
    if (method.value === 'OPTIONS') return [];
    if (method.value === 'HEAD') return judge.supports('strong', 'head-request', {}, method);
    const last = facts.value('url')?.segments.findLast(({ value }) => value !== '');
    if (method.value === 'GET' && last && ACTION.test(last.value))
      return judge.supports('moderate', 'get-on-action', { segment: last.value }, last);
    return judge.supports('weak', 'method-sent', { method: method.value }, method);
  },
  correct: (request) => (request.method === 'HEAD' ? { ...request, method: 'GET' } : undefined),
});
