/** The door to SigV4A; `loadAsymmetric` is the way here. */
export { ecdsaSigner } from './chunk-signer.ts';
export { verifiesSignature } from './ecdsa.ts';
export { deriveKeyPair, type KeyPair } from './key-pair.ts';
export { readPublicKey, type PublicKey } from './public-key.ts';
export { signAsymmetric } from './sign.ts';
export { verifyAsymmetric, type AsymmetricKey, type AsymmetricVerification } from './verify.ts';
