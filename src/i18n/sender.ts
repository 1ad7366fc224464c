import type { Locale } from '#core';
import type { SenderMessages } from './sender.en.ts';

export type { SenderMessages } from './sender.en.ts';

/** Loads the sender's words in one language; the other stays on the server. */
export const loadSenderMessages = async (locale: Locale): Promise<SenderMessages> =>
  locale === 'ja' ? (await import('./sender.ja.ts')).ja : (await import('./sender.en.ts')).en;
