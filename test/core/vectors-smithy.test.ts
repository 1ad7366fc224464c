/**
 * AWS's own signer as a second opinion: it makes the same bytes of every current vector that it can be asked about.
 * Its `sign` drops `Date` and adds a date of its own, so its steps are called one by one.
 */
import { readFileSync } from 'node:fs';
import { getCanonicalHeaders, getSigningKey, SignatureV4Base, type SignatureV4 } from '@smithy/signature-v4';
import { describe, expect, test } from 'vitest';
import { hex, readable, utf8 } from '../../src/core/sigv4/bytes.ts';
import { printCanonicalRequest, splitTarget } from '../../src/core/sigv4/canonical-request.ts';
import { hmacSha256, Sha256 } from '../../src/core/sigv4/hash.ts';
import { percentEncode } from '../../src/core/sigv4/percent.ts';
import { prepareWire, signWire, type PreparedWire } from '../../src/core/sigv4/sign-wire.ts';
import { HMAC, printScope, printStringToSign } from '../../src/core/sigv4/string-to-sign.ts';
import { queryBag, s3Path } from '../../src/core/sigv4/target.ts';
import { requestOf, signingOf, type Vector } from '../../src/tools/evaluate/vector.ts';

type Init = ConstructorParameters<typeof SignatureV4>[0];
type Request = Parameters<typeof getCanonicalHeaders>[0];

class Steps extends SignatureV4Base {
  constructor(init: Init) {
    super(init);
  }

  canonicalRequest(request: Request, headers: Record<string, string>, payload: string): string {
    return this.createCanonicalRequest(request, headers, payload);
  }

  stringToSign(date: string, scope: string, canonicalRequest: string): Promise<string> {
    return this.createStringToSign(date, scope, canonicalRequest, HMAC);
  }
}

/** Of the vectors here; the reasons are properties of the library. */
const INEXPRESSIBLE: Readonly<Record<string, string>> = {
  'classic/get-header-value-multiline': 'a fold is joined with a comma, which no client does any more',
  'classic/post-vanilla-query-nonunreserved': 'the query holds a percent sign of its own',
  'curl/439-query': 'the query holds bytes that are no UTF-8',
};

const vectors = (
  JSON.parse(readFileSync(new URL('../vectors/signing.json', import.meta.url), 'utf8')) as readonly Vector[]
).filter(({ algorithm, superseded, nonStandard }) => algorithm === HMAC && !superseded && !nonStandard);

describe('@smithy/signature-v4', () => {
  const expressible = vectors.filter(({ id }) => !(id in INEXPRESSIBLE));

  test.each(expressible)('$id: the same bytes', async (vector) => {
    const own = signWire(requestOf(vector), signingOf(vector));
    const theirs = await bySmithy(vector, own);
    expect(theirs).toEqual({
      canonicalRequest: readable(printCanonicalRequest(own.canonicalRequest)),
      stringToSign: readable(printStringToSign(own.stringToSign)),
      signature: vector.expected.signature,
    });
  });

  const others = vectors.filter(({ id }) => id in INEXPRESSIBLE);
  test.each(others)('$id cannot be asked', async (vector) => {
    const prepared = prepareWire(requestOf(vector), signingOf(vector));
    const signature = await bySmithy(vector, prepared).then(
      (made) => made.signature,
      (error: unknown) => error,
    );
    expect(signature).not.toBe(vector.expected.signature);
  });
});

async function bySmithy(
  vector: Vector,
  prepared: PreparedWire,
): Promise<Readonly<Record<'canonicalRequest' | 'stringToSign' | 'signature', string>>> {
  const { credentials, region, service, options } = vector;
  const { timestamp, scope } = prepared.stringToSign;
  const steps = new Steps({
    credentials,
    region,
    service,
    sha256: Sha256,
    uriEscapePath: Boolean(options.doubleEncode && options.normalizePath),
  });
  const request = requestFor(vector, prepared);
  const signable = new Set(prepared.canonicalRequest.signedHeaders.split(';'));
  const headers = getCanonicalHeaders(request, undefined, signable);
  const canonicalRequest = steps.canonicalRequest(request, headers, prepared.canonicalRequest.payload);
  const stringToSign = await steps.stringToSign(timestamp, printScope(scope), canonicalRequest);
  const key = await getSigningKey(Sha256, credentials, scope.date, region, service);
  return { canonicalRequest, stringToSign, signature: hex(hmacSha256(key, utf8(stringToSign))) };
}

/** The library takes decoded parameters, merged headers without folds, and a path as its own rules want it. */
function requestFor({ options }: Vector, { request }: PreparedWire): Request {
  const { path, query } = splitTarget(readable(request.target));
  const headers: Record<string, string> = {};
  for (const [name, value] of request.headers) {
    const key = name.toLowerCase();
    // Not `trim`: it would take U+00A0 too, which the signature keeps.
    const text = readable(value)
      .replace(/[ \t\r\n]+/g, ' ')
      .replace(/^ | $/g, '');
    headers[key] = headers[key] === undefined ? text : `${headers[key]},${text}`;
  }
  return {
    method: request.method,
    protocol: 'https:',
    hostname: headers['host'] ?? '',
    path: pathFor(path, options),
    query: queryBag(query),
    headers,
  };
}

/** One switch of the library both normalises and encodes; to have the one without the other, encode beforehand. */
function pathFor(path: string, { doubleEncode, normalizePath }: Vector['options']): string {
  if (!doubleEncode) return s3Path(path);
  return normalizePath ? path : percentEncode(utf8(path), true);
}
