import type { Locale } from '#core';
import { en, type SearchMessages } from './search.en.ts';
import { ja } from './search.ja.ts';

export type { SearchMessages };

/** @returns the words of the search box in a language. */
export const searchMessages = (locale: Locale): SearchMessages => ({ ja, en })[locale];
