import { defineCause } from '#core';
import { told } from '../../../../known/words.ts';
import { asksS3 } from '../browser.ts';

export const cause = defineCause({
  id: 'integration-omits-cors-headers',
  explains: ['CORSPreflightFailed'],
  title: {
    ja: 'プロキシ統合のLambda関数が、CORSヘッダーを返していない',
    en: 'The function behind a proxy integration does not return the CORS headers itself',
  },
  howToTell: {
    ja: 'curlで`Origin`を付けた本来のメソッドが2xxを返しますが、`access-control-allow-origin`がありません。',
    en: 'With curl the real method and `Origin` answer 2xx, and `access-control-allow-origin` is not among the headers.',
  },
  fix: {
    ja: '関数の`headers`に`Access-Control-Allow-Origin`を入れます。コンソールの「CORSを有効にする」は`OPTIONS`しか直しません。',
    en: 'Put `Access-Control-Allow-Origin` into the function’s `headers`; enabling CORS in the console mends the `OPTIONS` alone.',
  },
  verify: {
    ja: '本来のメソッドの応答に`access-control-allow-origin`が出ます。',
    en: 'The answer of the real method carries `access-control-allow-origin`.',
  },
  why: {
    missing: {
      ja: '`Access-Control-Allow-Origin`がないと言われているのは、プリフライトではなく応答そのものです。',
      en: 'What lacks `Access-Control-Allow-Origin` is the answer itself and not the preflight.',
    },
    'preflight-said': { ja: '失敗したのはプリフライトです。', en: 'It was the preflight that failed.' },
    s3: { ja: '呼んだのはS3です。', en: 'It was S3 that was called.' },
  },
  prior: 2,
  stop: 'answer',
  sources: [
    {
      url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/how-to-cors.html',
      title: 'CORS for REST APIs in API Gateway',
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
    const missing = told(
      facts,
      /No 'Access-Control-Allow-Origin' header|CORS header ['‘]Access-Control-Allow-Origin['’] missing/,
    );
    if (!missing) return [];
    const s3 = asksS3(facts);
    if (s3) return judge.rulesOut('s3', {}, s3);
    const preflight = told(facts, /Response to preflight request|CORS preflight/i);
    return preflight
      ? [
          ...judge.supports('weak', 'missing', {}, missing),
          ...judge.against('moderate', 'preflight-said', {}, preflight),
        ]
      : judge.supports('moderate', 'missing', {}, missing);
  },
});
