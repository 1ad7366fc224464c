import { defineCause } from '#core';
import { told } from '../../../../known/words.ts';
import { asksS3, browserSays } from '../browser.ts';

export const cause = defineCause({
  id: 'preflight-refused',
  explains: ['CORSPreflightFailed', 'FailedToFetch', 'Unauthorized', 'Forbidden'],
  title: {
    ja: 'プリフライトの`OPTIONS`が、認可やAPIキーで拒否されている',
    en: 'The preflight `OPTIONS` is refused by an authorizer, IAM or an API key',
  },
  howToTell: {
    ja: 'curlで`Origin`を付けた`OPTIONS`を送ると401か403が返ります。`OPTIONS`の`authorizationType`が`NONE`でないか、`ANY`のオーソライザーが受けています。',
    en: 'An `OPTIONS` with `Origin`, sent with curl, answers 401 or 403; its `authorizationType` is not `NONE`, or an `ANY` with an authorizer takes it.',
  },
  fix: {
    ja: '`OPTIONS`を独立したメソッドかルートにし、認可を`NONE`、APIキーを不要にしてデプロイします。',
    en: 'Give `OPTIONS` a method or route of its own with authorization `NONE` and no API key, and deploy.',
  },
  verify: {
    ja: '`OPTIONS`が2xxと`access-control-allow-origin`を返します。',
    en: '`OPTIONS` answers 2xx and `access-control-allow-origin`.',
  },
  why: {
    'options-refused': {
      ja: '`OPTIONS`に{status}が返っています。ブラウザーはプリフライトに認証情報を付けません。',
      en: 'The `OPTIONS` was answered {status}; browsers send a preflight without credentials.',
    },
    'not-ok': {
      ja: 'プリフライトの応答が2xxではありません。',
      en: 'The answer to the preflight was not a 2xx.',
    },
    preflight: {
      ja: 'ブラウザーは、プリフライトの応答を問題にしています。',
      en: 'The browser objects to the answer to its preflight.',
    },
    options: { ja: 'このリクエストは`OPTIONS`です。', en: 'This is an `OPTIONS`.' },
  },
  prior: 3,
  stop: 'authorization',
  experiment: {
    sh: 'curl -si -X OPTIONS -H "Origin: https://example.com" -H "Access-Control-Request-Method: POST" {url}',
    powershell:
      'curl.exe -si -X OPTIONS -H "Origin: https://example.com" -H "Access-Control-Request-Method: POST" {url}',
    tells: {
      ja: '401か403ならこの原因です。2xxなら、返ったヘッダーと送りたいメソッド、ヘッダーを比べます。',
      en: 'It is this cause when the answer is 401 or 403; with a 2xx compare its headers with the method and headers you send.',
    },
  },
  sources: [
    {
      url: 'https://github.com/aws/serverless-application-model/issues/717',
      title: 'aws/serverless-application-model #717',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://repost.aws/knowledge-center/api-gateway-cors-errors',
      title: 'How do I resolve CORS errors from my API Gateway API?',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws-amplify/amplify-js/issues/1654',
      title: 'aws-amplify/amplify-js #1654',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/anomalyco/sst/issues/5493',
      title: 'anomalyco/sst #5493',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const isOptions = facts.value('method') === 'OPTIONS';
    const refused = facts.status(401, 403);
    const method = facts.one('method');
    if (isOptions && refused)
      return judge.supports(
        'strong',
        'options-refused',
        { status: String(refused.value) },
        refused,
        ...(method ? [method] : []),
      );
    if (isOptions && method && (facts.code('Unauthorized') ?? facts.code('Forbidden')))
      return judge.supports('moderate', 'options', {}, method);
    if (!browserSays(facts)) return [];
    const notOk = told(
      facts,
      /It does not have HTTP ok status|Preflight response is not successful|CORS preflight response did not succeed/,
    );
    const preflight = told(facts, /preflight request|preflight response|CORS preflight/i);
    return [
      ...(notOk ? judge.supports('strong', 'not-ok', {}, notOk) : []),
      ...(preflight && !asksS3(facts) ? judge.supports('moderate', 'preflight', {}, preflight) : []),
    ];
  },
});
