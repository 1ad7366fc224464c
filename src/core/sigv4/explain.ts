import { readable, type ByteString } from './bytes.ts';
import { canonicalValue } from './canonical-headers.ts';
import { normalPath } from './canonical-path.ts';
import { canonicalQuery, parseQuery } from './canonical-query.ts';
import {
  printCanonicalRequest,
  splitTarget,
  TOKEN_PARAMETER,
  type WireRequest,
} from './canonical-request.ts';
import { UNSIGNED, type Payload } from './payload.ts';
import { printScope, type CredentialScope } from './string-to-sign.ts';
import type { ServiceSide } from './verify.ts';

/** A line of what is signed, as people speak of it. */
export type LinePart =
  | 'method'
  | 'path'
  | 'query'
  | 'header'
  | 'headersEnd'
  | 'signedHeaders'
  | 'payload'
  | 'algorithm'
  | 'timestamp'
  | 'scope'
  | 'hash';

/** Where something comes from, or what was done to it. The words are the reader's language's. */
export type NoteId =
  | 'method'
  | 'path-sent'
  | 'path-empty'
  | 'path-normalized'
  | 'path-kept'
  | 'path-encoded-again'
  | 'path-encoded-once'
  | 'query-none'
  | 'query-sorted'
  | 'query-from-url'
  | 'query-rewritten'
  | 'query-from-signer'
  | 'query-left-out'
  | 'header-host'
  | 'header-date'
  | 'header-token'
  | 'header-payload'
  | 'header-given'
  | 'header-trimmed'
  | 'header-joined'
  | 'header-absent'
  | 'headers-end'
  | 'signed-headers'
  | 'signed-headers-without'
  | 'payload-body'
  | 'payload-empty'
  | 'payload-unsigned'
  | 'payload-presigned'
  | 'payload-stated'
  | 'algorithm'
  | 'timestamp-header'
  | 'timestamp-query'
  | 'scope'
  | 'hash';

export interface Note {
  readonly id: NoteId;
  /** What the words leave room for, readable. */
  readonly values: Readonly<Record<string, string>>;
}

export interface ExplainedLine {
  readonly text: string;
  readonly part: LinePart;
  /** In the order in which it came about. */
  readonly notes: readonly Note[];
}

/**
 * @param request - as it goes over the wire.
 * @returns every line of its canonical request, the empty one too, with where it comes from.
 */
export function explainCanonicalRequest(request: WireRequest, side: ServiceSide): ExplainedLine[] {
  const { canonicalRequest: canonical, rules } = side;
  const { path, query } = splitTarget(request.target);
  return [
    line(canonical.method, 'method', [note('method')]),
    line(canonical.path, 'path', pathNotes(path, canonical.path, rules)),
    line(canonical.query, 'query', queryNotes(query, rules)),
    ...canonical.headers.map(([name, value]) =>
      line(`${name}:${value}`, 'header', headerNotes(request, name, value)),
    ),
    line('', 'headersEnd', [note('headers-end')]),
    line(canonical.signedHeaders, 'signedHeaders', signedNotes(request, side.claim.signedHeaders)),
    line(canonical.payload, 'payload', [payloadNote(request, side.payload)]),
  ];
}

/** @returns the four lines of the string to sign, with where they come from. */
export function explainStringToSign({ claim, stringToSign, canonicalRequest }: ServiceSide): ExplainedLine[] {
  const { algorithm, timestamp, scope, hash } = stringToSign;
  const bytes = printCanonicalRequest(canonicalRequest).length;
  return [
    line(algorithm, 'algorithm', [note('algorithm')]),
    line(timestamp, 'timestamp', [note(claim.where === 'query' ? 'timestamp-query' : 'timestamp-header')]),
    line(printScope(scope), 'scope', [note('scope', scopeValues(scope))]),
    line(hash, 'hash', [note('hash', { bytes: String(bytes) })]),
  ];
}

/** One HMAC of the key's derivation, or the last one, which makes the signature. Holds no secret. */
export interface KeyStep {
  readonly id: 'kDate' | 'kRegion' | 'kService' | 'kSigning' | 'signature';
  /** What the key of this step is called. */
  readonly key: string;
  /** The text that is hashed; undefined: the string to sign. */
  readonly data?: string | undefined;
}

/** @returns the five HMACs in order, each with the key that the one before it made. */
export const keySteps = ({ date, region = '', service, terminator }: CredentialScope): readonly KeyStep[] => [
  { id: 'kDate', key: 'AWS4', data: date },
  { id: 'kRegion', key: 'kDate', data: region },
  { id: 'kService', key: 'kRegion', data: service },
  { id: 'kSigning', key: 'kService', data: terminator },
  { id: 'signature', key: 'kSigning' },
];

