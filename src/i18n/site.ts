import type { Locale } from '#core';
import { en, type SiteMessages } from './site.en.ts';
import { ja } from './site.ja.ts';

export type { SiteMessages } from './site.en.ts';

/** @returns the words of the pages in a language. */
export function siteMessages(locale: Locale): SiteMessages {
  return locale === 'ja' ? ja : en;
}
