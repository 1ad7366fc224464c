import { defineCause } from '#core';
import { told } from '../../../../known/words.ts';
import { asksS3, browserSays } from '../browser.ts';

export const cause = defineCause({
  id: 'error-answer-without-cors-headers',
  explains: ['CORSPreflightFailed'],
  title: {
    ja: '本当の失敗は別にあり、そのエラー応答にCORSヘッダーがない',
    en: 'Something else failed, and its error answer carries no CORS headers',
  },
  howToTell: {
    ja: 'ネットワーク欄で本来のリクエストが4xxか5xxです。API Gateway自身のエラー応答は、設定しなければCORSヘッダーを持ちません。',
    en: 'In the network panel the real request is a 4xx or 5xx; API Gateway’s own error answers carry no CORS headers unless told to.',
  },
  fix: {
    ja: 'まず4xxか5xxの原因を直します。`DEFAULT_4XX`と`DEFAULT_5XX`のゲートウェイレスポンスに`Access-Control-Allow-Origin`を足してデプロイすると、次から本当のエラーが見えます。',
    en: 'Mend the 4xx or 5xx first; add `Access-Control-Allow-Origin` to the gateway responses `DEFAULT_4XX` and `DEFAULT_5XX` and deploy, so that the next one can be seen.',
  },
  verify: {
    ja: 'コンソールにCORSではなく、本当のステータスと本文が出ます。',
    en: 'The console shows the true status and body and not CORS.',
  },
  why: {
    status: {
      ja: '応答のステータスは{status}です。CORSの文言は、この失敗の結果です。',
      en: 'The status is {status}: the words about CORS follow from that failure.',
    },
    console: {
      ja: 'コンソールに`{found}`とあり、本来のリクエストが失敗しています。',
      en: 'The console shows `{found}`: the request itself failed.',
    },
    usual: {
      ja: '`Access-Control-Allow-Origin`がないという文言は、エラー応答でもよく出ます。',
      en: 'Error answers too are often the reason why `Access-Control-Allow-Origin` is absent.',
    },
    'preflight-said': { ja: '失敗したのはプリフライトです。', en: 'It was the preflight that failed.' },
  },
  prior: 2,
  stop: 'answer',
  experiment: {
    sh: 'curl -si -H "Origin: https://example.com" {url}',
    powershell: 'curl.exe -si -H "Origin: https://example.com" {url}',
    tells: {
      ja: '4xxか5xxで`access-control-allow-origin`がなければこの原因です。2xxなら、成功した応答のヘッダーかプリフライトを見ます。',
      en: 'It is this cause when a 4xx or 5xx comes without `access-control-allow-origin`; with a 2xx, look at its headers or the preflight.',
    },
  },
  sources: [
    {
      url: 'https://repost.aws/knowledge-center/api-gateway-cors-errors',
      title: 'How do I resolve CORS errors from my API Gateway API?',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/how-to-cors.html',
      title: 'CORS for REST APIs in API Gateway',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const says = browserSays(facts);
    if (!says) return [];
    const status = facts.status(400, 401, 403, 404, 413, 429, 500, 502, 503, 504);
    const console = facts.says(
      /\b(?<found>(?:GET|POST|PUT|PATCH|DELETE) https?:\/\/[^\s]{4,200}(?: net::ERR_FAILED)? [45]\d\d|net::ERR_FAILED [45]\d\d|Status code: [45]\d\d|status code of [45]\d\d)\b/,
    );
    const preflight = told(facts, /preflight/i);
    const missing = told(
      facts,
      /No 'Access-Control-Allow-Origin' header|CORS header ['‘]Access-Control-Allow-Origin['’] missing|\bCORS Missing Allow Origin\b/,
    );
    return [
      ...(missing ? judge.supports('weak', 'usual', {}, missing) : []),
      ...(status && !preflight
        ? judge.supports('strong', 'status', { status: String(status.value) }, status)
        : []),
      ...(console
        ? judge.supports('strong', 'console', { found: console.groups['found'] ?? '' }, console)
        : []),
      ...(preflight && !console
        ? judge.against(asksS3(facts) ? 'moderate' : 'weak', 'preflight-said', {}, preflight)
        : []),
    ];
  },
});