function pathNotes(sent: ByteString, canonical: ByteString, rules: ServiceSide['rules']): Note[] {
  if (sent === '') return [note('path-empty')];
  const normal = rules.normalizePath ? normalPath(sent) : sent;
  const notes = [note('path-sent', { sent })];
  if (normal !== sent) notes.push(note('path-normalized', { normal }));
  if (!rules.normalizePath) notes.push(note('path-kept'));
  if (canonical !== normal)
    notes.push(note(rules.doubleEncode ? 'path-encoded-again' : 'path-encoded-once', { canonical }));
  return notes;
}

function queryNotes(query: ByteString, rules: ServiceSide['rules']): Note[] {
  const parameters = query
    .split('&')
    .filter(Boolean)
    .map((sent) => parameterOf(sent, rules));
  if (parameters.length === 0) return [note('query-none')];
  const namesOf = (origin: Origin): string =>
    parameters.flatMap((parameter) => (parameter.origin === origin ? [parameter.name] : [])).join(', ');
  const [unchanged, bySigner] = [namesOf('url'), namesOf('signer')];
  return [
    ...(parameters.length > 1 ? [note('query-sorted')] : []),
    ...(unchanged ? [note('query-from-url', { names: unchanged })] : []),
    ...parameters
      .filter(({ origin }) => origin === 'rewritten')
      .map(({ sent, canonical }) => note('query-rewritten', { sent, canonical })),
    ...(bySigner ? [note('query-from-signer', { names: bySigner })] : []),
    ...parameters
      .filter(({ origin }) => origin === 'late')
      .map(({ name }) => note('query-left-out', { name })),
  ];
}

type Origin = 'url' | 'rewritten' | 'signer' | 'late';

function parameterOf(sent: ByteString, rules: ServiceSide['rules']) {
  const parsed = parseQuery(sent, rules);
  const name = parsed[0]?.[0] ?? '';
  const canonical = canonicalQuery(parsed);
  const isLate = name === 'X-Amz-Signature' || (name === TOKEN_PARAMETER && rules.token === 'appended');
  const origin: Origin = isLate
    ? 'late'
    : OF_THE_SIGNER.has(name)
      ? 'signer'
      : canonical === sent
        ? 'url'
        : 'rewritten';
  return { name, sent, canonical, origin };
}

/** Parameters that make a URL a presigned one. */
const OF_THE_SIGNER: ReadonlySet<string> = new Set([
  'X-Amz-Algorithm',
  'X-Amz-Content-Sha256',
  'X-Amz-Credential',
  'X-Amz-Date',
  'X-Amz-Expires',
  'X-Amz-SignedHeaders',
  TOKEN_PARAMETER,
]);

const HEADER_SOURCES: ReadonlyMap<string, NoteId> = new Map([
  ['host', 'header-host'],
  ['x-amz-date', 'header-date'],
  ['x-amz-security-token', 'header-token'],
  ['x-amz-content-sha256', 'header-payload'],
]);

function headerNotes({ headers }: WireRequest, name: string, value: ByteString): Note[] {
  const sent = headers.filter(([given]) => given.toLowerCase() === name).map(([, given]) => given);
  if (sent.length === 0) return [note('header-absent')];
  const notes = [note(HEADER_SOURCES.get(name) ?? 'header-given')];
  if (sent.length > 1) notes.push(note('header-joined', { count: String(sent.length) }));
  if (sent.some((given) => canonicalValue(given) !== given)) notes.push(note('header-trimmed', { value }));
  return notes;
}

function signedNotes({ headers }: WireRequest, signed: readonly string[]): Note[] {
  const sent = headers.map(([name]) => name.toLowerCase()).filter((name) => name !== 'authorization');
  const left = [...new Set(sent)].filter((name) => !signed.includes(name));
  return left.length === 0
    ? [note('signed-headers')]
    : [note('signed-headers'), note('signed-headers-without', { names: left.join(', ') })];
}

function payloadNote({ body }: WireRequest, { line: stated, from }: Payload): Note {
  if (from === 'presigned') return note('payload-presigned');
  if (stated === UNSIGNED) return note('payload-unsigned');
  if (!/^[\da-f]{64}$/i.test(stated)) return note('payload-stated');
  return body?.length ? note('payload-body', { bytes: String(body.length) }) : note('payload-empty');
}

const scopeValues = ({ date, region = '', service, terminator }: CredentialScope): Note['values'] => ({
  date,
  region,
  service,
  terminator,
});

const note = (id: NoteId, values: Readonly<Record<string, ByteString>> = {}): Note => ({
  id,
  values: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, readable(value)])),
});

const line = (text: ByteString, part: LinePart, notes: readonly Note[]): ExplainedLine => ({
  text: readable(text),
  part,
  notes,
});
