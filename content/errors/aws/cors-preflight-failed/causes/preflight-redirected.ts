import { defineCause } from '#core';
import { told } from '../../../../known/words.ts';

export const cause = defineCause({
  id: 'preflight-redirected',
  explains: ['CORSPreflightFailed'],
  title: {
    ja: 'プリフライトが別のURLへ転送されている（httpからhttps、末尾のスラッシュなど）',
    en: 'The preflight is redirected to another URL (http to https, a slash at the end)',
  },
  howToTell: {
    ja: 'curlで`OPTIONS`を送ると、301、302、307、308のどれかが返ります。',
    en: 'Sent with curl, the `OPTIONS` answers 301, 302, 307 or 308.',
  },
  fix: { ja: '転送先のURLを最初から呼びます。', en: 'Call the URL that it is redirected to.' },
  verify: { ja: '`OPTIONS`が2xxを返します。', en: '`OPTIONS` answers 2xx.' },
  why: {
    'says-so': {
      ja: 'ブラウザーは、プリフライトが転送されたと言っています。',
      en: 'The browser says that the preflight was redirected.',
    },
    status: { ja: '応答のステータスは{status}です。', en: 'The answer’s status is {status}.' },
  },
  prior: 0,
  stop: 'answer',
  sources: [
    {
      url: 'https://developer.mozilla.org/en-US/docs/Web/HTTP/Guides/CORS/Errors',
      title: 'CORS errors',
      kind: 'standard',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const says = told(
      facts,
      /Redirect is not allowed for a preflight request|redirected (?:to|from) ['"]?https?:|CORS request external redirect not allowed|disallowed for cross-origin requests that require preflight/i,
    );
    const status = facts.status(301, 302, 307, 308);
    return [
      ...(says ? judge.supports('strong', 'says-so', {}, says) : []),
      ...(status ? judge.supports('moderate', 'status', { status: String(status.value) }, status) : []),
    ];
  },
});
