import {
  SignatureV4Base,
  clearCredentialCache,
  createScope,
  getCanonicalHeaders,
  getPayloadHash,
  getSigningKey,
  type SignatureV4,
} from '@smithy/signature-v4';
import { hex, toArray, utf8 } from './bytes.ts';
import type { WireRequest } from './canonical-request.ts';
import { timestampFor } from './claim.ts';
import { Sha256 } from './hash.ts';
import { UNSIGNED } from './payload.ts';
import { percentEncode } from './percent.ts';
import { isS3Like, rulesOf, type SigningRules } from './rules.ts';
import { HMAC as ALGORITHM } from './string-to-sign.ts';
import { queryBag, s3Path, wireUrl, type Target } from './target.ts';

export { parseTarget, type Target } from './target.ts';

/** A SHA-256 with HMAC when given a key. */
type Hash = Parameters<typeof getPayloadHash>[1];

interface Credentials {
  readonly accessKeyId: string;
  /** Not empty: an empty key is refused by some implementations of HMAC. */
  readonly secretAccessKey: string;
  readonly sessionToken?: string | undefined;
}

export interface SigningInput {
  /** In upper case: it is signed as it stands. */
  readonly method: string;
  readonly target: Target;
  readonly region: string;
  /** The name in the credential scope: `execute-api`, `s3`. */
  readonly service: string;
  /** In order of sending; a repeated name is joined with a comma. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body?: string | undefined;
  readonly credentials: Credentials;
  /** Milliseconds since 1970. */
  readonly epochMs: number;
  /** For how many seconds a presigned URL is valid; without it the signature stands in a header. */
  readonly expires?: number | undefined;
  /** Left out, the service decides: S3 does not sign the body of a presigned URL. */
  readonly payload?: 'signed' | 'unsigned' | undefined;
  /** Left out, they follow from the service. The library knows S3's way with a path and the one of all others. */
  readonly rules?: SigningRules | undefined;
}

export interface SignedRequest {
  /** What has to be called; of a presigned request the whole of its signature. */
  readonly url: string;
  readonly canonicalRequest: string;
  readonly stringToSign: string;
  readonly credentialScope: string;
  /** In lower case, sorted, joined with a semicolon. */
  readonly signedHeaders: string;
  readonly signature: string;
  /** undefined of a presigned URL. */
  readonly authorization?: string | undefined;
  /** Everything to send, `host` and `authorization` included; names in lower case. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** The same as bytes, for whoever wants to check it as the service does. */
  readonly wire: WireRequest;
}

const PAYLOAD_HEADER = 'x-amz-content-sha256';
/** A presigned URL is valid for seven days at most, in seconds. */
export const LONGEST_EXPIRY = 604_800;

/** These refuse a request without `x-amz-content-sha256`, as S3 does. */
const WANTS_CHECKSUM = new Set(['glacier', 'aoss']);
/** What a signer makes itself; a value handed in is of an older signature. */
const OWN_HEADERS = new Set(['authorization', 'x-amz-date', 'x-amz-security-token']);

/**
 * Signs a request in its headers or in its URL, step by step as the specification has it, and shows each step.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
 */
export async function signRequest(input: SigningInput, sha256: Hash = Sha256): Promise<SignedRequest> {
  const { region, service } = input;
  const { accessKeyId, secretAccessKey } = input.credentials;
  const credentials = { accessKeyId, secretAccessKey };
  const rules = input.rules ?? rulesOf(service);
  const timestamp = timestampFor(input.epochMs);
  const day = timestamp.slice(0, 8);
  const credentialScope = createScope(day, region, service);
  const payload = await payloadLine(input, sha256);
  const unsigned = requestToSign(input, rules, { timestamp, credentialScope, payload });

  const steps = new Steps({ credentials, region, service, sha256, uriEscapePath: rules.doubleEncode });
  const canonicalRequest = steps.canonicalRequest(unsigned, unsigned.canonicalHeaders, payload);
  const stringToSign = await steps.stringToSign(timestamp, credentialScope, canonicalRequest);
  const key = await getSigningKey(sha256, credentials, day, region, service);
  const signature = await hmacHex(sha256, key, stringToSign);
  return {
    ...withSignature(input, rules, { ...unsigned, credentialScope, signature }),
    canonicalRequest,
    stringToSign,
    credentialScope,
    signedHeaders: unsigned.signedHeaders,
    signature,
  };
}

/** The signer keeps derived signing keys in its module; this drops them. */
export function forgetSigningKeys(): void {
  clearCredentialCache();
}

type Request = Parameters<typeof getCanonicalHeaders>[0];
type StepsInit = ConstructorParameters<typeof SignatureV4>[0];

/** The two steps that the library keeps to its subclasses. Its own `sign` would drop `Date` and show no step. */
class Steps extends SignatureV4Base {
  constructor(init: StepsInit) {
    super(init);
  }

  canonicalRequest(request: Request, headers: Record<string, string>, payload: string): string {
    return this.createCanonicalRequest(request, headers, payload);
  }

  stringToSign(longDate: string, scope: string, canonicalRequest: string): Promise<string> {
    return this.createStringToSign(longDate, scope, canonicalRequest, ALGORITHM);
  }
}

interface Prepared {
  readonly timestamp: string;
  readonly credentialScope: string;
  readonly payload: string;
}

/** A request with all that is signed, in the form in which the library takes one. */
interface Unsigned extends Request {
  readonly headers: Record<string, string>;
  readonly canonicalHeaders: Record<string, string>;
  readonly signedHeaders: string;
  /** As it goes over the wire, percent-encoded. */
  readonly wireQuery: string;
}

