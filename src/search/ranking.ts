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

/** What is known of a page before it is ranked. */
type Page = Pick<Fragment, 'url' | 'content' | 'meta' | 'sub_results'>;

/**
 * @returns how well a page answers a query: by its names first, then by its headings, then by how often its text holds the
 * words, together and apart. A page of reference stands behind each article, being one of hundreds with the same words.
 */
export function weigh(words: string, terms: string): (page: Page) => number {
  const typed = squeeze(words);
  const each = terms.split(' ').map(squeeze).filter(Boolean);
  return (page) => {
    const { url, meta, sub_results: parts } = page;
    const text = textOf(page);
    const pages = Math.max(text.length, 3_000) / 8_000;
    const names = namesOf(meta).map(squeeze);
    const headings = parts.map(({ title }) => squeeze(title));
    const named = Math.max(0, ...names.map((name) => likeness(name, typed)));
    const touched = share(each, (term) => names.some((name) => name.includes(term)));
    const headed = headings.filter((heading) => each.every((term) => heading.includes(term))).length;
    const said = count(text, typed);
    const apart = each.reduce((sum, term) => sum + most(count(text, term) / pages, 4), 0) / each.length;
    return (
      4 * named +
      1.5 * touched +
      3 * most(headed, 1) +
      2.5 * most(said / pages, 2) +
      1.5 * apart +
      // A sentence stands in one page's messages, and not by chance.
      (typed.length > sentence && said > 0 ? 3 : 0) -
      (isReference(url) ? 10 : 0)
    );
  };
}

/** @returns the order of pages that bear one name: the one that is called just so, then articles before pages of reference. */
export function byName(words: string): (a: Page, b: Page) => number {
  const typed = letters(words);
  const rank = ({ url, meta }: Page): number =>
    (isReference(url) ? 1 : 0) + (letters(meta['title'] ?? '') === typed ? 0 : 2);
  return (a, b) => rank(a) - rank(b);
}

/** Pages made from models; see `site/reference/paths.ts`. */
export const isReference = (url: string): boolean => /\/errors\/aws\/(?:services|codes)\//.test(url);

const namesOf = (meta: Fragment['meta']): readonly string[] => [
  meta['title'] ?? '',
  ...(meta['terms'] ?? '').split(';'),
];

/** 1 for the same, less for one that holds the other. */
function likeness(name: string, typed: string): number {
  if (name === typed) return 1;
  const [short, long] = name.length < typed.length ? [name, typed] : [typed, name];
  return short.length > 1 && long.includes(short) ? 0.4 + (0.6 * short.length) / long.length : 0;
}

/** Letters without blanks; no name of a thing is as long. */
const sentence = 24;

/** From 0 to 1, half at `half`: what is said ten times is not ten times as good an answer. */
const most = (found: number, half: number): number => found / (found + half);

const share = (all: readonly string[], holds: (one: string) => boolean): number =>
  all.length === 0 ? 0 : all.filter(holds).length / all.length;

function count(text: string, part: string): number {
  let found = 0;
  if (!part) return found;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) found++;
  return found;
}

/**
 * @returns true when a page holds most of at least one word. For a word that stands nowhere Pagefind takes the longest
 * beginning that does, be it one letter; such a page is no answer.
 */
export function holdsSome(terms: string, page: Pick<Fragment, 'content' | 'meta'>): boolean {
  const text = squeeze(Object.values(page.meta).join(' ')) + textOf(page);
  return terms.split(' ').some((term) => text.includes(squeeze(term).slice(0, Math.ceil(term.length * 0.7))));
}

/** A page is looked at twice for each query, and again for the next. */
const texts = new WeakMap<object, string>();

function textOf(page: Pick<Fragment, 'content'>): string {
  const text = texts.get(page) ?? squeeze(page.content);
  texts.set(page, text);
  return text;
}

/** @returns a heading as it is read: Pagefind cuts Japanese with zero-width spaces, and a heading ends in its own anchor sign. */
export const clean = (title: string): string => title.replaceAll('\u200B', '').replace(/\s*#$/, '').trim();

/** Without what one may type otherwise: case, width, spaces. */
const squeeze = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\u200B]+/g, '');

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
