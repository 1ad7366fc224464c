import type { WireRequest } from '../canonical-request.ts';
import { verifyChunks, type ChunkedBody } from '../chunks.ts';
import type { Claim } from '../claim.ts';
import type { SigningRules } from '../rules.ts';
import { ECDSA, printStringToSign } from '../string-to-sign.ts';
import { serviceSide, type ServiceSide } from '../verify.ts';
import { ecdsaSigner } from './chunk-signer.ts';
import { verifiesSignature } from './ecdsa.ts';
import { deriveKeyPair } from './key-pair.ts';
import type { PublicKey } from './public-key.ts';

/** The service has the public key alone; who signs has the secret that both keys are made from. */
export type AsymmetricKey = { readonly secretAccessKey: string } | { readonly publicKey: PublicKey };

export type AsymmetricVerification =
  | {
      readonly status: 'not-checked';
      readonly why: 'unsigned' | 'algorithm' | 'key';
      readonly claim?: Claim | undefined;
    }
  | (ServiceSide & {
      /** `matches`: this key signed these bytes, and the body is the one that was signed. */
      readonly status: 'matches' | 'differs';
      readonly publicKey: PublicKey;
      /** Of signature and string to sign, whatever the body says. */
      readonly isSignedByKey: boolean;
      /** Of a body in `aws-chunked` coding: its chunks, each signed by itself. */
      readonly chunks?: ChunkedBody | undefined;
    });

/**
 * Verifies a SigV4A signature. Signing anew would tell nothing: each ECDSA signature of the same bytes is another.
 * @param rules - when the service's name does not tell them.
 */
export function verifyAsymmetric(
  request: WireRequest,
  key: AsymmetricKey,
  rules?: SigningRules,
): AsymmetricVerification {
  const side = serviceSide(request, rules);
  if (!side) return { status: 'not-checked', why: 'unsigned' };
  const { claim, payload, stringToSign } = side;
  if (claim.algorithm !== ECDSA) return { status: 'not-checked', why: 'algorithm', claim };
  const publicKey = publicKeyOf(key, claim.accessKeyId);
  if (!publicKey) return { status: 'not-checked', why: 'key', claim };
  const isSignedByKey = verifiesSignature(claim.signature, printStringToSign(stringToSign), publicKey);
  // No chunk of this request is signed with an HMAC, so no secret is needed.
  const chunks = verifyChunks(request, { secretAccessKey: '' }, ecdsaSigner(publicKey));
  const isRight = isSignedByKey && payload.agrees && chunks?.status !== 'differs';
  return { ...side, status: isRight ? 'matches' : 'differs', publicKey, isSignedByKey, chunks };
}

const publicKeyOf = (key: AsymmetricKey, accessKeyId: string): PublicKey | undefined =>
  'publicKey' in key ? key.publicKey : deriveKeyPair(key.secretAccessKey, accessKeyId)?.publicKey;
