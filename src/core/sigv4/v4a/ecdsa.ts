import { p256 } from '@noble/curves/nist.js';
import { fromHex, hex, toArray, type ByteString } from '../bytes.ts';
import { sha256Of } from '../hash.ts';
import { pointOf, type PublicKey } from './public-key.ts';

/** Signers of AWS leave `s` as it comes; the library would otherwise want the lower of its two forms. */
const DER_OF_HASH = { prehash: false, lowS: false, format: 'der' } as const;

/** @returns DER in hex; the random number is derived from key and text (RFC 6979). */
export const ecdsaSignature = (stringToSign: ByteString, privateKey: Uint8Array): string =>
  hex(p256.sign(sha256Of(toArray(stringToSign)), privateKey, DER_OF_HASH));

/**
 * @param signature - DER in hex, as it stands in a request.
 * @returns false for a signature that is no DER, too.
 */
export function verifiesSignature(
  signature: string,
  stringToSign: ByteString,
  publicKey: PublicKey,
): boolean {
  const der = fromHex(signature);
  const point = pointOf(publicKey);
  if (!der || !point) return false;
  try {
    return p256.verify(der, sha256Of(toArray(stringToSign)), point, DER_OF_HASH);
  } catch {
    // The library says by an exception that it is no DER, or no point.
    return false;
  }
}
