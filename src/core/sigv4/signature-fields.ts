import type { ByteString } from './bytes.ts';
import { namesOf, type WireHeader } from './canonical-headers.ts';
import { parseQuery } from './canonical-query.ts';
import { splitTarget, TOKEN_PARAMETER, type WireRequest } from './canonical-request.ts';
import { percentEncode } from './percent.ts';

/** A header, or a parameter of the same name in a presigned URL. */
export type Field = readonly [name: string, value: ByteString];

/**
 * Signed by nobody, because a proxy, a load balancer or the HTTP library may change them on the way. What the lists
 * of AWS's own signers hold together (smithy-typescript, botocore, aws-c-auth, smithy-rs): smithy-typescript's, which
 * the others are parts of.
 */
const NEVER_SIGNED =
  /^(?:authorization|cache-control|connection|expect|from|keep-alive|max-forwards|pragma|referer|te|trailer|transfer-encoding|upgrade|user-agent|x-amzn-trace-id|proxy-.*|sec-.*)$/;

/** Parts of a signature; where they are given they are of an older one. */
const OWN_HEADERS: ReadonlySet<string> = new Set(['authorization', 'x-amz-date', 'x-amz-security-token']);
const OWN_PARAMETERS: ReadonlySet<string> = new Set([
  'X-Amz-Algorithm',
  'X-Amz-Credential',
  'X-Amz-Date',
  'X-Amz-Expires',
  'X-Amz-SignedHeaders',
  'X-Amz-Signature',
  TOKEN_PARAMETER,
]);

/** @returns the names of all headers that a signer signs of its own accord, in lower case and sorted. */
export const signableNames = (headers: readonly WireHeader[]): string[] =>
  namesOf(headers).filter((name) => !NEVER_SIGNED.test(name));

/** @returns the request as it was before somebody signed it. */
export const withoutSignature = (request: WireRequest): WireRequest => ({
  ...request,
  target: withoutParameters(request.target, OWN_PARAMETERS),
  headers: request.headers.filter(([name]) => !OWN_HEADERS.has(name.toLowerCase())),
});

/** @returns the headers without those that the fields replace. */
export function withoutNames(headers: readonly WireHeader[], fields: readonly Field[]): WireHeader[] {
  const names = new Set(fields.map(([name]) => name.toLowerCase()));
  return headers.filter(([name]) => !names.has(name.toLowerCase()));
}

/** @returns the target without parameters of these names; what stays is left as it was sent, an empty piece too. */
export function withoutParameters(target: ByteString, names: ReadonlySet<string>): ByteString {
  if (!target.includes('?')) return target;
  const { path, query } = splitTarget(target);
  const pieces = query.split('&');
  const kept = pieces.filter(
    (piece) => !parseQuery(piece, { plusInQuery: false }).some(([name]) => names.has(name)),
  );
  return kept.length === pieces.length ? target : path + (kept.length > 0 ? `?${kept.join('&')}` : '');
}

/** @returns the target with the fields behind its query, percent-encoded. */
export function withParameters(target: ByteString, fields: readonly Field[]): ByteString {
  const text = fields.map(([name, value]) => `${percentEncode(name)}=${percentEncode(value)}`).join('&');
  const { query } = splitTarget(target);
  if (query !== '') return target + (query.endsWith('&') ? text : `&${text}`);
  return target.endsWith('?') ? target + text : `${target}?${text}`;
}