function requestToSign(input: SigningInput, rules: SigningRules, prepared: Prepared): Unsigned {
  const { method, target } = input;
  const headers = headersToSign(input, rules, prepared);
  const request = {
    method,
    protocol: `${target.scheme}:`,
    hostname: target.host,
    path: rules.doubleEncode ? target.path : s3Path(target.path),
    headers,
  };
  const canonicalHeaders = getCanonicalHeaders(request);
  const signedHeaders = Object.keys(canonicalHeaders).sort().join(';');
  const wireQuery = [target.query, ...parametersToSign(input, rules, prepared, signedHeaders)]
    .filter(Boolean)
    .join('&');
  return { ...request, canonicalHeaders, signedHeaders, wireQuery, query: queryBag(wireQuery) };
}

function headersToSign(
  input: SigningInput,
  rules: SigningRules,
  { timestamp, payload }: Prepared,
): Record<string, string> {
  const merged = new Map<string, string>();
  for (const [name, value] of input.headers) {
    const key = name.toLowerCase();
    if (OWN_HEADERS.has(key)) continue;
    const before = merged.get(key);
    merged.set(key, before === undefined ? value : `${before},${value}`);
  }
  if (!merged.has('host')) merged.set('host', input.target.host);
  if (input.expires !== undefined) return Object.fromEntries(merged);
  merged.set('x-amz-date', timestamp);
  const token = signedToken(input, rules);
  if (token) merged.set('x-amz-security-token', token);
  const isStated = input.payload === 'unsigned' || !rules.doubleEncode || WANTS_CHECKSUM.has(input.service);
  if (isStated) merged.set(PAYLOAD_HEADER, payload);
  return Object.fromEntries(merged);
}

/** What a presigned URL carries beside its signature; nothing for one that is signed in its headers. */
function parametersToSign(
  input: SigningInput,
  rules: SigningRules,
  { timestamp, credentialScope, payload }: Prepared,
  signedHeaders: string,
): string[] {
  const { expires, service, credentials } = input;
  if (expires === undefined) return [];
  const token = signedToken(input, rules);
  // Only what the service would not take for granted has to be said.
  const isStated = (payload === UNSIGNED) !== isS3Like(service);
  return [
    parameter('X-Amz-Algorithm', ALGORITHM),
    ...(isStated ? [parameter('X-Amz-Content-Sha256', payload)] : []),
    parameter('X-Amz-Credential', `${credentials.accessKeyId}/${credentialScope}`),
    parameter('X-Amz-Date', timestamp),
    parameter('X-Amz-Expires', String(expires)),
    ...(token ? [parameter('X-Amz-Security-Token', token)] : []),
    parameter('X-Amz-SignedHeaders', signedHeaders),
  ];
}

/** Puts the signature where it belongs, and behind it a token that must not be signed. */
function withSignature(
  input: SigningInput,
  rules: SigningRules,
  made: Unsigned & { readonly credentialScope: string; readonly signature: string },
): Pick<SignedRequest, 'url' | 'authorization' | 'headers' | 'wire'> {
  const { target, credentials, method, body = '' } = input;
  const late = rules.token === 'appended' ? credentials.sessionToken : undefined;
  const inHeaders = input.expires === undefined;
  const authorization = inHeaders
    ? `${ALGORITHM} Credential=${credentials.accessKeyId}/${made.credentialScope}, ` +
      `SignedHeaders=${made.signedHeaders}, Signature=${made.signature}`
    : undefined;
  const query = inHeaders
    ? made.wireQuery
    : [
        made.wireQuery,
        parameter('X-Amz-Signature', made.signature),
        ...(late ? [parameter('X-Amz-Security-Token', late)] : []),
      ].join('&');
  const headers: (readonly [string, string])[] = [
    ...Object.entries(made.headers),
    ...(inHeaders && late ? [['x-amz-security-token', late] as const] : []),
    ...(authorization ? [['authorization', authorization] as const] : []),
  ];
  return {
    url: wireUrl({ ...target, query }),
    authorization,
    headers,
    wire: {
      method: utf8(method),
      target: target.path + (query && `?${query}`),
      headers: headers.map(([name, value]) => [name, utf8(value)]),
      body: toArray(utf8(body)),
    },
  };
}

/** A stated `x-amz-content-sha256` is taken as it is; a body that nobody signs has a word in place of its hash. */
async function payloadLine({ headers, ...input }: SigningInput, sha256: Hash): Promise<string> {
  const stated = headers.findLast(([name]) => name.toLowerCase() === PAYLOAD_HEADER)?.[1].trim();
  if (stated) return stated;
  const isPresignedS3 = input.expires !== undefined && isS3Like(input.service);
  if ((input.payload ?? (isPresignedS3 ? 'unsigned' : 'signed')) === 'unsigned') return UNSIGNED;
  return getPayloadHash(
    {
      method: input.method,
      protocol: '',
      hostname: '',
      path: '',
      headers: {},
      body: input.body || undefined,
    },
    sha256,
  );
}

const signedToken = ({ credentials }: SigningInput, { token }: SigningRules): string | undefined =>
  token === 'signed' ? credentials.sessionToken : undefined;

const parameter = (name: string, value: string): string => `${name}=${percentEncode(utf8(value))}`;

async function hmacHex(sha256: Hash, key: Uint8Array, text: string): Promise<string> {
  const hash = new sha256(key);
  hash.update(new TextEncoder().encode(text));
  return hex(await hash.digest());
}
