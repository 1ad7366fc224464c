import type { Auth, Header, UrlParts } from '../model.ts';
import { decodeBase64Text } from './base64.ts';
import { decodeJwt } from './jwt.ts';
import { percentDecode } from '../text/percent.ts';

/**
 * Says what an `Authorization` header claims to be. Values are kept as they stand, a line end inside the access
 * key id too: that is a cause.
 * @param others - the request's headers: a signature's session token stands in one of them.
 */
export function readAuthorization({ value }: Pick<Header, 'value'>, others: readonly Header[] = []): Auth {
  const text = value.trim();
  const scheme = /^[^\s,=]{1,64}/.exec(text)?.[0] ?? '';
  const rest = text.slice(scheme.length);
  if (/^AWS4-[A-Z0-9-]+$/i.test(scheme)) return readSigV4(scheme, rest, others);
  if (/^bearer$/i.test(scheme)) return readBearer(rest.trim());
  if (/^basic$/i.test(scheme)) return readBasic(rest.trim());
  const jwt = decodeJwt(text);
  if (jwt) return { kind: 'jwt', token: text, jwt };
  // A single word is the secret itself, not a scheme.
  return { kind: 'unknown', scheme: /^\s/.test(rest) ? scheme : '' };
}

/**
 * Says what a presigned URL's query claims to be: Signature Version 4, or `AWS-query` for the withdrawn Version 2.
 * @returns undefined when the query carries no signature.
 */
export function readPresigned(url: UrlParts): Auth | undefined {
  // A name that stands twice counts by its first value in a query.
  const values = new Map<string, string>();
  for (const { name, value } of url.query) {
    const key = name.value.toLowerCase();
    if (!values.has(key)) values.set(key, percentDecode(value.value));
  }
  const algorithm = values.get('x-amz-algorithm');
  const given: Given = {
    Credential: values.get('x-amz-credential'),
    SignedHeaders: values.get('x-amz-signedheaders'),
    Signature: values.get('x-amz-signature'),
  };
  if (algorithm === undefined && given.Credential === undefined && given.Signature === undefined) {
    return values.has('awsaccesskeyid') && values.has('signature')
      ? { kind: 'unknown', scheme: 'AWS-query' }
      : undefined;
  }
  const expires = values.get('x-amz-expires');
  return {
    kind: 'sigv4',
    where: 'query',
    algorithm: algorithm ?? '',
    ...partsOf(given),
    expiresSeconds: expires !== undefined && /^-?\d{1,15}$/.test(expires) ? Number(expires) : undefined,
    hasToken: Boolean(values.get('x-amz-security-token')),
  };
}

const PARTS = ['Credential', 'SignedHeaders', 'Signature'] as const;
type Given = Partial<Record<(typeof PARTS)[number], string | undefined>>;

/** AWS writes commas between the parts, people also blanks or line ends; a part that stands twice counts by its last value. */
function readSigV4(algorithm: string, rest: string, others: readonly Header[]): Auth {
  const given: Given = {};
  const names = [...rest.matchAll(/(?:^|[\s,])(Credential|SignedHeaders|Signature)\s{0,4}=/gi)];
  names.forEach((match, index) => {
    const part = PARTS.find((name) => name.toLowerCase() === match[1]?.toLowerCase());
    const value = rest.slice(match.index + match[0].length, names[index + 1]?.index ?? rest.length);
    if (part) given[part] = trimPart(value);
  });
  const hasToken = others.some(
    ({ name, value }) => name.toLowerCase() === 'x-amz-security-token' && value !== '',
  );
  return { kind: 'sigv4', where: 'header', algorithm, ...partsOf(given), hasToken };
}

function trimPart(value: string): string {
  let end = value.length;
  while (end > 0 && /[\s,]/.test(value.charAt(end - 1))) end -= 1;
  return value.slice(0, end).trimStart();
}

function partsOf(
  given: Given,
): Omit<Extract<Auth, { kind: 'sigv4' }>, 'kind' | 'where' | 'algorithm' | 'hasToken'> {
  const { Credential, SignedHeaders, Signature } = given;
  return {
    ...(Credential ? readCredential(Credential) : {}),
    signedHeaders: SignedHeaders
      ? SignedHeaders.split(';').map((name) => name.trim().toLowerCase())
      : undefined,
    signature: Signature ? Signature : undefined,
    missing: PARTS.filter((part) => !given[part]),
  };
}

/** Read from the right: an access key id that holds a slash stays whole. SigV4A's scope has no Region. */
function readCredential(
  credential: string,
): Pick<Extract<Auth, { kind: 'sigv4' }>, 'accessKeyId' | 'date' | 'region' | 'service' | 'terminator'> {
  const pieces = credential.split('/');
  const hasRegion = pieces.length !== 4 || pieces[3] !== 'aws4_request' || !/^\d{8}$/.test(pieces[1] ?? '');
  const size = hasRegion ? 4 : 3;
  const [date, ...scope] = pieces.slice(Math.max(1, pieces.length - size));
  const [region, service, terminator] = hasRegion ? scope : [undefined, ...scope];
  return {
    accessKeyId: pieces.slice(0, Math.max(1, pieces.length - size)).join('/'),
    date,
    region,
    service,
    terminator,
  };
}

function readBearer(token: string): Auth {
  const jwt = decodeJwt(token);
  return jwt ? { kind: 'bearer', token, jwt } : { kind: 'bearer', token };
}

/** The user name only; the password never leaves this function. */
function readBasic(encoded: string): Auth {
  const text = decodeBase64Text(encoded);
  const colon = text?.indexOf(':') ?? -1;
  return { kind: 'basic', user: text !== undefined && colon >= 0 ? text.slice(0, colon) : undefined };
}
