/** The languages of the site and the addresses they live at. */
import type { Locale } from '#core';

export const locales: readonly Locale[] = ['ja', 'en'];

/** A language's name in itself: the only form that its reader is sure to know. */
export const localeNames: Readonly<Record<Locale, string>> = { ja: '日本語', en: 'English' };

/** @returns true when a word from an address is one of our languages. */
export function isLocale(value: string | undefined): value is Locale {
  return value === 'ja' || value === 'en';
}

export function otherLocale(locale: Locale): Locale {
  return locale === 'ja' ? 'en' : 'ja';
}

/**
 * @param path - within a language, with its trailing slash and without a leading one; '' is the home page.
 * @example pathFor('ja', 'errors/aws/not-found/') // '/ja/errors/aws/not-found/'
 */
export function pathFor(locale: Locale, path: string): string {
  return `/${locale}/${path}`;
}
