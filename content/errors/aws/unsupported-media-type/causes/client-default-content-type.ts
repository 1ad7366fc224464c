import { defineCause } from '#core';

export const cause = defineCause({
  id: 'client-default-content-type',
  explains: ['UnsupportedMediaType'],
  title: {
    ja: '`Content-Type`を書かなかったので、クライアントの既定の値が送られた',
    en: 'No `Content-Type` was written, so the client sent its own default',
  },
  howToTell: {
    ja: '要求に`Content-Type`の指定がありません。送られたのは、curlの`-d`なら`application/x-www-form-urlencoded`、`fetch`の文字列なら`text/plain`です。',
    en: 'The request writes no `Content-Type`; what goes out is `application/x-www-form-urlencoded` with curl’s `-d` and `text/plain` with a string in `fetch`.',
  },
  fix: {
    ja: '`Content-Type: application/json`を明示して送ります（curl 7.82以降は`--json`でも）。',
    en: 'Send `Content-Type: application/json` explicitly (or, from curl 7.82 on, use `--json`).',
  },
  verify: {
    ja: '`curl -v`の`>`の行に`Content-Type: application/json`が出て、415がなくなります。',
    en: '`Content-Type: application/json` shows among the `>` lines of `curl -v`, and the 415 is gone.',
  },
  why: {
    'body-without-type': {
      ja: 'リクエストに本文があり、`Content-Type`がありません。クライアントが自分の既定の値を付けます。',
      en: 'The request has a body and no `Content-Type`; the client adds its own.',
    },
    'form-type': {
      ja: '`{type}`は、curlやフォームの既定の値です。',
      en: '`{type}` is what curl and forms send by default.',
    },
  },
  prior: 3,
  stop: 'integration',
  sources: [
    {
      url: 'https://curl.se/docs/manpage.html',
      title: 'curl - How To Use',
      kind: 'project',
      checked: '2026-11-23',
    },
    {
      url: 'https://fetch.spec.whatwg.org/',
      title: 'Fetch Standard',
      kind: 'standard',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const answer = facts.code('UnsupportedMediaType') ?? facts.status(415);
    if (!answer) return [];
    const sent = facts.requestHeader('content-type');
    const body = facts.one('request-body');
    if (body && !sent) return judge.supports('strong', 'body-without-type', {}, body);
    const isForm = sent !== undefined && /^application\/x-www-form-urlencoded/i.test(sent.value.value.trim());
    return isForm ? judge.supports('moderate', 'form-type', { type: sent.value.value }, sent) : [];
  },
  correct: (request) => ({
    ...request,
    headers: [
      ...request.headers.filter(([name]) => name.toLowerCase() !== 'content-type'),
      ['content-type', 'application/json'],
    ],
  }),
});
