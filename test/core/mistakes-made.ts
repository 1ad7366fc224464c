import type { MistakeId } from '../../src/core/sigv4/mistakes/index.ts';
import {
  base64,
  bytes,
  KEY_ID,
  linesOf,
  mac,
  SECRET,
  sha,
  toHex,
  type Base,
  type Client,
} from './mistakes-client.ts';

/** What a client does instead of the right thing; undefined where it makes no difference for this request. */
type Wrong = (client: Client, base: Base) => Partial<Client> | undefined;
export type Made = readonly [id: MistakeId, what: string, wrong: Wrong];

const secret =
  (change: (secret: string) => string): Wrong =>
  (client) => ({ secret: change(client.secret) });
const path =
  (change: (path: string) => string): Wrong =>
  (client) => ({ path: change(client.path) });
const query =
  (change: (query: string) => string): Wrong =>
  (client) => ({ query: change(client.query) });
const header =
  (name: string, change: (value: string) => string): Wrong =>
  (client) =>
    client.headers.some(([header]) => header === name)
      ? {
          headers: client.headers.map(([header, value]) => [header, header === name ? change(value) : value]),
        }
      : undefined;
const print =
  (change: (lines: string[], client: Client) => string): Wrong =>
  () => ({ print: (client) => change(linesOf(client), client) });
const body =
  (change: (body: string) => string): Wrong =>
  (_, base) => {
    const sent = Buffer.from(base.request('').body ?? []).toString('latin1');
    return sent === '' ? undefined : { payload: sha(change(sent)) };
  };
/** A part of the scope, in the text and in the key. */
const scope =
  (at: 0 | 1 | 2 | 3, change: (part: string) => string): Wrong =>
  (client) => {
    const keyParts = client.keyParts.with(at, change(client.keyParts[at] ?? ''));
    return { keyParts, scope: keyParts.join('/') };
  };
const keyPart =
  (at: 0 | 1 | 2 | 3, change: (part: string) => string): Wrong =>
  (client) => ({ keyParts: client.keyParts.with(at, change(client.keyParts[at] ?? '')) });
const names =
  (change: (names: string[]) => string[]): Wrong =>
  (client) => ({ signedHeaders: change(client.signedHeaders.split(';')).join(';') });
const without =
  (name: string): Wrong =>
  (client) =>
    client.headers.some(([header]) => header === name)
      ? {
          headers: client.headers.filter(([header]) => header !== name),
          signedHeaders: client.signedHeaders
            .split(';')
            .filter((header) => header !== name)
            .join(';'),
        }
      : undefined;
const title = (name: string): string => name.replace(/\b[a-z]/g, (letter) => letter.toUpperCase());
const isS3 = (client: Client): boolean => client.keyParts[2] === 's3';
const pieces = (text: string): string[] => text.split('&').filter(Boolean);
const escaped = (text: string): string => text.replace(/[^\w.~-]/g, (c) => `%${toHex(c).toUpperCase()}`);
const inPath = (text: string): string => text.replace(/[^\w.~/-]/g, (c) => `%${toHex(c).toUpperCase()}`);
const unescaped = (text: string): string => bytes(decodeURIComponent(text));
const mapText = (text: string, change: (text: string) => string): string => text.replace(/[^&=]+/g, change);
const values = (text: string, change: (value: string) => string): string =>
  pieces(text)
    .map((piece) => piece.replace(/=.*$/s, (value) => `=${change(value.slice(1))}`))
    .join('&');
const day = (text: string, days: number): string => {
  const date = new Date(`${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6, 8)}T00:00:00Z`);
  return new Date(date.getTime() + days * 86_400_000).toISOString().slice(0, 10).replaceAll('-', '');
};

