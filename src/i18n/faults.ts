import type { Locale } from '#core';
import type { FaultMessages } from './faults-messages.ts';

export type { FaultMessages } from './faults-messages.ts';

/** Loads what is said of faults before the signature, in one language; the other stays on the server. */
export const loadFaultMessages = async (locale: Locale): Promise<FaultMessages> =>
  locale === 'ja' ? (await import('./faults.ja.ts')).ja : (await import('./faults.en.ts')).en;
