/** The door to the signature workbench: what the engine itself does not need, so that a page can load it later. */
export * from './bytes.ts';
export type { WireHeader } from './canonical-headers.ts';
export * from './canonical-request.ts';
export type { ChainLink, ChunkSigner } from './chunk-chain.ts';
export { checksumsOf, type Checksum } from './chunk-checksums.ts';
export type { FramingProblem } from './chunk-framing.ts';
export * from './chunks.ts';
export { readClaim, timestampFor, type Claim } from './claim.ts';
export * from './compare.ts';
export * from './event-signature.ts';
export { signatureEvidence, type SignatureEvidence } from './evidence.ts';
export type * from './examination.ts';
export { examine, examineNow, type Tools, type Tried } from './examine.ts';
export * from './explain.ts';
export * from './faults/index.ts';
export { Sha256 } from './hash.ts';
export { hostOf } from './host.ts';
export { loadAsymmetric } from './load-asymmetric.ts';
export { loadPlaces, type Places } from './load-places.ts';
export {
  mistakesBetween,
  proofSteps,
  type Explained,
  type FoundMistake,
  type MistakeId,
  type Place,
  type TwoSides,
} from './mistakes/index.ts';
export { placeOfPart } from './mistakes/index.ts';
export { parseCanonicalRequest } from './parse-canonical.ts';
export { payloadOf, UNSIGNED, type Payload } from './payload.ts';
export * from './post-policy.ts';
export { rulesOf, S3, STANDARD, type SigningRules } from './rules.ts';
export { signWire, type SignedWire, type SigningCredentials, type WireSigning } from './sign-wire.ts';
export { deriveKey, signatureOf, type KeySteps } from './signing-key.ts';
export { shownValue } from './shown.ts';
export * from './string-to-sign.ts';
export * from './verify.ts';
export { parseWire } from './wire.ts';
