import type { ByteString } from './bytes.ts';
import { canonicalHeaders, type WireHeader } from './canonical-headers.ts';
import { canonicalPath } from './canonical-path.ts';
import { canonicalQuery, parseQuery, type Parameter } from './canonical-query.ts';
import type { SigningRules } from './rules.ts';

/** A request as it went over the wire: nothing decoded, trimmed, sorted or joined. */
export interface WireRequest {
  readonly method: ByteString;
  /** Path and query exactly as in the request line. */
  readonly target: ByteString;
  readonly headers: readonly WireHeader[];
  /** Transfer coding undone, content coding kept; undefined when nobody knows what was sent. */
  readonly body?: Uint8Array | undefined;
}

/** The canonical request, line by line. */
export interface CanonicalRequest {
  readonly method: ByteString;
  readonly path: ByteString;
  readonly query: ByteString;
  readonly headers: readonly WireHeader[];
  /** Joined with semicolons. */
  readonly signedHeaders: ByteString;
  /** A hash in hex, `UNSIGNED-PAYLOAD`, `STREAMING-…`. */
  readonly payload: ByteString;
}

/** What the signature says was signed, and what the payload line holds. */
export interface ToSign {
  readonly signedHeaders: readonly string[];
  readonly payload: ByteString;
}

/** A signature cannot sign itself. */
const NEVER_IN_QUERY = 'X-Amz-Signature';
export const TOKEN_PARAMETER = 'X-Amz-Security-Token';

/**
 * @returns the six parts of a canonical request, as the service makes them from what it received.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
 */
export function canonicalRequestOf(
  request: WireRequest,
  toSign: ToSign,
  rules: SigningRules,
): CanonicalRequest {
  const { path, query } = splitTarget(request.target);
  return {
    method: request.method,
    path: canonicalPath(path, rules),
    query: canonicalQuery(parseQuery(query, rules).filter((parameter) => isSigned(parameter, rules))),
    headers: canonicalHeaders(request.headers, toSign.signedHeaders, rules.fold),
    signedHeaders: toSign.signedHeaders.join(';'),
    payload: toSign.payload,
  };
}

/** @returns the text that is hashed: each header line ends its line, an empty one follows, nothing follows the last. */
export const printCanonicalRequest = (request: CanonicalRequest): ByteString =>
  [
    request.method,
    request.path,
    request.query,
    ...request.headers.map(([name, value]) => `${name}:${value}`),
    '',
    request.signedHeaders,
    request.payload,
  ].join('\n');

/**
 * At the first question mark; a fragment never reaches the wire, so `#` is a character like any other. A whole URL is
 * what a proxy is sent: the service gets what stands behind the host.
 */
export function splitTarget(target: ByteString): { readonly path: ByteString; readonly query: ByteString } {
  const own = target.replace(/^https?:\/\/[^/?]*/i, '');
  const question = own.indexOf('?');
  return question < 0
    ? { path: own, query: '' }
    : { path: own.slice(0, question), query: own.slice(question + 1) };
}

const isSigned = ([name]: Parameter, { token }: SigningRules): boolean =>
  name !== NEVER_IN_QUERY && !(token === 'appended' && name === TOKEN_PARAMETER);
