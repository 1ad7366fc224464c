/** Runs vectors of published suites through our own signer and verifier, in either algorithm. */
import { hex, readable, toArray, utf8 } from '../../core/sigv4/bytes.ts';
import { printCanonicalRequest, type WireRequest } from '../../core/sigv4/canonical-request.ts';
import { prepareWire, signWire } from '../../core/sigv4/sign-wire.ts';
import { ECDSA, HMAC, printStringToSign } from '../../core/sigv4/string-to-sign.ts';
import {
  deriveKeyPair,
  readPublicKey,
  signAsymmetric,
  verifiesSignature,
  verifyAsymmetric,
} from '../../core/sigv4/v4a/index.ts';
import { verifyRequest } from '../../core/sigv4/verify.ts';
import { parseWire } from '../../core/sigv4/wire.ts';
import { attempt, differing, type Outcome } from './outcome.ts';
import { requestOf, rulesOfVector, signingOf, unknownOptions, type Vector } from './vector.ts';

export function runVector(vector: Vector): Outcome {
  const history = vector.superseded === true || vector.nonStandard === true;
  const faults = [stepFaults, signatureFaults, readBackFaults].flatMap((run) => attempt(() => run(vector)));
  const unknown = unknownOptions(vector);
  const named = faults.length > 0 && unknown.length > 0 ? [`option not known: ${unknown.join(', ')}`] : [];
  return { id: vector.id, faults: [...named, ...faults], history };
}

function stepFaults(vector: Vector): string[] {
  const { expected } = vector;
  const algorithm = vector.algorithm === ECDSA ? ECDSA : HMAC;
  const prepared = prepareWire(requestOf(vector), signingOf(vector), algorithm);
  return [
    ...differing(
      'canonical request',
      expected.canonicalRequest,
      readable(printCanonicalRequest(prepared.canonicalRequest)),
    ),
    ...differing('string to sign', expected.stringToSign, readable(printStringToSign(prepared.stringToSign))),
  ];
}

function signatureFaults(vector: Vector): string[] {
  if (vector.algorithm === ECDSA) return asymmetricFaults(vector);
  const { signature, key } = signWire(requestOf(vector), signingOf(vector));
  const { signingKey = hex(key.kSigning) } = vector.expected;
  return [
    ...differing('signing key', signingKey, hex(key.kSigning)),
    ...differing('signature', vector.expected.signature, signature),
  ];
}

/** ECDSA gives another signature each time: the published one and our own are verified, not compared. */
function asymmetricFaults(vector: Vector): string[] {
  const { credentials, expected } = vector;
  const derived = deriveKeyPair(credentials.secretAccessKey, credentials.accessKeyId)?.publicKey;
  const { publicKey } = vector;
  const published = publicKey === undefined ? derived : readPublicKey(textOf(publicKey));
  if (!derived || !published) return ['public key: none'];
  const own = signAsymmetric(requestOf(vector), signingOf(vector));
  const isRight = (signature: string): boolean =>
    verifiesSignature(signature, utf8(expected.stringToSign), published);
  return [
    ...differing('public key', JSON.stringify(published), JSON.stringify(derived)),
    ...(isRight(expected.signature) ? [] : ['published signature: not verified by the public key']),
    ...(own && isRight(own.signature) ? [] : ['own signature: not verified by the public key']),
  ];
}

/** The signed request as it was published, read as a service would read it. */
function readBackFaults(vector: Vector): string[] {
  const { signedRequestText, signedTarget } = vector.expected;
  const faults: string[] = [];
  if (signedRequestText !== undefined) {
    const request = parseWire(toArray(utf8(signedRequestText)));
    faults.push(
      ...(request ? verifyFaults('signedRequestText', request, vector) : ['signedRequestText: unread']),
    );
  }
  if (signedTarget !== undefined)
    faults.push(
      ...verifyFaults('signedTarget', { ...requestOf(vector), target: utf8(signedTarget) }, vector),
    );
  return faults;
}

/** One published text carries an older signature than its vector: then it is that one which must not pass. */
function verifyFaults(what: string, request: WireRequest, vector: Vector): string[] {
  const verify = vector.algorithm === ECDSA ? verifyAsymmetric : verifyRequest;
  // A body in chunks is published apart.
  const isStream = /\nSTREAMING-.*$/.test(vector.expected.canonicalRequest);
  const sent = isStream ? { ...request, body: undefined } : request;
  const side = verify(sent, vector.credentials, rulesOfVector(vector));
  if (side.status === 'not-checked') return [`${what}: not checked, ${side.why}`];
  const isOther = vector.algorithm !== ECDSA && side.claim.signature !== vector.expected.signature;
  return [
    ...differing(
      `${what}, canonical request`,
      vector.expected.canonicalRequest,
      readable(printCanonicalRequest(side.canonicalRequest)),
    ),
    ...differing(`${what}, verification`, isOther ? 'differs' : 'matches', side.status),
  ];
}

const textOf = (key: NonNullable<Vector['publicKey']>): string =>
  typeof key === 'string' ? key : JSON.stringify(key);
