import type { RequestModel } from '../../model.ts';
import { isS3Like } from '../../sigv4/rules.ts';
import { canonicalParameters, s3Path, sendablePath, sendableQuery } from './encode.ts';
import { hasVariable } from './text.ts';

type Header = readonly [name: string, value: string];

/** A request in the one form that every client sends unchanged and every signer reads alike. */
export interface Sendable {
  readonly method: string;
  readonly scheme: string;
  /** With its port. */
  readonly host: string;
  /** Percent-encoded; for a service that reads it like S3, in S3's canonical form. */
  readonly path: string;
  /** Percent-encoded; in a signed request each name and value in its canonical form, the order kept. */
  readonly query: string;
  /** Each name once, letter case kept; nothing that a client or a signer writes by itself. */
  readonly headers: readonly Header[];
  /** Absent when there is nothing to send. */
  readonly body?: string | undefined;
  readonly sign?: RequestModel['sign'];
}

const METHOD = /^[A-Z-]{1,32}$/;
const HOST = /^[\w.{}-]+(?::\d{1,5})?$|^\[[\da-f:.]{2,45}\](?::\d{1,5})?$/i;
const SCOPE = /^[\w{}-]{1,128}$/;
const HEADER_NAME = /^[\w!#$%&'*+.^`|~-]{1,256}$/;
// eslint-disable-next-line no-control-regex -- what a header must not hold
const NOT_IN_A_VALUE = /[\0-\x08\x0a-\x1f\x7f]/;
const LONE_SURROGATE = /\p{Surrogate}/u;

/**
 * @returns the request as it can be sent; undefined when HTTP cannot carry it (a header over several lines, text that
 * has no UTF-8) or clients would change it (a method in lower case).
 */
export function sendableOf(request: RequestModel): Sendable | undefined {
  const { method, scheme, host, sign, body } = request;
  const headers = headersOf(request);
  const texts = [request.path, request.query, body ?? '', ...headers.map(([, value]) => value)];
  const canBeSent =
    METHOD.test(method) &&
    (scheme === 'https' || scheme === 'http') &&
    HOST.test(host) &&
    (!sign || (SCOPE.test(sign.region) && SCOPE.test(sign.service))) &&
    headers.every(([name, value]) => HEADER_NAME.test(name) && !NOT_IN_A_VALUE.test(value)) &&
    !texts.some((text) => LONE_SURROGATE.test(text));
  if (!canBeSent) return undefined;
  const path = request.path.startsWith('/') ? request.path : `/${request.path}`;
  return {
    method,
    scheme,
    host,
    path: sign && isS3Like(sign.service) ? s3Path(path) : sendablePath(path),
    query: sign ? canonicalParameters(request.query) : sendableQuery(request.query),
    headers,
    ...(body ? { body } : {}),
    ...(sign ? { sign } : {}),
  };
}

/** @returns the path with its query, as it stands in the request line. */
export const targetOf = ({ path, query }: Pick<Sendable, 'path' | 'query'>): string =>
  query === '' ? path : `${path}?${query}`;

export const urlOf = (request: Sendable): string => `${request.scheme}://${request.host}${targetOf(request)}`;

/** @param name - in lower case. */
export const headerOf = (request: Sendable, name: string): string | undefined =>
  request.headers.find(([other]) => other.toLowerCase() === name)?.[1];

export const signsLikeS3 = ({ sign }: Sendable): boolean => sign !== undefined && isS3Like(sign.service);

/** @returns true when the service refuses a request that does not state the hash of its body. */
export const wantsPayloadHash = (request: Sendable): boolean =>
  signsLikeS3(request) || request.sign?.service === 'glacier' || request.sign?.service === 'aoss';

/**
 * @returns true when client libraries send it as it stands: no dot segments, no slashes that they or their signers
 * make one, no Host other than the URL's.
 */
export function isPlain(request: Sendable): boolean {
  const { path } = request;
  if (/\/(?:\.|%2e){1,2}(?:\/|$)/i.test(path) || path.startsWith('//')) return false;
  if (path.includes('//') && request.sign && !signsLikeS3(request)) return false;
  return headerOf(request, 'host') === undefined;
}

/** @returns true when every header value is ASCII: beyond it, clients differ. */
export const hasAsciiHeaders = ({ headers }: Sendable): boolean =>
  headers.every(([, value]) => /^[\0-\x7f]*$/.test(value));

/** @returns true when a header value holds blanks beyond ASCII's: some signers take them for blanks, AWS does not. */
export const hasOtherBlanks = ({ headers }: Sendable): boolean =>
  headers.some(([, value]) => /[^\S \t]|\u0085/.test(value));

/** @returns true when a shell can hand it over as arguments: they end at U+0000. */
export const fitsArguments = ({ body = '' }: Sendable): boolean => !body.includes('\0');

/** Some signers neither sort parameters nor add the `=` of an empty value. */
export function sortedQuery(query: string): string {
  const pairs = query.split('&').filter(Boolean);
  const complete = pairs.map((pair) => (pair.includes('=') ? pair : `${pair}=`));
  const nameOf = (pair: string): string => pair.slice(0, pair.indexOf('='));
  const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  return complete.sort((a, b) => compare(nameOf(a), nameOf(b)) || compare(a, b)).join('&');
}

/** @returns true when a secret of the request has to come from the environment. */
export const readsEnvironment = (request: Sendable): boolean =>
  [urlOf(request), request.body ?? '', ...request.headers.map(([, value]) => value)].some(hasVariable);

const WRITTEN_BY_CLIENTS = new Set(['content-length', 'connection', 'transfer-encoding', 'accept-encoding']);
const WRITTEN_BY_SIGNERS = new Set([
  'authorization',
  'x-amz-date',
  'x-amz-security-token',
  'x-amz-content-sha256',
]);

function headersOf({ headers, host, sign }: RequestModel): Header[] {
  const merged = new Map<string, Header>();
  for (const [name, raw] of headers) {
    const key = name.toLowerCase();
    const value = withoutOuterBlanks(raw);
    if (WRITTEN_BY_CLIENTS.has(key) || (sign && WRITTEN_BY_SIGNERS.has(key))) continue;
    if (key === 'host' && value.toLowerCase() === host.toLowerCase()) continue;
    const before = merged.get(key);
    const separator = key === 'cookie' ? '; ' : ',';
    merged.set(key, before ? [before[0], before[1] + separator + value] : [name, value]);
  }
  return [...merged.values()];
}

/** HTTP's own blanks only; they are no part of a value. */
function withoutOuterBlanks(value: string): string {
  const isBlank = (at: number): boolean => value[at] === ' ' || value[at] === '\t';
  let from = 0;
  let to = value.length;
  while (from < to && isBlank(from)) from += 1;
  while (to > from && isBlank(to - 1)) to -= 1;
  return value.slice(from, to);
}
