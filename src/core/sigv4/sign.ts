import {
  SignatureV4Base,
  clearCredentialCache,
  createScope,
  getCanonicalHeaders,
  getPayloadHash,
  getSigningKey,
  type SignatureV4,
} from '@smithy/signature-v4';
import { queryBag, s3Path, wireUrl, type Target } from './target.ts';

export { parseTarget, type Target } from './target.ts';

/** A SHA-256 with HMAC when given a key. Passed in: `crypto.subtle` is absent on plain HTTP. */
type Sha256 = Parameters<typeof getPayloadHash>[1];

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
}

export interface SignedRequest {
  /** What has to be called: the target as it goes over the wire. */
  readonly url: string;
  readonly canonicalRequest: string;
  readonly stringToSign: string;
  readonly credentialScope: string;
  /** In lower case, sorted, joined with a semicolon. */
  readonly signedHeaders: string;
  readonly signature: string;
  readonly authorization: string;
  /** Everything to send, `host` and `authorization` included; names in lower case. */
  readonly headers: readonly (readonly [name: string, value: string])[];
}

const ALGORITHM = 'AWS4-HMAC-SHA256';

/** These take the path encoded once and never normalised; every other service the opposite of both. */
const S3_LIKE = new Set(['s3', 's3express', 's3-outposts', 's3-object-lambda']);
/** These refuse a request without `x-amz-content-sha256`. */
const WANTS_CHECKSUM = new Set([...S3_LIKE, 'glacier', 'aoss']);
/** What a signer makes itself; a value handed in is of an older signature. */
const OWN_HEADERS = new Set(['authorization', 'x-amz-date', 'x-amz-security-token']);

/**
 * Signs a request with its headers, step by step as the specification has it, and shows each step.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
 */
export async function signRequest(input: SigningInput, sha256: Sha256): Promise<SignedRequest> {
  const { region, service, target } = input;
  const { sessionToken, ...keys } = input.credentials;
  const credentials = sessionToken ? { ...keys, sessionToken } : keys;
  const steps = new Steps({ credentials, region, service, sha256, uriEscapePath: !S3_LIKE.has(service) });
  const { longDate, shortDate } = steps.dates(input.epochMs);
  const headers = headersToSend(input, longDate);
  const request = {
    method: input.method,
    protocol: `${target.scheme}:`,
    hostname: target.host,
    path: S3_LIKE.has(service) ? s3Path(target.path) : target.path,
    query: queryBag(target.query),
    headers,
    body: input.body === '' ? undefined : input.body,
  };
  const payloadHash = await getPayloadHash(request, sha256);
  if (WANTS_CHECKSUM.has(service)) headers['x-amz-content-sha256'] ??= payloadHash;

  const canonicalHeaders = getCanonicalHeaders(request);
  const signedHeaders = Object.keys(canonicalHeaders).sort().join(';');
  const credentialScope = createScope(shortDate, region, service);
  const canonicalRequest = steps.canonicalRequest(request, canonicalHeaders, payloadHash);
  const stringToSign = await steps.stringToSign(longDate, credentialScope, canonicalRequest);
  const key = await getSigningKey(sha256, credentials, shortDate, region, service);
  const signature = await hmacHex(sha256, key, stringToSign);
  const authorization =
    `${ALGORITHM} Credential=${credentials.accessKeyId}/${credentialScope}, ` +
    `SignedHeaders=${signedHeaders}, Signature=${signature}`;
  return {
    url: wireUrl(target),
    canonicalRequest,
    stringToSign,
    credentialScope,
    signedHeaders,
    signature,
    authorization,
    headers: [...Object.entries(headers), ['authorization', authorization]],
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

  /** Handed over as a date: the library takes a number for seconds. */
  dates(epochMs: number): { readonly longDate: string; readonly shortDate: string } {
    return this.formatDate(new Date(epochMs));
  }

  canonicalRequest(request: Request, headers: Record<string, string>, payloadHash: string): string {
    return this.createCanonicalRequest(request, headers, payloadHash);
  }

  stringToSign(longDate: string, scope: string, canonicalRequest: string): Promise<string> {
    return this.createStringToSign(longDate, scope, canonicalRequest, ALGORITHM);
  }
}

function headersToSend(input: SigningInput, longDate: string): Record<string, string> {
  const merged = new Map<string, string>();
  for (const [name, value] of input.headers) {
    const key = name.toLowerCase();
    if (OWN_HEADERS.has(key)) continue;
    const before = merged.get(key);
    merged.set(key, before === undefined ? value : `${before},${value}`);
  }
  if (!merged.has('host')) merged.set('host', input.target.host);
  merged.set('x-amz-date', longDate);
  if (input.credentials.sessionToken) merged.set('x-amz-security-token', input.credentials.sessionToken);
  return Object.fromEntries(merged);
}

async function hmacHex(sha256: Sha256, key: Uint8Array, text: string): Promise<string> {
  const hash = new sha256(key);
  hash.update(new TextEncoder().encode(text));
  return Array.from(await hash.digest(), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
