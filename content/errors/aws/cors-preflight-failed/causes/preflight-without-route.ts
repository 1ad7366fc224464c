import { defineCause } from '#core';
import { told } from '../../../../known/words.ts';
import { asksS3, browserSays } from '../browser.ts';

export const cause = defineCause({
  id: 'preflight-without-route',
  explains: ['CORSPreflightFailed'],
  title: {
    ja: '`OPTIONS`に応えるメソッドやCORSの設定がない',
    en: 'Nothing answers the `OPTIONS`: there is no such method, or CORS was not set up or not deployed',
  },
  howToTell: {
    ja: '`OPTIONS`に403 Missing Authentication Token、404、またはCORSヘッダーのない応答が返ります。',
    en: 'The `OPTIONS` answers 403 Missing Authentication Token, 404, or something without CORS headers.',
  },
  fix: {
    ja: 'REST APIではリソースのCORSを有効にして再デプロイします。HTTP APIでは`CorsConfiguration`を設定し、関数URLでは`Cors`を設定します。',
    en: 'On a REST API enable CORS for the resource and deploy again; on an HTTP API set `CorsConfiguration`, on a function URL `Cors`.',
  },
  verify: {
    ja: '`OPTIONS`が2xxと3つの`access-control-allow-*`を返します。',
    en: '`OPTIONS` answers 2xx and the three `access-control-allow-*`.',
  },
  why: {
    preflight: {
      ja: 'ブラウザーは、プリフライトの応答を問題にしています。',
      en: 'The browser objects to the answer to its preflight.',
    },
    missing: {
      ja: '応答に`Access-Control-Allow-Origin`がありません。',
      en: 'The answer has no `Access-Control-Allow-Origin`.',
    },
    'not-found': { ja: 'プリフライトに{status}が返っています。', en: 'The preflight was answered {status}.' },
    s3: { ja: '呼んだのはS3です。', en: 'It was S3 that was called.' },
  },
  prior: 3,
  stop: 'route',
  experiment: {
    sh: 'aws apigateway get-resources --rest-api-id {apiId} --region {region} --query "items[?resourceMethods.OPTIONS].path"',
    powershell:
      'aws apigateway get-resources --rest-api-id {apiId} --region {region} --query "items[?resourceMethods.OPTIONS].path"',
    tells: {
      ja: '呼んだパスが一覧になければこの原因です。あれば、デプロイしたかと、返すヘッダーを確かめます。HTTP APIでは`aws apigatewayv2 get-api`の`CorsConfiguration`を見ます。',
      en: 'It is this cause when the path is not listed; when it is, look at the deployment and its headers. On an HTTP API look at `CorsConfiguration` of `aws apigatewayv2 get-api`.',
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
      url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-cors.html',
      title: 'Configure CORS for HTTP APIs in API Gateway',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://repost.aws/knowledge-center/api-gateway-cors-errors',
      title: 'How do I resolve CORS errors from my API Gateway API?',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const says = browserSays(facts);
    if (!says) return [];
    const s3 = asksS3(facts);
    if (s3) return judge.rulesOut('s3', {}, s3);
    const preflight = told(facts, /Response to preflight request|preflight response|CORS preflight/i);
    const missing = told(
      facts,
      /No 'Access-Control-Allow-Origin' header|CORS header ['‘]Access-Control-Allow-Origin['’] missing/,
    );
    const absent = facts.status(404, 405);
    return [
      ...(preflight ? judge.supports('moderate', 'preflight', {}, preflight) : []),
      ...(missing ? judge.supports('weak', 'missing', {}, missing) : []),
      ...(absent ? judge.supports('moderate', 'not-found', { status: String(absent.value) }, absent) : []),
    ];
  },
});
