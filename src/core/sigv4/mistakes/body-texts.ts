import { readable, utf8, type ByteString } from '../bytes.ts';
import { EMPTY_HASH, sha256Hex } from '../hash.ts';
import { percentDecode, percentEncode } from '../percent.ts';

/** @returns what stands before and after the first separator; the whole text and '' where there is none. */
export function splitPair(text: string, separator: string): readonly [before: string, after: string] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + separator.length)];
}

/** Bodies so short and so usual that their hash tells them. */
const USUAL_BODIES = [
  '',
  '{}',
  '[]',
  'null',
  '""',
  '{}\n',
  'undefined',
  '[object Object]',
  '\n',
  'true',
  '0',
];

/** @returns the body behind a payload line, if it is one that everybody sends. */
export const bodyOfHash = (line: ByteString): ByteString | undefined =>
  line === EMPTY_HASH ? '' : USUAL_BODIES.find((body) => sha256Hex(body) === line.toLowerCase());

/** Above this, a body is not written again in other ways: each way is hashed. */
const MAX_REWRITTEN = 65_536;

/** @returns the same JSON in the spellings of the usual serialisers; nothing for a body that is no JSON. */
export function* jsonSpellings(body: ByteString): Generator<readonly [detail: string, body: ByteString]> {
  if (body.length > MAX_REWRITTEN || !/^\s*[[{"]/.test(body)) return;
  const value = parseJson(readable(body));
  if (value === undefined) return;
  const compact = JSON.stringify(value);
  const python = spelled(value, ', ', ': ');
  const sorted = sortKeys(value);
  const texts: Readonly<Record<string, string>> = {
    compact,
    'json.dumps': python,
    'json.dumps, ASCII': asciiOnly(python),
    'compact, ASCII': asciiOnly(compact),
    'compact, upper-case escapes': asciiOnly(compact).replace(/\\u[\da-f]{4}/g, (escape) =>
      escape.toUpperCase().replace('U', 'u'),
    ),
    'sorted keys': JSON.stringify(sorted),
    'sort_keys=True': spelled(sorted, ', ', ': '),
    '2 blanks': JSON.stringify(value, null, 2),
    '4 blanks': JSON.stringify(value, null, 4),
    tabs: JSON.stringify(value, null, '\t'),
    'blank after the colon': spelled(value, ',', ': '),
    'PHP json_encode': asciiOnly(compact.replaceAll('/', '\\/')),
    'slashes escaped': compact.replaceAll('/', '\\/'),
    'Go json.Marshal': compact
      .replaceAll('<', '\\u003c')
      .replaceAll('>', '\\u003e')
      .replaceAll('&', '\\u0026'),
    'JSON in a JSON string': JSON.stringify(readable(body)),
    'compact JSON in a JSON string': JSON.stringify(compact),
    ...(typeof value === 'string' && { 'the JSON inside the string': value }),
  };
  for (const [detail, text] of Object.entries(texts)) {
    yield [detail, utf8(text)];
    yield [`${detail}, LF`, utf8(`${text}\n`)];
  }
}

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

function parseJson(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

function spelled(value: Json, comma: string, colon: string): string {
  if (Array.isArray(value)) return `[${value.map((item) => spelled(item, comma, colon)).join(comma)}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const members = Object.entries(value).map(
    ([key, member]) => JSON.stringify(key) + colon + spelled(member as Json, comma, colon),
  );
  return `{${members.join(comma)}}`;
}

function sortKeys(value: Json): Json {
  if (Array.isArray(value)) return value.map((item) => sortKeys(item));
  if (value === null || typeof value !== 'object') return value;
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(members.map(([key, member]) => [key, sortKeys(member as Json)]));
}

const asciiOnly = (text: string): string =>
  text.replace(/[\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** @returns the same form in the spellings of the usual encoders; nothing for a body that is no form. */
export function* formSpellings(body: ByteString): Generator<readonly [detail: string, body: ByteString]> {
  if (body.length > MAX_REWRITTEN || !body.includes('=') || /[\s{]/.test(body)) return;
  const fields = body.split('&');
  const eachValue = (change: (text: ByteString) => ByteString): ByteString =>
    fields
      .map((field) => {
        const [name, value] = splitPair(field, '=');
        return `${change(name)}=${change(value)}`;
      })
      .join('&');
  const decode = (text: ByteString): ByteString => percentDecode(text.replaceAll('+', ' '));
  yield ['%20', body.replaceAll('+', '%20')];
  yield ['+', body.replaceAll('%20', '+')];
  yield ['decoded', eachValue(decode)];
  yield ['encoded', eachValue((text) => percentEncode(decode(text)))];
  yield ['encoded, +', eachValue((text) => percentEncode(decode(text)).replaceAll('%20', '+'))];
  yield ['encoded twice', eachValue(percentEncode)];
  yield ['sorted', fields.toSorted().join('&')];
  yield ['reversed', fields.toReversed().join('&')];
  yield ['lower-case escapes', body.replace(/%[\dA-F]{2}/g, (escape) => escape.toLowerCase())];
  yield [
    'JSON',
    utf8(JSON.stringify(Object.fromEntries(fields.map((field) => splitPair(readable(decode(field)), '='))))),
  ];
}
