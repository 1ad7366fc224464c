import { hex, type ByteString } from './bytes.ts';
import { parseQuery } from './canonical-query.ts';
import { splitTarget, type WireRequest } from './canonical-request.ts';
import { headerOf, type Claim } from './claim.ts';
import { EMPTY_HASH, sha256Of } from './hash.ts';
import { isS3Like } from './rules.ts';

export const UNSIGNED = 'UNSIGNED-PAYLOAD';

/** The last line of a canonical request, and whether the body bears it out. */
export interface Payload {
  readonly line: ByteString;
  readonly from: 'header' | 'query' | 'presigned' | 'body';
  /** SHA-256 of the body in hex; undefined when the body is not known. */
  readonly actual?: string | undefined;
  /** False only when a hash is stated and the body has another. */
  readonly agrees: boolean;
}

/**
 * @returns what the service puts into the payload line: the value of `x-amz-content-sha256` where it is sent,
 * `UNSIGNED-PAYLOAD` for a presigned URL of S3, otherwise the hash of the body.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-header-based-auth.html
 */
export function payloadOf(request: WireRequest, claim: Pick<Claim, 'where' | 'scope'>): Payload {
  const actual = request.body && hashOfBody(request.body);
  const stated = statedPayload(request);
  if (stated) {
    const isHash = /^[\da-f]{64}$/i.test(stated.line);
    return {
      ...stated,
      actual,
      agrees: !isHash || actual === undefined || stated.line.toLowerCase() === actual,
    };
  }
  if (claim.where === 'query' && isS3Like(claim.scope.service))
    return { line: UNSIGNED, from: 'presigned', actual, agrees: true };
  return { line: actual ?? EMPTY_HASH, from: 'body', actual, agrees: true };
}

function statedPayload(request: WireRequest): Pick<Payload, 'line' | 'from'> | undefined {
  const header = headerOf(request, 'x-amz-content-sha256');
  if (header !== undefined) return { line: header, from: 'header' };
  const { query } = splitTarget(request.target);
  const parameter = parseQuery(query, { plusInQuery: false }).find(
    ([name]) => name === 'X-Amz-Content-Sha256',
  );
  return parameter && { line: parameter[1], from: 'query' };
}

/** A search computes the payload line of one body thousands of times. */
const HASHES = new WeakMap<Uint8Array, string>();

function hashOfBody(body: Uint8Array): string {
  const known = HASHES.get(body);
  if (known !== undefined) return known;
  const hash = hex(sha256Of(body));
  HASHES.set(body, hash);
  return hash;
}
