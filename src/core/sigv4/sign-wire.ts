import { utf8, type ByteString } from './bytes.ts';
import type { WireHeader } from './canonical-headers.ts';
import {
  canonicalRequestOf,
  printCanonicalRequest,
  TOKEN_PARAMETER,
  type CanonicalRequest,
  type WireRequest,
} from './canonical-request.ts';
import { timestampFor } from './claim.ts';
import { sha256Hex } from './hash.ts';
import { payloadOf } from './payload.ts';
import { rulesOf, type SigningRules } from './rules.ts';
import {
  signableNames,
  withoutNames,
  withoutParameters,
  withoutSignature,
  withParameters,
  type Field,
} from './signature-fields.ts';
import { deriveKey, signatureOf, type KeySteps } from './signing-key.ts';
import {
  ECDSA,
  HMAC,
  printScope,
  printStringToSign,
  TERMINATOR,
  type CredentialScope,
  type StringToSign,
} from './string-to-sign.ts';

export interface SigningCredentials {
  readonly accessKeyId: string;
  /** May be empty: some clients sign with nothing. */
  readonly secretAccessKey: string;
  readonly sessionToken?: string | undefined;
}

/** What decides a signature beside the request itself. */
export interface WireSigning {
  readonly credentials: SigningCredentials;
  /** Of the scope; with SigV4A the set of them: `*`, `us-east-1,us-west-2`. */
  readonly region: string;
  /** The name in the scope: `execute-api`, `s3`. */
  readonly service: string;
  /** Milliseconds since 1970, within what a Date can hold. */
  readonly epochMs: number;
  /** Where the signature goes; `header` unless given. */
  readonly placement?: 'header' | 'query' | undefined;
  /** When the service's name does not tell them. */
  readonly rules?: SigningRules | undefined;
  /** In lower case; sorted here. Unless given, every header but those that change on the way. */
  readonly signedHeaders?: readonly string[] | undefined;
  /** The payload line as it shall stand: `UNSIGNED-PAYLOAD`, a hash, nothing. Otherwise what the service would put there. */
  readonly payload?: ByteString | undefined;
  /** Whether `x-amz-content-sha256` is sent, and so signed; S3 refuses a request without it. */
  readonly contentSha256?: boolean | undefined;
  /** Seconds that a presigned URL holds; left out, no `X-Amz-Expires` is written. */
  readonly expires?: number | undefined;
  /** Headers that a presigned URL carries as parameters, written as they shall stand there. */
  readonly hoisted?: readonly string[] | undefined;
  /** The second line of the string to sign, where a client writes another form of it. */
  readonly dateText?: string | undefined;
  /** False for a request that has `Date` alone, or no date at all. */
  readonly amzDate?: boolean | undefined;
}

/** A request with everything but the signature. */
export interface PreparedWire {
  readonly request: WireRequest;
  readonly canonicalRequest: CanonicalRequest;
  readonly stringToSign: StringToSign;
}

export interface SignedWire extends PreparedWire {
  /** What goes over the wire, signature included. */
  readonly request: WireRequest;
  readonly signature: string;
  /** Absent when the signature stands in the query. */
  readonly authorization?: ByteString | undefined;
}

/**
 * Signs a request as bytes with HMAC. Nothing is added that was not asked for; `host` has to be there.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
 */
export function signWire(
  request: WireRequest,
  signing: WireSigning,
): SignedWire & { readonly key: KeySteps } {
  const prepared = prepareWire(request, signing);
  const key = deriveKey(signing.credentials.secretAccessKey, prepared.stringToSign.scope);
  const signature = signatureOf(key.kSigning, printStringToSign(prepared.stringToSign));
  return { ...attachSignature(prepared, signing, signature), key };
}

/** Everything up to the point where a key is needed. @param algorithm - with ECDSA the scope has no region. */
export function prepareWire(
  request: WireRequest,
  signing: WireSigning,
  algorithm: typeof HMAC | typeof ECDSA = HMAC,
): PreparedWire {
  const timestamp = signing.dateText ?? timestampFor(signing.epochMs);
  const scope = scopeOf(signing, algorithm, timestamp);
  const rules = signing.rules ?? rulesOf(signing.service);
  const bare = withoutSignature(request);
  const payload = signing.payload ?? payloadOf(bare, { where: signing.placement ?? 'header', scope }).line;
  const own = ownFields(signing, algorithm, timestamp, payload);
  const { sent, signedHeaders } =
    signing.placement === 'query'
      ? inQuery(bare, signing, own, credentialOf(signing, scope), algorithm)
      : inHeaders(bare, signing, own, rules);
  const canonicalRequest = canonicalRequestOf(sent, { signedHeaders, payload }, rules);
  const hash = sha256Hex(printCanonicalRequest(canonicalRequest));
  return { request: sent, canonicalRequest, stringToSign: { algorithm, timestamp, scope, hash } };
}

