import { describe, expect, test } from 'vitest';
import { cut, read } from './reading.ts';

const H = 'https://a1b2c3d4e5.execute-api.us-east-1.amazonaws.com/prod';

const seen = (text: string): (readonly [kind: string, place: string, about?: string])[] =>
  read(text).remarks.map(({ kind, spans, text: about }) => {
    const place = spans.map((span) => cut(text, span)).join('');
    return about === undefined ? [kind, place] : [kind, place, about];
  });

describe('what is odd about a request, and where', () => {
  test.each([
    [
      'smart quotes in a bare URL, encoded',
      `${H}/notes%E2%80%98x`,
      ['smart-quote', '%E2%80%98', '%E2%80%98'],
    ],
    ['a no-break space in a path, encoded', `GET ${H}/users%C2%A0`, ['no-break-blank', '%C2%A0', '%C2%A0']],
    [
      'a zero-width space in a path, encoded',
      `${H}/us%E2%80%8Bers`,
      ['zero-width', '%E2%80%8B', '%E2%80%8B'],
    ],
    ['a zero-width space inside a bare URL', `${H}/us\u200bers`, ['zero-width', '\u200b', 'U+200B']],
    [
      'a BOM in a header',
      `GET /prod HTTP/1.1\nHost: example.com\nx-api-key: \ufeffabc`,
      ['zero-width', '\ufeff', 'U+FEFF'],
    ],
    ['a line end in a URL, encoded', `${H}/users%0A`, ['line-break', '%0A', '%0A']],
    ['a line break in a quoted URL', `curl "${H}/us\ners"`, ['line-break', '\n', '\\n']],
    [
      'a word for nothing in a path',
      `${H}/users/undefined`,
      ['unexpanded-variable', 'undefined', 'undefined'],
    ],
    [
      'a word for nothing in a header',
      `fetch("${H}", { headers: { Authorization: 'Bearer null' } })`,
      ['unexpanded-variable', 'Bearer null', 'Authorization: Bearer null'],
    ],
    [
      'a scheme without a token',
      `curl -H "Authorization: Bearer " ${H}`,
      ['unexpanded-variable', 'Bearer', 'Authorization: Bearer'],
    ],
    [
      'a variable on the wire',
      `GET /prod HTTP/1.1\nHost: example.com\nx-api-key: $API_KEY`,
      ['unexpanded-variable', '$API_KEY', 'x-api-key: $API_KEY'],
    ],
    [
      'a variable in single quotes',
      `curl -H 'x-api-key: $KEY' ${H}`,
      ['unexpanded-variable', '$KEY', '$KEY'],
    ],
    [
      'a variable of Postman',
      `curl -H 'x-api-key: {{key}}' ${H}`,
      ['unexpanded-variable', '{{key}}', 'x-api-key: {{key}}'],
    ],
    ['what an ampersand cuts off', `curl ${H}?a=1&b=2 -v`, ['unquoted-ampersand', '&', '&b=2 -v']],
    ['a header without a value', `curl -H 'x-api-key:' ${H}`, ['unsent-header', 'x-api-key:', 'x-api-key']],
    [
      'a header that no-cors drops',
      `fetch("${H}", { mode: "no-cors", headers: { "x-api-key": "abc", accept: "*/*" } })`,
      ['unsent-header', '"x-api-key": "abc"', 'x-api-key'],
    ],
    [
      'a prompt that a shell was given',
      `$ $ curl ${H}\nzsh: command not found: $`,
      ['prompt', 'command not found: $'],
    ],
    [
      'a certificate that is not looked at',
      `irm ${H} -SkipCertificateCheck`,
      ['insecure', '-SkipCertificateCheck'],
    ],
  ] as const)('%s', (_, text, remark) => {
    expect(seen(text)).toEqual([remark]);
  });

  test.each([
    `curl -H "x-api-key: $KEY" '${H}?a=1&b=2'`,
    `curl -d '{"query":"query($id: ID!) { x }"}' ${H}`,
    `${H}/search?q=%E6%9D%B1%E4%BA%AC%E3%80%80%E9%A7%85`,
    `${H}/users　を呼ぶと403になります。`,
    `$ curl ${H}\n{"message":"Forbidden"}`,
    `fetch(\`\${base}/users\`, { headers: { Authorization: \`Bearer \${token}\` } })`,
    `「“引用”」は文章です。 ${H}`,
  ])('nothing: %s', (text) => {
    expect(seen(text)).toEqual([]);
  });
});
