import {
  canonicalRequestOf,
  printCanonicalRequest,
  type CanonicalRequest,
  type WireRequest,
} from './canonical-request.ts';
import { verifyChunks, type ChunkedBody } from './chunks.ts';
import { readClaim, type Claim } from './claim.ts';
import { sha256Hex } from './hash.ts';
import { payloadOf, type Payload } from './payload.ts';
import { rulesOf, type SigningRules } from './rules.ts';
import { deriveKey, signatureOf, type KeySteps } from './signing-key.ts';
import { HMAC, printStringToSign, type StringToSign } from './string-to-sign.ts';

/** What only the signer and AWS know. Never printed, never kept. */
export interface SigningSecrets {
  /** May be empty: some clients sign with nothing. */
  readonly secretAccessKey: string;
  readonly sessionToken?: string | undefined;
}

/** What the service makes of a request, up to the point where a secret is needed. */
export interface ServiceSide {
  readonly claim: Claim;
  readonly rules: SigningRules;
  readonly payload: Payload;
  readonly canonicalRequest: CanonicalRequest;
  readonly stringToSign: StringToSign;
}

export type Verification =
  | {
      readonly status: 'not-checked';
      readonly why: 'unsigned' | 'algorithm';
      readonly claim?: Claim | undefined;
    }
  | (ServiceSide & {
      /** `matches`: the signature is the one for these bytes, and the body is the one that was signed. */
      readonly status: 'matches' | 'differs';
      readonly key: KeySteps;
      /** The signature that the service computes. */
      readonly expected: string;
      /** Of a body in `aws-chunked` coding: its chunks, each signed by itself. */
      readonly chunks?: ChunkedBody | undefined;
    });

/** @returns each step as the service computes it; undefined when the request carries no whole signature. */
export function serviceSide(request: WireRequest, rules?: SigningRules): ServiceSide | undefined {
  const claim = readClaim(request);
  if (!claim) return undefined;
  const used = rules ?? rulesOf(claim.scope.service);
  const payload = payloadOf(request, claim);
  const { signedHeaders, algorithm, timestamp, scope } = claim;
  const canonicalRequest = canonicalRequestOf(request, { signedHeaders, payload: payload.line }, used);
  const hash = sha256Hex(printCanonicalRequest(canonicalRequest));
  return {
    claim,
    rules: used,
    payload,
    canonicalRequest,
    stringToSign: { algorithm, timestamp, scope, hash },
  };
}

/**
 * Signs the request again as the service would and compares.
 * @param rules - when the service's name does not tell them.
 */
export function verifyRequest(
  request: WireRequest,
  secrets: SigningSecrets,
  rules?: SigningRules,
): Verification {
  const side = serviceSide(request, rules);
  if (!side) return { status: 'not-checked', why: 'unsigned' };
  if (side.claim.algorithm !== HMAC) return { status: 'not-checked', why: 'algorithm', claim: side.claim };
  const key = deriveKey(secrets.secretAccessKey, side.claim.scope);
  const expected = signatureOf(key.kSigning, printStringToSign(side.stringToSign));
  const chunks = verifyChunks(request, secrets);
  const isBody = side.payload.agrees && chunks?.status !== 'differs';
  const isRight = expected === side.claim.signature && isBody;
  return { ...side, status: isRight ? 'matches' : 'differs', key, expected, chunks };
}
