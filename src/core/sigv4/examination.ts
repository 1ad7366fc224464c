import type { CanonicalRequest } from './canonical-request.ts';
import type { Claim } from './claim.ts';
import type { Difference } from './compare.ts';
import type { Fault } from './faults/model.ts';
import type { FoundMistake, MistakeId } from './mistakes/index.ts';
import type { ChangedByte } from './changed-byte.ts';
import type { ChunkedBody } from './chunks.ts';
import type { Payload } from './payload.ts';
import type { StringToSign } from './string-to-sign.ts';

/** What one side signed, or would have signed; a part that nobody shows is absent. */
export interface SignedSide {
  readonly canonicalRequest?: CanonicalRequest | undefined;
  readonly stringToSign?: StringToSign | undefined;
}

/**
 * What follows from all that was compared:
 * - `right`: the signature is the one for these bytes.
 * - `proved`: mistakes were found that give exactly the signature, or exactly the hash, that was sent.
 * - `body`: the signature is right, but the body is not the one that was signed.
 * - `sides-differ`: service and client are both shown and differ; what mistake it is follows from the two texts.
 * - `key`: both sides signed the same text, so only the secret or its derivation is left.
 * - `not-found`: it differs, and no mistake or pair of them explains it; what was tried is ruled out.
 * - `secret-wanted`: nothing more can be said without the secret.
 * - `no-signature`: there is nothing to verify.
 */
export type Conclusion =
  'right' | 'proved' | 'body' | 'sides-differ' | 'key' | 'not-found' | 'secret-wanted' | 'no-signature';

/** A signature looked at from all sides. Data without words; `stringToSign` and parts are secret as the paste is. */
export interface Examination {
  readonly status: 'matches' | 'differs' | 'not-checked';
  readonly conclusion: Conclusion;
  readonly claim?: Claim | undefined;
  /** From the service's own answer, or computed from the request as the service computes it. */
  readonly service: SignedSide & { readonly from: 'answer' | 'request' | 'nowhere' };
  /** As a log shows it, as the mistakes that were found make it, or as the request that was sent has it. */
  readonly client: SignedSide & { readonly from: 'log' | 'mistakes' | 'request' | 'nowhere' };
  /** The two sides, part by part, in order; the first is where to look. */
  readonly differences: readonly Difference[];
  readonly mistakes: readonly FoundMistake[];
  /** One byte of what was sent is not the one that was signed; then no mistake explains it better. */
  readonly changed?: Omit<ChangedByte, 'signed'> | undefined;
  /** On what the mistakes rest: an equal signature, an equal hash, or the two texts. */
  readonly proof?: 'signature' | 'hash' | 'texts' | undefined;
  /** The proof as commands for bash and openssl; the secret stands in them as a variable. */
  readonly steps?: string | undefined;
  /** What the service would have found before it looked at the signature. */
  readonly faults: readonly Fault[];
  readonly payload?: Payload | undefined;
  /** Of a body in `aws-chunked` coding. */
  readonly chunks?: ChunkedBody | undefined;
  readonly tried: number;
  readonly ruledOut: readonly MistakeId[];
}
