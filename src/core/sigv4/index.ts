/** The door to the signature workbench: what the engine itself does not need, so that a page can load it later. */
export * from './bytes.ts';
export type { WireHeader } from './canonical-headers.ts';
export * from './canonical-request.ts';
export { readClaim, timestampFor, type Claim } from './claim.ts';
export * from './compare.ts';
export { Sha256 } from './hash.ts';
export { parseCanonicalRequest } from './parse-canonical.ts';
export { payloadOf, UNSIGNED, type Payload } from './payload.ts';
export { rulesOf, S3, STANDARD, type SigningRules } from './rules.ts';
export { deriveKey, signatureOf, type KeySteps } from './signing-key.ts';
export * from './string-to-sign.ts';
export * from './verify.ts';
export { parseWire } from './wire.ts';
