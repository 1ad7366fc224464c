/** What the index and a query must agree on. Runs at build and in the browser. */
import type { Locale } from '#core';

/**
 * @returns a code or message without what people leave out or get wrong when they type it: case, separators, `Exception`.
 * @example codeKey('Missing Authentication Token') === codeKey('MissingAuthenticationTokenException')
 */
export function codeKey(text: string): string {
  const letters = text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  return letters.replace(/(?:exception|error)$/, '') || letters;
}

/** @returns true for what reads as an error code: one run of ASCII, as codes and their aliases are. */
const isCode = (term: string): boolean => /^[A-Za-z][\w.:-]*$/.test(term);

/** @example splitCode('MissingAuthenticationToken') // 'Missing Authentication Token' */
export function splitCode(code: string): string {
  return code
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .replace(/[._:-]+/g, ' ');
}

/** @returns the words of a text as a browser's search box will cut them, which is not how the indexer does. */
export function segment(text: string, locale: Locale): readonly string[] {
  if (locale !== 'ja') return text.split(/\s+/).filter(Boolean);
  const words = new Intl.Segmenter('ja', { granularity: 'word' }).segment(text);
  return [...words].filter(({ isWordLike }) => isWordLike).map(({ segment: word }) => word);
}

/** @returns the runs of one script in a text, of two letters or more: what Japanese writes together without blanks. */
export function scriptRuns(text: string): readonly string[] {
  return (
    text.match(/[\p{Script=Katakana}ー]{2,}|[\p{Script=Han}々]{2,}|[\p{Script=Hiragana}]{3,}|[\w.-]{2,}/gu) ??
    []
  );
}

/** Words that a page should be found by although they do not stand in its text. */
export interface IndexTerms {
  /** Keys that name this page and no other; see `codeKey`. */
  readonly keys: readonly string[];
  /** Each name whole, between semicolons, so that the ranking can tell a name from words of two. */
  readonly words: string;
}

/** @param terms - codes and aliases, and titles in the page's language. */
export function indexTerms(terms: readonly string[], locale: Locale): IndexTerms {
  const codes = terms.filter(isCode);
  const titles = terms.filter((term) => !isCode(term));
  const names = [
    ...codes.flatMap((code) => [code, splitCode(code)]),
    ...titles.map((title) => segment(title, locale).join(' ')),
  ];
  return { keys: [...new Set(codes.map(codeKey))], words: [...new Set(names)].join('; ') };
}
