import { defineCause } from '#core';
import { told } from '../../../../known/words.ts';

export const cause = defineCause({
  id: 'wildcard-with-credentials',
  explains: ['CORSPreflightFailed'],
  title: {
    ja: '認証情報を伴うリクエストに、`Access-Control-Allow-Origin: *`を返している',
    en: 'A request with credentials is answered with `Access-Control-Allow-Origin: *`',
  },
  howToTell: {
    ja: "リクエストが`credentials: 'include'`か`withCredentials`で、応答のオリジンが`*`です。",
    en: "The request is sent with `credentials: 'include'` or `withCredentials`, and the answer’s origin is `*`.",
  },
  fix: {
    ja: 'オリジンをそのまま返して`Access-Control-Allow-Credentials: true`を付けるか、Cookieが要らないなら`credentials`をやめます。',
    en: 'Return the origin itself with `Access-Control-Allow-Credentials: true`, or stop sending credentials when no cookie is needed.',
  },
  verify: {
    ja: '応答の`access-control-allow-origin`がオリジンそのものになります。',
    en: '`access-control-allow-origin` of the answer is the origin itself.',
  },
  why: {
    'says-so': {
      ja: 'ブラウザーは、認証情報を伴うときに`*`は使えないと言っています。',
      en: 'The browser says that `*` does not go with credentials.',
    },
  },
  prior: 2,
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
      /must not be the wildcard '\*' when the request's credentials mode is 'include'|wildcard not allowed in|Credential is not supported if the CORS header|Access-Control-Allow-Credentials' header in the response is ''/i,
    );
    return says ? judge.supports('strong', 'says-so', {}, says) : [];
  },
});
