import type { Locale } from '#core';
import type { VerifyMessages } from './verify.en.ts';

export type { EvidenceSide, SecretProblem, VerifyMessages } from './verify.en.ts';

/** Loads the words of verifying, printing and handing over in one language; the other stays on the server. */
export const loadVerifyMessages = async (locale: Locale): Promise<VerifyMessages> =>
  locale === 'ja' ? (await import('./verify.ja.ts')).ja : (await import('./verify.en.ts')).en;
