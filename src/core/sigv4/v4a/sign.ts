import type { WireRequest } from '../canonical-request.ts';
import { attachSignature, prepareWire, type SignedWire, type WireSigning } from '../sign-wire.ts';
import { ECDSA, printStringToSign } from '../string-to-sign.ts';
import { ecdsaSignature } from './ecdsa.ts';
import { deriveKeyPair } from './key-pair.ts';
import type { PublicKey } from './public-key.ts';

/**
 * Signs a request with SigV4A. The random number is derived from key and text (RFC 6979), so the same request gets
 * the same signature here; other signers give another each time, and each of them is right.
 * @param signing - `region` is the set of regions.
 * @returns undefined when no key pair can be derived from the secret.
 */
export function signAsymmetric(
  request: WireRequest,
  signing: WireSigning,
): (SignedWire & { readonly publicKey: PublicKey }) | undefined {
  const { accessKeyId, secretAccessKey } = signing.credentials;
  const pair = deriveKeyPair(secretAccessKey, accessKeyId);
  if (!pair) return undefined;
  const prepared = prepareWire(request, signing, ECDSA);
  const signature = ecdsaSignature(printStringToSign(prepared.stringToSign), pair.privateKey);
  return { ...attachSignature(prepared, signing, signature), publicKey: pair.publicKey };
}