export const MADE: readonly Made[] = [
  ['secret-line-end', 'LF', secret((text) => `${text}\n`)],
  ['secret-line-end', 'CRLF', secret((text) => `${text}\r\n`)],
  ['secret-blank', 'behind', secret((text) => `${text} `)],
  ['secret-blank', 'tab in front', secret((text) => `\t${text}`)],
  ['secret-invisible', 'byte order mark', secret((text) => `${bytes('\ufeff')}${text}`)],
  ['secret-invisible', 'no-break space', secret((text) => text + bytes('\u00a0'))],
  ['secret-invisible', 'zero width', secret((text) => text + bytes('\u200b'))],
  ['secret-quotes', 'double', secret((text) => `"${text}"`)],
  ['secret-quotes', 'single', secret((text) => `'${text}'`)],
  ['secret-quotes', 'curly', secret((text) => bytes(`\u201c${text}\u201d`))],
  ['secret-percent-encoded', 'encodeURIComponent', secret(encodeURIComponent)],
  ['secret-percent-encoded', 'lower case', secret((text) => text.replace('/', '%2f').replace('+', '%2b'))],
  ['secret-plus-to-blank', 'form', secret((text) => text.replaceAll('+', ' '))],
  ['secret-escaped', 'JSON of PHP', secret((text) => text.replaceAll('/', '\\/'))],
  ['secret-escaped', 'JSON of Java', secret((text) => text.replaceAll('+', '\\u002b'))],
  ['secret-escaped', 'HTML', secret((text) => text.replaceAll('/', '&#x2F;'))],
  ['secret-base64', 'stored', secret(base64)],
  ['secret-base64', 'echo', secret((text) => base64(`${text}\n`))],
  ['secret-base64-decoded', 'decoded', secret((text) => Buffer.from(text, 'base64').toString('latin1'))],
  ['secret-base64url', 'both', secret((text) => text.replaceAll('/', '_').replaceAll('+', '-'))],
  ['secret-cut', 'the last character', secret((text) => text.slice(0, -1))],
  ['secret-cut', 'at the slash', secret((text) => text.split('/')[0] ?? '')],
  ['secret-letter-case', 'lower', secret((text) => text.toLowerCase())],
  ['secret-is-key-id', 'exchanged', secret(() => KEY_ID)],
  [
    'secret-is-token',
    'exchanged',
    (_, base) => (base.token === undefined ? undefined : { secret: base.token }),
  ],
  ['secret-stand-in', 'empty', secret(() => '')],
  ['secret-stand-in', 'undefined', secret(() => 'undefined')],
  ['secret-stand-in', 'not replaced', secret(() => '${AWS_SECRET_ACCESS_KEY}')],
  ['secret-masked', 'AWS CLI', secret((text) => `****************${text.slice(-4)}`)],
  [
    'secret-full-width',
    'input method',
    secret((text) => bytes(text.replace('/', '\uff0f').replace('+', '\uff0b'))),
  ],
  ['secret-with-more', 'with the id', secret((text) => `${KEY_ID}:${text}`)],
  ['secret-with-more', 'with the name', secret((text) => `AWS_SECRET_ACCESS_KEY=${text}`)],
  ['secret-typing', 'one left out', secret((text) => text.slice(0, 11) + text.slice(12))],
  ['secret-typing', 'exchanged', secret((text) => text.replace('EX', 'XE'))],

  ['key-prefix', 'missing', () => ({ prefix: '' })],
  ['key-prefix', 'twice', () => ({ prefix: 'AWS4AWS4' })],
  ['key-not-derived', 'the secret itself', () => ({ prefix: '', key: (text) => text })],
  [
    'key-chained-as-text',
    'hex',
    () => ({ key: (text, parts) => parts.reduce((key, part) => toHex(mac(key, part)), text) }),
  ],
  [
    'key-swapped-arguments',
    'each step',
    () => ({ key: (text, parts) => parts.reduce((key, part) => mac(part, key), text) }),
  ],
  ['key-swapped-arguments', 'the last', () => ({ sign: (key, text) => mac(text, key) })],
  ['key-steps', 'no terminator', (client) => ({ keyParts: client.keyParts.slice(0, 3) })],
  ['key-steps', 'exchanged', (client) => ({ keyParts: [0, 2, 1, 3].map((at) => client.keyParts[at] ?? '') })],
  ['key-other-day', 'yesterday', keyPart(0, (text) => day(text, -1))],
  ['key-other-region', 'kept', keyPart(1, () => 'us-west-1')],
  ['key-other-service', 'kept', keyPart(2, () => 'dynamodb')],
  ['key-date-form', 'timestamp', (client) => ({ keyParts: client.keyParts.with(0, client.timestamp) })],

  ['region-other', 'default', scope(1, () => 'us-east-2')],
  ['region-is-service', 'cut out', scope(1, () => 's3')],
  ['region-form', 'upper case', scope(1, (text) => text.toUpperCase())],
  ['region-form', 'zone', scope(1, (text) => `${text}a`)],
  [
    'service-other',
    'a neighbour',
    scope(2, (text) => ({ 'execute-api': 'apigateway', s3: 's3express', sts: 'iam' })[text] ?? 'iotdata'),
  ],
  ['service-form', 'upper case', scope(2, (text) => text.toUpperCase())],
  ['day-other', 'tomorrow', scope(0, (text) => day(text, 1))],
  ['day-form', 'hyphens', scope(0, (text) => `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`)],
  ['terminator-other', 'short', scope(3, () => 'aws4')],
  ['scope-form', 'key id in front', (client) => ({ scope: `${KEY_ID}/${client.scope}` })],
  [
    'scope-form',
    'exchanged',
    (client) => ({ scope: [0, 2, 1, 3].map((at) => client.keyParts[at]).join('/') }),
  ],
  [
    'scope-not-in-key',
    'text alone',
    (client) => ({ scope: client.scope.replace(client.keyParts[1] ?? '', 'eu-north-1') }),
  ],

  ['timestamp-form', 'without Z', (client) => ({ timestamp: client.timestamp.slice(0, -1) })],
  ['timestamp-form', 'extended', () => ({ timestamp: '2026-08-31T09:34:12Z' })],
  ['timestamp-zone', 'Japan', () => ({ timestamp: '20260831T183412Z' })],
  ['timestamp-zone', 'India', () => ({ timestamp: '20260831T150412Z' })],
  ['timestamp-second-reading', 'one later', () => ({ timestamp: '20260831T093413Z' })],
  ['timestamp-second-reading', 'four before', () => ({ timestamp: '20260831T093408Z' })],
  ['timestamp-other-day', 'yesterday', () => ({ timestamp: '20260830T093412Z' })],
  ['algorithm-other', 'hyphen', () => ({ algorithm: 'AWS4-HMAC-SHA-256' })],

  ['hash-twice', 'digits', () => ({ hash: (text) => sha(sha(text)) })],
  ['hash-case', 'upper', () => ({ hash: (text) => sha(text).toUpperCase() })],
  ['hash-missing', 'text', () => ({ hash: (text) => text })],
  ['hash-form', 'base64', () => ({ hash: (text) => Buffer.from(sha(text), 'hex').toString('base64') })],
  ['hash-line-ends', 'CRLF', print((lines) => lines.join('\r\n'))],
  ['hash-line-ends', 'not interpreted', print((lines) => lines.join('\\n'))],
  ['hash-extra-newline', 'at the end', print((lines) => `${lines.join('\n')}\n`)],
  ['hash-newline-missing', 'no empty line', print((lines) => lines.toSpliced(-3, 1).join('\n'))],
  ['hash-line-missing', 'no query line', print((lines) => lines.toSpliced(2, 1).join('\n'))],
  ['hash-encoding', 'UTF-16', print((lines) => Buffer.from(lines.join('\n'), 'utf16le').toString('latin1'))],
  ['string-line-ends', 'CRLF', () => ({ string: (lines) => lines.join('\r\n') })],
  ['string-line-ends', 'at the end', () => ({ string: (lines) => `${lines.join('\n')}\n` })],
  ['string-form', 'hashed', () => ({ string: (lines) => sha(lines.join('\n')) })],

  ['method-other', 'another', (client) => ({ method: client.method === 'GET' ? 'HEAD' : 'GET' })],
  ['method-case', 'lower', (client) => ({ method: client.method.toLowerCase() })],

  [
    'path-encoded-once',
    'as sent',
    (client) => (isS3(client) ? undefined : { path: client.path.replaceAll('%25', '%') }),
  ],
  ['path-encoded-again', 'once more', path(inPath)],
  [
    'path-bucket-missing',
    'key only',
    (client) => (isS3(client) ? { path: client.path.replace(/^\/[^/]+(?=\/)/, '') } : undefined),
  ],
  [
    'path-bucket-added',
    'both',
    (client) =>
      client.headers.some(([, value]) => value.startsWith('amzn-s3'))
        ? { path: `/amzn-s3-demo-bucket${client.path}` }
        : undefined,
  ],
  [
    'path-stage-missing',
    'first',
    (client) => (isS3(client) ? undefined : { path: client.path.replace(/^\/[^/]+(?=\/)/, '') }),
  ],
  [
    'path-with-query',
    'one text',
    (_, base) => {
      const sent = base.request('').target.replace(/&?X-Amz-Signature=[^&]*/, '');
      return sent.includes('?') ? { path: inPath(sent), query: '' } : undefined;
    },
  ],
  ['path-slash-encoded', 'all', path((text) => text.replaceAll('/', '%2F'))],
  ['path-not-encoded', 'decoded', path((text) => unescaped(text.replaceAll('%25', '%')))],
  ['path-trailing-slash', 'added', path((text) => `${text}/`)],
  ['path-not-normalized', 'double', path((text) => `/${text}`)],
  ['path-plus', 'form', path((text) => text.replaceAll('%2520', '+').replaceAll('%20', '+'))],
  ['path-hex-case', 'lower', path((text) => text.replace(/%[\dA-F]{2}/g, (escape) => escape.toLowerCase()))],
  ['path-empty', 'slash', path(() => '/')],
  ['path-characters', 'plus', path((text) => text.replaceAll('%2B', '+'))],
  ['path-prefix-added', 'stage', path((text) => `/dev${text}`)],
  [
    'path-absolute',
    'URL',
    (client) => ({
      path: `https://${client.headers.find(([name]) => name === 'host')?.[1] ?? ''}${client.path}`,
    }),
  ],
  ['path-text-form', 'decomposed', path((text) => text.replace('%E3%81%8C', '%E3%81%8B%E3%82%99'))],

  ['path-normalized', 'URL class', path((text) => text.replace('/./', '/').replace('//', '/'))],
  [
    'query-sorted-before-encoding',
    'by characters',
    query((text) =>
      pieces(text)
        .sort((a, b) => (unescaped(a) < unescaped(b) ? -1 : 1))
        .join('&'),
    ),
  ],
  [
    'query-text-form',
    'decomposed',
    query((text) =>
      text.includes('%E3')
        ? mapText(text, (value) => escaped(bytes(decodeURIComponent(value).normalize('NFD'))))
        : text,
    ),
  ],
  [
    'host-behind-proxy',
    'front',
    header('host', (text) => (text.startsWith('internal') ? 'files.example.com' : text)),
  ],
  ['header-not-sent', 'dropped', header('content-type', (text) => text || 'application/json')],
  ['header-repeated', 'Headers of a browser', header('x-amz-meta-tag', (text) => text.replace(',', ', '))],
  ['header-repeated', 'the last', header('x-amz-meta-tag', () => 'a')],
  ['header-odd-blank', 'trim', header('x-amz-meta-odd', (text) => text.replaceAll('\xc2\xa0', ''))],
  ['presign-added-later', 'utm', query((text) => text.replace('&utm_source=x', ''))],
  ['presign-not-encoded', 'slashes', query((text) => text.replace(/(?<=Credential=)[^&]*/, unescaped))],
  [
    'presign-token-appended',
    'at S3',
    (client) =>
      isS3(client) ? { query: client.query.replace(/X-Amz-Security-Token=[^&]*&/, '') } : undefined,
  ],
  [
    'presign-token-signed',
    'at IoT',
    (client, base) =>
      client.keyParts[2] === 'iotdevicegateway'
        ? {
            query: client.query.replace(
              '&X-Amz-SignedHeaders',
              `&X-Amz-Security-Token=${encodeURIComponent(base.token ?? '')}$&`,
            ),
          }
        : undefined,
  ],
  ['presign-parameter-missing', 'date', query((text) => text.replace(/X-Amz-Date=[^&]*&/, ''))],
  [
    'presign-signature-kept',
    'empty',
    query((text) =>
      text.includes('X-Amz-') ? text.replace('&X-Amz-SignedHeaders', '&X-Amz-Signature=$&') : text,
    ),
  ],
  ['presign-expires', 'an hour', query((text) => text.replace('Expires=900', 'Expires=3600'))],
  [
    'query-as-sent',
    'raw',
    (_, base) => ({
      query:
        base
          .request('')
          .target.split('?')[1]
          ?.replace(/&X-Amz-Signature=[^&]*/, '') ?? '',
    }),
  ],
  ['query-sorted-joined', 'text', query((text) => pieces(text).sort().join('&'))],
  [
    'query-locale-order',
    'localeCompare',
    query((text) =>
      pieces(text)
        .sort((a, b) => a.localeCompare(b, 'en'))
        .join('&'),
    ),
  ],
  ['query-not-sorted', 'reversed', query((text) => pieces(text).reverse().join('&'))],
  ['query-plus', 'form', query((text) => text.replaceAll('%20', '+'))],
  ['query-plus', 'plus as blank', query((text) => text.replaceAll('%2B', '%20'))],
  ['query-encoded-twice', 'values', query((text) => values(text, escaped))],
  ['query-javascript', 'five', query((text) => text.replace(/%(?:21|27|28|29|2A)/g, unescaped))],
  ['query-not-encoded', 'values', query((text) => values(text, unescaped))],
  ['query-no-equals', 'bare', query((text) => text.replace(/=(?=&|$)/g, ''))],
  ['query-empty', 'none', query(() => '')],
  [
    'query-repeated',
    'the first',
    query((text) =>
      [
        ...new Map(
          pieces(text)
            .reverse()
            .map((piece) => [piece.split('=')[0], piece]),
        ).values(),
      ]
        .reverse()
        .join('&'),
    ),
  ],
  ['query-parameter-missing', 'one', query((text) => text.replace(/^[a-zA-Z]+=[^&]*&/, ''))],
  ['query-characters', 'slash', query((text) => text.replaceAll('%2F', '/'))],
  ['query-separators', 'question mark', query((text) => `?${text}`)],
  [
    'query-hex-case',
    'lower',
    query((text) => text.replace(/%[\dA-F]{2}/g, (escape) => escape.toLowerCase())),
  ],
  ['query-cut-at-equals', 'token', query((text) => text.replace(/%3D[^&]*/g, ''))],
  ['query-separators', 'entity', query((text) => text.replaceAll('&', '&amp;'))],

  ['host-port-missing', 'without', header('host', (text) => text.replace(/:\d+$/, ''))],
  ['host-port-added', '443', header('host', (text) => (text.includes(':') ? text : `${text}:443`))],
  ['host-case', 'upper', header('host', (text) => text.toUpperCase())],
  ['host-bare', 'first label missing', header('host', (text) => text.replace(/^[^.]+\./, ''))],
  [
    'host-other-form',
    'path style',
    header('host', (text) => (text.includes(':') ? text : text.replace('amzn-s3-demo-bucket.', ''))),
  ],
  [
    'host-other-form',
    'another Region',
    header('host', (text) => text.replace('ap-northeast-1', 'ap-northeast-3')),
  ],
  ['host-with-url', 'scheme', header('host', (text) => `https://${text}`)],
  ['host-local', 'localhost', header('host', () => 'localhost:8080')],
  [
    'content-type-charset',
    'added',
    header('content-type', (text) => text && `${text.split(';')[0] ?? ''};charset=UTF-8`),
  ],
  ['content-type-other', 'text', header('content-type', (text) => text && 'text/plain')],
  ['content-length-other', 'none', header('content-length', () => '0')],
  ['content-sha256-missing', 'added later', without('x-amz-content-sha256')],
  ['token-missing', 'added later', without('x-amz-security-token')],
  ['token-disfigured', 'encoded', header('x-amz-security-token', encodeURIComponent)],
  ['header-list-grown', 'proxy', header('x-forwarded-for', (text) => text.split(', ')[0] ?? '')],
  ['header-rewritten', 'CloudFront', header('user-agent', () => 'Mozilla/5.0')],
  ['header-not-trimmed', 'in front', header('x-amz-date', (text) => ` ${text}`)],
  ['header-inner-blanks', 'kept', header('user-agent', (text) => text.replace(' ', '  '))],
  [
    'header-missing',
    'host only',
    (client) => ({ headers: client.headers.filter(([name]) => name === 'host'), signedHeaders: 'host' }),
  ],
  [
    'header-unsigned-added',
    'accept',
    (client) => ({
      headers: [['accept', 'application/json'], ...client.headers],
      signedHeaders: `accept;${client.signedHeaders}`,
    }),
  ],
  ['header-order', 'reversed', (client) => ({ headers: client.headers.toReversed() })],
  [
    'header-name-case',
    'title',
    (client) => ({ headers: client.headers.map(([name, value]) => [title(name), value]) }),
  ],
  [
    'header-colon-blank',
    'behind',
    (client) => ({ headers: client.headers.map(([name, value]) => [name, ` ${value}`]) }),
  ],
  ['header-value-form', 'in quotation marks', header('x-amz-date', (text) => `"${text}"`)],
  ['signed-order', 'reversed', names((list) => list.reverse())],
  ['signed-case', 'title', names((list) => list.map(title))],
  ['signed-separator', 'comma', (client) => ({ signedHeaders: client.signedHeaders.replaceAll(';', ',') })],
  ['signed-separator', 'at the end', (client) => ({ signedHeaders: `${client.signedHeaders};` })],
  ['signed-other-names', 'one missing', names((list) => list.slice(1))],

  ['payload-empty', 'too early', () => ({ payload: sha('') })],
  ['payload-unsigned', 'constant', () => ({ payload: 'UNSIGNED-PAYLOAD' })],
  ['payload-line-end', 'at the end', body((text) => (text.endsWith('\n') ? text.slice(0, -1) : `${text}\n`))],
  ['payload-line-end', 'CRLF', body((text) => text.replaceAll('\n', '\r\n'))],
  [
    'payload-json',
    'compact',
    body((text) =>
      text.startsWith('{') ? bytes(JSON.stringify(JSON.parse(Buffer.from(text, 'latin1').toString()))) : text,
    ),
  ],
  ['payload-form', '%20', body((text) => (text.includes('Action=') ? text.replaceAll('+', '%20') : text))],
  ['payload-encoding', 'byte order mark', body((text) => `\xef\xbb\xbf${text}`)],
  [
    'payload-raw',
    'itself',
    (_, base) => {
      const sent = Buffer.from(base.request('').body ?? []).toString('latin1');
      return sent === '' ? undefined : { payload: sent };
    },
  ],
  ['payload-stand-in', 'object', () => ({ payload: sha('[object Object]') })],
  ['payload-base64', 'encoded', body(base64)],
  ['payload-hash-form', 'upper', (client) => ({ payload: client.payload.toUpperCase() })],
  ['payload-hash-form', 'twice', body((text) => sha(text))],
  ['payload-streaming', 'constant', () => ({ payload: 'STREAMING-AWS4-HMAC-SHA256-PAYLOAD' })],
  ['payload-cut', 'first byte lost', body((text) => text.slice(1))],

  ['signature-case', 'upper', () => ({ write: (digits) => digits.toUpperCase() })],
  ['signature-base64', 'bytes', () => ({ write: (digits) => Buffer.from(digits, 'hex').toString('base64') })],
  ['signature-form', 'cut', () => ({ write: (digits) => digits.slice(0, 40) })],
];

/** The secret of the tests, for what is typed wrongly in the other direction. */
export const TYPED: readonly (readonly [id: MistakeId, typed: string])[] = [
  ['pasted-blanks', `${SECRET}\n`],
  ['pasted-blanks', ` ${SECRET}`],
  ['pasted-blanks', `\u3000${SECRET}\u200b`],
  ['pasted-quotes', `"${SECRET}"`],
  ['pasted-encoded', encodeURIComponent(SECRET)],
  ['pasted-encoded', SECRET.replaceAll('/', '\\/')],
  ['pasted-encoded', SECRET.replace('/', '\uff0f')],
  ['pasted-base64', base64(SECRET)],
  ['pasted-base64', base64(`${SECRET}\n`)],
  ['pasted-with-more', `AWS_SECRET_ACCESS_KEY=${SECRET}`],
  ['pasted-with-more', `${KEY_ID}:${SECRET}`],
];
