import { defineCause } from '#core';
import { saying } from '../sentences.ts';

export const cause = defineCause({
  id: 'browser-hid-the-answer',
  explains: ['FailedToFetch'],
  title: {
    ja: '応答にCORSのヘッダーがなく、ブラウザーが中身を隠した',
    en: 'The answer had no CORS headers, and the browser hid it',
  },
  howToTell: {
    ja: '開発者ツールのConsoleにCORSの文があり、Networkには応答かプリフライトの失敗が出ています。`curl`では同じURLに応答が返ります。',
    en: 'The console shows a CORS message beside it, the Network pane an answer or a failed preflight, and `curl` gets an answer from the same URL.',
  },
  fix: {
    ja: 'API側で、エラー応答とOPTIONSを含めて`Access-Control-Allow-Origin`を返します。API Gatewayでは、ゲートウェイレスポンスの4XXと5XXにも付けます。',
    en: 'Send `Access-Control-Allow-Origin` with errors and `OPTIONS` too; on API Gateway also in the 4XX and 5XX gateway responses.',
  },
  verify: {
    ja: 'Networkに本当のステータスと本文が出ます。',
    en: 'The Network pane shows the real status and body.',
  },
  why: {
    said: {
      ja: '`{words}`は、ブラウザーがスクリプトに応答を渡さなかったときの文です。原因の多くはCORSで、本当のエラーはその裏にあります。',
      en: '`{words}` is said when a browser hands a script no answer. Most often it is CORS, and the real error is behind it.',
    },
  },
  prior: 5,
  stop: 'answer',
  experiment: {
    sh: "curl -sS -i -X OPTIONS -H 'Origin: https://example.com' -H 'Access-Control-Request-Method: POST' '{url}'",
    powershell:
      "Invoke-WebRequest -SkipHttpErrorCheck -Method Options -Headers @{Origin='https://example.com'; 'Access-Control-Request-Method'='POST'} '{url}'",
    tells: {
      ja: '応答に`access-control-allow-origin`がなければ、この原因です。',
      en: 'No `access-control-allow-origin` in the answer means that it is this.',
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
      url: 'https://developer.mozilla.org/en-US/docs/Web/API/Window/fetch',
      title: 'Window: fetch() method',
      kind: 'project',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const said = saying(
      facts,
      /(?<words>Failed to fetch|NetworkError when attempting to fetch resource|Load failed|Network Error|Network request failed)/,
    );
    return said ? judge.supports('moderate', 'said', { words: said.groups['words'] ?? '' }, said) : [];
  },
});
