import type { Locale } from '#core';
import { loadFaultMessages, type FaultMessages } from '#i18n/faults';
import { loadMistakeMessages, type MistakeMessages } from '#i18n/mistakes';
import { loadVerifyMessages, type VerifyMessages } from '#i18n/verify';

/** All that is said of a signature, in one language. */
export interface VerifyWords {
  readonly words: VerifyMessages;
  readonly mistakes: MistakeMessages;
  readonly faults: FaultMessages;
}

export async function loadVerifyWords(locale: Locale): Promise<VerifyWords> {
  const [words, mistakes, faults] = await Promise.all([
    loadVerifyMessages(locale),
    loadMistakeMessages(locale),
    loadFaultMessages(locale),
  ]);
  return { words, mistakes, faults };
}
