import { readAuthorization } from '../auth/authorization.ts';
import { parseHttpDate } from '../auth/dates.ts';
import { readable, utf8, type ByteString } from './bytes.ts';
import { canonicalValue } from './canonical-headers.ts';
import { parseQuery } from './canonical-query.ts';
import { splitTarget, TOKEN_PARAMETER, type WireRequest } from './canonical-request.ts';
import { parseScope, type CredentialScope } from './string-to-sign.ts';

/** What a request says of its own signature. */
export interface Claim {
  readonly where: 'header' | 'query';
  readonly algorithm: string;
  readonly accessKeyId: string;
  readonly scope: CredentialScope;
  /** In the order in which they stand, in lower case. */
  readonly signedHeaders: readonly string[];
  readonly signature: string;
  /** `yyyymmddThhmmssZ`, from `X-Amz-Date`, or from `Date` where that is absent; as it was sent when it is neither. */
  readonly timestamp: string;
  /** Of a presigned URL, in seconds. */
  readonly expires?: number | undefined;
  readonly token?: ByteString | undefined;
}

/** @returns what the request claims; undefined when it carries no Version 4 signature, or one that lacks a part. */
export function readClaim(request: WireRequest): Claim | undefined {
  return claimInHeader(request) ?? claimInQuery(request);
}

function claimInHeader(request: WireRequest): Claim | undefined {
  const value = headerOf(request, 'authorization');
  const auth = value === undefined ? undefined : readAuthorization({ value: readable(value) });
  if (auth?.kind !== 'sigv4' || auth.missing.length > 0) return undefined;
  const { date = '', region, service = '', terminator = '' } = auth;
  return {
    where: 'header',
    algorithm: auth.algorithm,
    accessKeyId: auth.accessKeyId ?? '',
    scope: { date, region, service, terminator },
    signedHeaders: auth.signedHeaders ?? [],
    signature: auth.signature ?? '',
    timestamp: timestampOf(request),
    token: headerOf(request, 'x-amz-security-token'),
  };
}

function claimInQuery(request: WireRequest): Claim | undefined {
  const values = new Map<string, ByteString>();
  // A name that stands twice counts by its first value in a query.
  for (const [name, value] of parseQuery(splitTarget(request.target).query, { plusInQuery: false }))
    if (!values.has(name)) values.set(name, value);
  const [algorithm, credential = '', date, names, signature] = [
    'X-Amz-Algorithm',
    'X-Amz-Credential',
    'X-Amz-Date',
    'X-Amz-SignedHeaders',
    'X-Amz-Signature',
  ].map((name) => values.get(name));
  const slash = credential.indexOf('/');
  const scope = parseScope(readable(credential.slice(slash + 1)));
  if (slash < 0 || !scope || !algorithm || !date || names === undefined || !signature) return undefined;
  const expires = values.get('X-Amz-Expires');
  return {
    where: 'query',
    algorithm,
    accessKeyId: readable(credential.slice(0, slash)),
    scope,
    signedHeaders: names.toLowerCase().split(';'),
    signature,
    timestamp: date,
    expires: expires !== undefined && /^\d{1,15}$/.test(expires) ? Number(expires) : undefined,
    token: values.get(TOKEN_PARAMETER),
  };
}

/** @returns the last value of a header, without the blanks around it. */
export function headerOf({ headers }: WireRequest, name: string): ByteString | undefined {
  const found = headers.findLast(([given]) => given.toLowerCase() === name);
  return found && canonicalValue(found[1]);
}

function timestampOf(request: WireRequest): string {
  const stated = headerOf(request, 'x-amz-date');
  if (stated !== undefined) return readable(stated);
  const date = readable(headerOf(request, 'date') ?? '');
  const instant = parseHttpDate(date);
  return instant === undefined ? date : timestampFor(instant);
}

/** @param epochMs - milliseconds since 1970. @example timestampFor(0) // '19700101T000000Z' */
export const timestampFor = (epochMs: number): string =>
  utf8(new Date(epochMs).toISOString().replace(/[-:]|\.\d{3}/g, ''));
