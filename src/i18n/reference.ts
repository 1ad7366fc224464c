import type { Locale } from '#core';
import { en, type ReferenceMessages } from './reference.en.ts';
import { ja } from './reference.ja.ts';

export type { ReferenceMessages } from './reference.en.ts';

/** @returns the words of the pages that are made from AWS's models. */
export function referenceMessages(locale: Locale): ReferenceMessages {
  return locale === 'ja' ? ja : en;
}
