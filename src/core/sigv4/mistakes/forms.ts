import { fromArray, fromHex, type ByteString } from '../bytes.ts';
import { sha256Hex } from '../hash.ts';
import type { Plan } from './model.ts';

type RequestLines = Pick<Plan, 'method' | 'path' | 'query' | 'headers' | 'signedHeaders' | 'payload'>;

const headerLines = ({ headers }: RequestLines): ByteString[] =>
  headers.map(([name, value]) => `${name}:${value}`);

/** The lines before the headers and the ones after them, as everybody writes them. */
const linesOf = (request: RequestLines): ByteString[] => [
  request.method,
  request.path,
  request.query,
  ...headerLines(request),
  '',
  request.signedHeaders,
  request.payload,
];
const joined = (request: RequestLines): ByteString => linesOf(request).join('\n');

const wide = (text: ByteString): ByteString => text.replace(/[^]/g, (byte) => `${byte}\0`);

/** How clients put the six parts into one text. */
export const REQUEST_FORMS = {
  usual: joined,
  crlf: (request) => linesOf(request).join('\r\n'),
  cr: (request) => linesOf(request).join('\r'),
  'escaped line ends': (request) => linesOf(request).join('\\n'),
  'escaped CRLF': (request) => linesOf(request).join('\\r\\n'),
  blanks: (request) => linesOf(request).join(' '),
  'nothing between': (request) => linesOf(request).join(''),
  'LF at the end': (request) => `${joined(request)}\n`,
  'CRLF at the end': (request) => `${joined(request)}\r\n`,
  'CRLF, also at the end': (request) => `${linesOf(request).join('\r\n')}\r\n`,
  'LF at the start': (request) => `\n${joined(request)}`,
  'blank at the end': (request) => `${joined(request)} `,
  'byte order mark': (request) => `\xef\xbb\xbf${joined(request)}`,
  'UTF-16LE': (request) => wide(joined(request)),
  'UTF-16LE with mark': (request) => `\xff\xfe${wide(joined(request))}`,
  'UTF-16BE': (request) => joined(request).replace(/[^]/g, (byte) => `\0${byte}`),
  'no empty line': (request) =>
    linesOf(request)
      .toSpliced(3 + request.headers.length, 1)
      .join('\n'),
  'two empty lines': (request) =>
    linesOf(request)
      .toSpliced(3 + request.headers.length, 0, '')
      .join('\n'),
  'headers on one line': (request) =>
    [...linesOf(request).slice(0, 3), headerLines(request).join(''), ...linesOf(request).slice(-3)].join(
      '\n',
    ),
  'headers joined by commas': (request) =>
    [...linesOf(request).slice(0, 3), headerLines(request).join(','), ...linesOf(request).slice(-3)].join(
      '\n',
    ),
  'headers joined by semicolons': (request) =>
    [...linesOf(request).slice(0, 3), headerLines(request).join(';'), ...linesOf(request).slice(-3)].join(
      '\n',
    ),
  'headers with CRLF': (request) =>
    [
      ...linesOf(request).slice(0, 3),
      ...headerLines(request).map((line) => `${line}\r`),
      ...linesOf(request).slice(-3),
    ].join('\n'),
  'no method line': (request) => linesOf(request).slice(1).join('\n'),
  'no path line': (request) => linesOf(request).toSpliced(1, 1).join('\n'),
  'no query line': (request) => linesOf(request).toSpliced(2, 1).join('\n'),
  'query behind the path': (request) =>
    linesOf(request)
      .toSpliced(1, 2, request.query ? `${request.path}?${request.query}` : request.path)
      .join('\n'),
  'no headers': (request) => linesOf({ ...request, headers: [] }).join('\n'),
  'no signed headers line': (request) => linesOf(request).toSpliced(-2, 1).join('\n'),
  'no payload line': (request) => linesOf(request).slice(0, -1).join('\n'),
  'empty payload line': (request) => linesOf({ ...request, payload: '' }).join('\n'),
  'payload line before the names': (request) =>
    [...linesOf(request).slice(0, -2), request.payload, request.signedHeaders].join('\n'),
} as const satisfies Readonly<Record<string, (request: RequestLines) => ByteString>>;
export type RequestForm = keyof typeof REQUEST_FORMS;

const bytesOfHash = (text: ByteString): ByteString => fromArray(fromHex(sha256Hex(text)) ?? new Uint8Array());

/** What clients write into the fourth line of the string to sign. */
export const HASH_FORMS = {
  usual: sha256Hex,
  'upper case': (text) => sha256Hex(text).toUpperCase(),
  'twice, of the digits': (text) => sha256Hex(sha256Hex(text)),
  'twice, of the bytes': (text) => sha256Hex(bytesOfHash(text)),
  base64: (text) => btoa(bytesOfHash(text)),
  'base64 of the digits': (text) => btoa(sha256Hex(text)),
  'raw bytes': bytesOfHash,
  'the canonical request': (text) => text,
  quoted: (text) => `"${sha256Hex(text)}"`,
  '0x in front': (text) => `0x${sha256Hex(text)}`,
  'with hyphens': (text) =>
    sha256Hex(text)
      .toUpperCase()
      .replace(/..(?!$)/g, '$&-'),
  'signed bytes': (text) =>
    sha256Hex(text).replace(/([\da-f])([\da-f])/g, (pair, high, low) => (high === '0' ? low : pair)),
} as const satisfies Readonly<Record<string, (canonicalRequest: ByteString) => ByteString>>;
export type HashForm = keyof typeof HASH_FORMS;

