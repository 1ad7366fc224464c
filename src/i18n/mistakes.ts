import type { Locale } from '#core';
import type { MistakeId } from '../core/sigv4/index.ts';
import type { MistakeMessages, MistakeTexts, MistakeWords } from './mistakes-messages.ts';
import { sources } from './mistakes-sources.ts';

export type { MistakeMessages } from './mistakes-messages.ts';

/** Loads what is said of mistakes in signing, in one language; the other stays on the server. */
export const loadMistakeMessages = async (locale: Locale): Promise<MistakeMessages> =>
  withSources(
    locale === 'ja' ? (await import('./mistakes.ja.ts')).ja : (await import('./mistakes.en.ts')).en,
  );

function withSources({ mistakes, places }: MistakeTexts): MistakeMessages {
  const words = Object.entries(mistakes).map(([id, text]): [string, MistakeWords] => [
    id,
    { ...text, sources: sources[id as MistakeId] ?? [] },
  ]);
  return { mistakes: Object.fromEntries(words) as MistakeMessages['mistakes'], places };
}
