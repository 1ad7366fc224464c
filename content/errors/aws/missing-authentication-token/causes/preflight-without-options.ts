import { defineCause } from '#core';
import { serviceAnswer } from '../answer.ts';

export const cause = defineCause({
  id: 'preflight-without-options',
  explains: ['MissingAuthenticationToken'],
  title: {
    ja: 'CORSのプリフライト（OPTIONS）に応えるメソッドがない',
    en: 'No method answers the CORS preflight (OPTIONS)',
  },
  howToTell: {
    ja: '開発者ツールのネットワーク欄で403になっているのが`OPTIONS`のリクエストで、同じURLをcurlで本来のメソッドで呼べば通ります。',
    en: 'In the browser’s network panel the 403 is on the `OPTIONS` request, and curl with the real method gets through on the same URL.',
  },
  fix: {
    ja: 'リソースに認可なし（`NONE`）の`OPTIONS`メソッドを足し、CORSのヘッダーを返すようにしてデプロイします。',
    en: 'Add an `OPTIONS` method without authorization (`NONE`) that returns the CORS headers, and deploy.',
  },
  verify: {
    ja: '`Origin`を付けた`OPTIONS`が2xxと`access-control-allow-origin`を返します。',
    en: 'An `OPTIONS` with `Origin` answers 2xx and `access-control-allow-origin`.',
  },
  why: {
    'options-sent': {
      ja: 'このリクエストは`OPTIONS`です。ブラウザーはプリフライトに認証情報を付けず、REST APIはメソッドがなければこの応答を返します。',
      en: 'This is an `OPTIONS`. Browsers send preflights without credentials, and a REST API without the method answers like this.',
    },
    'preflight-header': {
      ja: '`{header}`はプリフライトにだけ付くヘッダーです。',
      en: '`{header}` is sent with preflights alone.',
    },
    'other-method': {
      ja: 'このリクエストは{method}で、プリフライトではありません。',
      en: 'This is a {method}, not a preflight.',
    },
    'service-answered': {
      ja: '答えたのはAPI GatewayのAPIではなく、AWSのサービス自身です。',
      en: 'An AWS service itself answered, not an API behind API Gateway.',
    },
  },
  prior: 0,
  stop: 'route',
  experiment: {
    sh: 'curl -si -X OPTIONS -H "Origin: https://example.com" -H "Access-Control-Request-Method: GET" {url}',
    powershell:
      'curl.exe -si -X OPTIONS -H "Origin: https://example.com" -H "Access-Control-Request-Method: GET" {url}',
    tells: {
      ja: '403ならこの原因です。2xxと`access-control-allow-origin`が返れば違います。',
      en: 'A 403 means this cause; a 2xx with `access-control-allow-origin` means that it is not.',
    },
  },
  sources: [
    {
      url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/how-to-cors.html',
      title: 'CORS for REST APIs in API Gateway',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws-amplify/amplify-js/issues/1654',
      title: 'aws-amplify/amplify-js #1654',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const service = serviceAnswer(facts);
    if (service) return judge.rulesOut('service-answered', {}, service);
    const method = facts.one('method');
    if (method?.value === 'OPTIONS') return judge.supports('strong', 'options-sent', {}, method);
    const asked = facts.requestHeader('access-control-request-method');
    if (asked) return judge.supports('strong', 'preflight-header', { header: asked.value.name }, asked);
    return method?.certainty === 'literal'
      ? judge.rulesOut('other-method', { method: method.value }, method)
      : [];
  },
});