type Scope = Pick<Plan, 'date' | 'region' | 'service' | 'terminator'>;

/** How clients write the credential scope into the string to sign. */
export const SCOPE_FORMS = {
  usual: ({ date, region, service, terminator }) => [date, region, service, terminator].join('/'),
  'service before Region': ({ date, region, service, terminator }) =>
    [date, service, region, terminator].join('/'),
  'Region before date': ({ date, region, service, terminator }) =>
    [region, date, service, terminator].join('/'),
  'back to front': ({ date, region, service, terminator }) => [terminator, service, region, date].join('/'),
  'no date': ({ region, service, terminator }) => [region, service, terminator].join('/'),
  'no Region': ({ date, service, terminator }) => [date, service, terminator].join('/'),
  'no service': ({ date, region, terminator }) => [date, region, terminator].join('/'),
  'no terminator': ({ date, region, service }) => [date, region, service].join('/'),
  'slash at the end': (scope) => `${usualScope(scope)}/`,
  'slash in front': (scope) => `/${usualScope(scope)}`,
  'with the access key id': (scope, accessKeyId) => `${accessKeyId}/${usualScope(scope)}`,
  'percent-encoded': (scope) => usualScope(scope).replaceAll('/', '%2F'),
  'blank at the end': (scope) => `${usualScope(scope)} `,
  'comma at the end': (scope) => `${usualScope(scope)},`,
  'lower case': (scope) => usualScope(scope).toLowerCase(),
  'joined by semicolons': (scope) => usualScope(scope).replaceAll('/', ';'),
} as const satisfies Readonly<Record<string, (scope: Scope, accessKeyId: string) => ByteString>>;
export type ScopeForm = keyof typeof SCOPE_FORMS;

function usualScope({ date, region, service, terminator }: Scope): ByteString {
  return [date, region, service, terminator].join('/');
}

interface StringLines {
  readonly algorithm: ByteString;
  readonly timestamp: ByteString;
  readonly scope: ByteString;
  readonly hash: ByteString;
}
const four = ({ algorithm, timestamp, scope, hash }: StringLines): ByteString[] => [
  algorithm,
  timestamp,
  scope,
  hash,
];

/** How clients put the four lines together, and what they sign in their place. */
export const STRING_FORMS = {
  usual: (lines) => four(lines).join('\n'),
  crlf: (lines) => four(lines).join('\r\n'),
  cr: (lines) => four(lines).join('\r'),
  'escaped line ends': (lines) => four(lines).join('\\n'),
  blanks: (lines) => four(lines).join(' '),
  'nothing between': (lines) => four(lines).join(''),
  'LF at the end': (lines) => `${four(lines).join('\n')}\n`,
  'CRLF at the end': (lines) => `${four(lines).join('\n')}\r\n`,
  'CRLF, also at the end': (lines) => `${four(lines).join('\r\n')}\r\n`,
  'LF at the start': (lines) => `\n${four(lines).join('\n')}`,
  'blank at the end': (lines) => `${four(lines).join('\n')} `,
  'byte order mark': (lines) => `\xef\xbb\xbf${four(lines).join('\n')}`,
  'UTF-16LE': (lines) => wide(four(lines).join('\n')),
  'no algorithm line': ({ timestamp, scope, hash }) => [timestamp, scope, hash].join('\n'),
  'no timestamp line': ({ algorithm, scope, hash }) => [algorithm, scope, hash].join('\n'),
  'no scope line': ({ algorithm, timestamp, hash }) => [algorithm, timestamp, hash].join('\n'),
  'scope before timestamp': ({ algorithm, timestamp, scope, hash }) =>
    [algorithm, scope, timestamp, hash].join('\n'),
  'fourth line alone': ({ hash }) => hash,
  'hash of it': (lines) => sha256Hex(four(lines).join('\n')),
  'bytes of its hash': (lines) => bytesOfHash(four(lines).join('\n')),
  'base64 of it': (lines) => btoa(four(lines).join('\n')),
} as const satisfies Readonly<Record<string, (lines: StringLines) => ByteString>>;
export type StringForm = keyof typeof STRING_FORMS;

/** @returns the text that a client hashes. */
export const printRequestOf = (plan: Plan): ByteString => REQUEST_FORMS[plan.requestForm](plan);

/** @returns the fourth line of a client's string to sign. @param text - its canonical request. */
export const hashLineOf = (plan: Plan, text: ByteString): ByteString => HASH_FORMS[plan.hashForm](text);

/** @returns what a client feeds to the last HMAC. */
export const printStringOf = (plan: Plan, hash: ByteString, accessKeyId: string): ByteString =>
  STRING_FORMS[plan.stringForm]({
    algorithm: plan.algorithm,
    timestamp: plan.timestamp,
    scope: SCOPE_FORMS[plan.scopeForm](plan, accessKeyId),
    hash,
  });
