import type { ChunkSigner } from '../chunk-chain.ts';
import { ECDSA } from '../string-to-sign.ts';
import { verifiesSignature } from './ecdsa.ts';
import type { PublicKey } from './public-key.ts';

/** @returns what verifies the chunks of `STREAMING-AWS4-ECDSA-P256-SHA256-PAYLOAD`; pass it to `verifyChunks`. */
export const ecdsaSigner = (publicKey: PublicKey): ChunkSigner => ({
  algorithm: ECDSA,
  expected: () => undefined,
  agrees: (stringToSign, signature) => verifiesSignature(signature, stringToSign, publicKey),
});
