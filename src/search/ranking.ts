import type { Fragment } from './pagefind-client.ts';

/** 0: the heading holds every word. 1: the text holds the words as they were typed. 2: neither. */
export type Nearness = (heading: string, text: string) => 0 | 1 | 2;

/** @returns how near a heading and its text are to a query. */
export function nearness(words: string, terms: string): Nearness {
  const typed = squeeze(words);
  const each = terms.split(' ').map(squeeze);
  return (heading, text) => {
    const title = squeeze(heading);
    if (each.every((term) => title.includes(term))) return 0;
    return squeeze(text).includes(typed) ? 1 : 2;
  };
}

/**
 * @returns true when a page holds most of at least one word. For a word that stands nowhere Pagefind takes the longest
 * beginning that does, be it one letter; such a page is no answer.
 */
export function holdsSome(terms: string, { content, meta }: Pick<Fragment, 'content' | 'meta'>): boolean {
  const text = squeeze(`${Object.values(meta).join(' ')} ${content}`);
  return terms.split(' ').some((term) => text.includes(squeeze(term).slice(0, Math.ceil(term.length * 0.7))));
}

/** @returns a heading as it is read: Pagefind cuts Japanese with zero-width spaces, and a heading ends in its own anchor sign. */
export const clean = (title: string): string => title.replaceAll('\u200B', '').replace(/\s*#$/, '').trim();

/** Without what one may type otherwise: case, width, spaces. */
const squeeze = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\u200B]+/g, '');
