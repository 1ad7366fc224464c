/** Published vectors through our own signer and verifier; `source` of each says where it was published. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { toArray } from '../../src/core/sigv4/bytes.ts';
import type { WireRequest } from '../../src/core/sigv4/canonical-request.ts';
import { headerOf, readClaim } from '../../src/core/sigv4/claim.ts';
import { prepareWire, signWire } from '../../src/core/sigv4/sign-wire.ts';
import { ECDSA, HMAC } from '../../src/core/sigv4/string-to-sign.ts';
import { signAsymmetric, verifyAsymmetric } from '../../src/core/sigv4/v4a/index.ts';
import { verifyRequest } from '../../src/core/sigv4/verify.ts';
import { requestOf, rulesOfVector, signingOf, type Vector } from '../../src/tools/evaluate/vector.ts';
import { runVector } from '../../src/tools/evaluate/vectors.ts';

const vectors = JSON.parse(
  readFileSync(new URL('../vectors/signing.json', import.meta.url), 'utf8'),
) as readonly Vector[];
const current = vectors.filter(({ superseded, nonStandard }) => !superseded && !nonStandard);

test.each(current)('$id: canonical request, string to sign, signature, and read back', (vector) => {
  expect(runVector(vector).faults).toEqual([]);
});

test('the others are run as history, and what no service does is named', () => {
  const history = vectors.filter((vector) => !current.includes(vector)).map(runVector);
  expect(history.every((outcome) => outcome.history)).toBe(true);
  const failed = history.filter(({ faults }) => faults.length > 0);
  expect(failed.length).toBeLessThan(history.length / 2);
  for (const { faults } of failed) expect(faults[0]).toMatch(/^option not known: /);
});

describe('what we sign', () => {
  /** A payload line that nothing in the request tells is between the signer and the service. */
  const told = current.filter((vector) => {
    const { payload } = signingOf(vector);
    if (payload === undefined || vector.request.body === '') return payload !== 'UNSIGNED-PAYLOAD';
    return headerOf(signed(vector), 'x-amz-content-sha256') !== undefined;
  });

  test.each(told)('$id is right for the service, and wrong once a byte is changed', (vector) => {
    const request = signed(vector);
    expect(statusOf(vector, request)).toBe('matches');
    for (const changed of changedOnce(request)) expect(statusOf(vector, changed)).toBe('differs');
  });

  test.each(current)('$id has the same signed headers when nobody names them', (vector) => {
    const signing = { ...signingOf(vector), signedHeaders: undefined };
    const algorithm = vector.algorithm === ECDSA ? ECDSA : HMAC;
    const { canonicalRequest } = prepareWire(requestOf(vector), signing, algorithm);
    expect(canonicalRequest.signedHeaders).toBe(vector.expected.signedHeaders);
  });

  const inOneWay = current.filter(({ algorithm, options }) => algorithm !== ECDSA && !options.hoistedHeaders);
  test.each(inOneWay)('$id, signed before, is signed anew', (vector) => {
    const { signature } = signWire(requestOf(vector), signingOf(vector));
    expect(signWire(signed(vector), signingOf(vector)).signature).toBe(signature);
  });
});

/** A body in chunks is published apart. */
const hasBody = ({ expected }: Vector): boolean => !/\nSTREAMING-.*$/.test(expected.canonicalRequest);

function signed(vector: Vector): WireRequest {
  const made =
    vector.algorithm === ECDSA
      ? signAsymmetric(requestOf(vector), signingOf(vector))
      : signWire(requestOf(vector), signingOf(vector));
  if (!made) throw new Error(`${vector.id}: no key pair`);
  return hasBody(vector) ? made.request : { ...made.request, body: undefined };
}

function statusOf(vector: Vector, request: WireRequest): string {
  const verify = vector.algorithm === ECDSA ? verifyAsymmetric : verifyRequest;
  return verify(request, vector.credentials, rulesOfVector(vector)).status;
}

/** Each part of a request once, changed so that it stays readable. */
function changedOnce(request: WireRequest): WireRequest[] {
  const names = readClaim(request)?.signedHeaders ?? [];
  return [
    { ...request, method: `${request.method}X` },
    { ...request, target: request.target.replace(/(?=\?|$)/, '/changed') },
    { ...request, target: `${request.target}${request.target.includes('?') ? '&' : '?'}changed=1` },
    ...names
      .filter((name) => headerOf(request, name) !== undefined)
      .map((name) => ({
        ...request,
        headers: request.headers.map(([given, value]) =>
          given.toLowerCase() === name ? ([given, `${value}.`] as const) : ([given, value] as const),
        ),
      })),
    ...(payloadIsHash(request) ? [{ ...request, body: toArray('changed') }] : []),
  ];
}

const payloadIsHash = (request: WireRequest): boolean =>
  /^[\da-f]{64}$/.test(headerOf(request, 'x-amz-content-sha256') ?? '0'.repeat(64)) &&
  !/UNSIGNED/.test(request.target) &&
  readClaim(request)?.scope.service !== 's3';
