import { p256 } from '@noble/curves/nist.js';
import { fromHex, hex, toArray, utf8 } from '../bytes.ts';
import { hmacSha256 } from '../hash.ts';
import { ECDSA } from '../string-to-sign.ts';
import type { PublicKey } from './public-key.ts';

export interface KeyPair {
  /** The private number, 32 bytes. Secret as the key that it is made from. */
  readonly privateKey: Uint8Array;
  readonly publicKey: PublicKey;
}

/**
 * Derives the P-256 key pair that SigV4A signs with, by a key derivation function in counter mode over HMAC-SHA256.
 * It depends on the credentials alone, so one pair serves every day, region and service.
 * @param secret - may be empty.
 * @returns undefined when no counter gives a number below the group's order, which no one will live to see.
 * @see https://doi.org/10.6028/NIST.SP.800-108r1 (section 4.1)
 * @see https://github.com/awslabs/aws-c-auth/blob/main/source/key_derivation.c
 */
export function deriveKeyPair(secret: string, accessKeyId: string): KeyPair | undefined {
  const key = toArray(`AWS4A${utf8(secret)}`);
  for (let counter = 1; counter <= LAST_COUNTER; counter++) {
    const candidate = hmacSha256(key, fixedInput(accessKeyId, counter));
    const number = BigInt(`0x${hex(candidate)}`);
    if (number > ORDER - 2n) continue;
    const privateKey = bytesOf(number + 1n);
    return { privateKey, publicKey: publicKeyOf(privateKey) };
  }
  return undefined;
}

/** Counter, label, separator, context, and the length of what is wanted, in bits. */
const fixedInput = (accessKeyId: string, counter: number): string =>
  `\0\0\0\x01${ECDSA}\0${utf8(accessKeyId)}${String.fromCharCode(counter)}\0\0\x01\0`;

const ORDER = p256.Point.Fn.ORDER;
const LAST_COUNTER = 254;

const bytesOf = (number: bigint): Uint8Array =>
  fromHex(number.toString(16).padStart(64, '0')) ?? new Uint8Array();

function publicKeyOf(privateKey: Uint8Array): PublicKey {
  const point = p256.getPublicKey(privateKey, false);
  return { x: hex(point.subarray(1, 33)), y: hex(point.subarray(33)) };
}
