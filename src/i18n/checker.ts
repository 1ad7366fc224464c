import type { Locale } from '#core';
import type { CheckerMessages } from './checker.en.ts';

export type { CheckerMessages } from './checker.en.ts';

/** Loads the checker's words in one language; the other stays on the server. */
export const loadCheckerMessages = async (locale: Locale): Promise<CheckerMessages> =>
  locale === 'ja' ? (await import('./checker.ja.ts')).ja : (await import('./checker.en.ts')).en;