/** Puts the signature where it belongs. @param signature - in hex. */
export function attachSignature(prepared: PreparedWire, signing: WireSigning, signature: string): SignedWire {
  const { request, canonicalRequest, stringToSign } = prepared;
  if (signing.placement === 'query') {
    const target = withParameters(request.target, [['X-Amz-Signature', signature]]);
    return { ...prepared, request: { ...request, target }, signature };
  }
  const authorization =
    `${stringToSign.algorithm} Credential=${credentialOf(signing, stringToSign.scope)}, ` +
    `SignedHeaders=${canonicalRequest.signedHeaders}, Signature=${signature}`;
  const headers: WireHeader[] = [...request.headers, ['Authorization', authorization]];
  return { ...prepared, request: { ...request, headers }, signature, authorization };
}

function scopeOf({ region, service }: WireSigning, algorithm: string, timestamp: string): CredentialScope {
  const date = timestamp.slice(0, 8);
  return { date, region: algorithm === ECDSA ? undefined : region, service, terminator: TERMINATOR };
}

const credentialOf = ({ credentials }: WireSigning, scope: CredentialScope): ByteString =>
  utf8(`${credentials.accessKeyId}/${printScope(scope)}`);

/** Both placements carry these, as headers or as parameters of the same name. */
function ownFields(signing: WireSigning, algorithm: string, timestamp: string, payload: ByteString): Field[] {
  const { sessionToken } = signing.credentials;
  const fields: Field[] = [];
  if (signing.amzDate !== false) fields.push(['X-Amz-Date', timestamp]);
  if (algorithm === ECDSA) fields.push(['X-Amz-Region-Set', utf8(signing.region)]);
  if (signing.contentSha256) fields.push(['X-Amz-Content-Sha256', payload]);
  if (sessionToken) fields.push([TOKEN_PARAMETER, utf8(sessionToken)]);
  return fields;
}

function inHeaders(
  request: WireRequest,
  signing: WireSigning,
  own: readonly Field[],
  { token }: SigningRules,
): { readonly sent: WireRequest; readonly signedHeaders: readonly string[] } {
  const headers = [...withoutNames(request.headers, own), ...own];
  const names = namesToSign(headers, signing).filter(
    (name) => token === 'signed' || name !== 'x-amz-security-token',
  );
  return { sent: { ...request, headers }, signedHeaders: names };
}

function inQuery(
  request: WireRequest,
  signing: WireSigning,
  own: readonly Field[],
  credential: ByteString,
  algorithm: string,
): { readonly sent: WireRequest; readonly signedHeaders: readonly string[] } {
  const hoisted = hoistedFields(request.headers, signing.hoisted ?? []);
  const headers = withoutNames(request.headers, [...own, ...hoisted]);
  const signedHeaders = namesToSign(headers, signing);
  const expires: Field[] = signing.expires === undefined ? [] : [['X-Amz-Expires', String(signing.expires)]];
  const fields: Field[] = [
    ...hoisted,
    ['X-Amz-Algorithm', algorithm],
    ['X-Amz-Credential', credential],
    ...own,
    ...expires,
    ['X-Amz-SignedHeaders', signedHeaders.join(';')],
  ];
  const bare = withoutParameters(request.target, new Set(fields.map(([name]) => name)));
  return { sent: { ...request, headers, target: withParameters(bare, fields) }, signedHeaders };
}

const namesToSign = (headers: readonly WireHeader[], { signedHeaders }: WireSigning): string[] =>
  signedHeaders ? [...signedHeaders].sort() : signableNames(headers);

const hoistedFields = (headers: readonly WireHeader[], names: readonly string[]): Field[] =>
  names.flatMap((name) =>
    headers
      .filter(([given]) => given.toLowerCase() === name.toLowerCase())
      .map(([, value]): Field => [name, value]),
  );
