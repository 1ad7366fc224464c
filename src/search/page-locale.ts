import type { Locale } from '#core';

/** @returns the language of the page in hand. */
export const pageLocale = (): Locale => (document.documentElement.lang.startsWith('en') ? 'en' : 'ja');
