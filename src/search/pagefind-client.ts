/** The one door to Pagefind, which is built after the site and so is imported by address. */
import { readMarks, withoutHeading, type Piece } from './marks.ts';
import type { Plan } from './query.ts';

/** A page that was found, and the sections of it that hold the words. */
export interface Hit {
  readonly url: string;
  readonly title: string;
  readonly excerpt: readonly Piece[];
  readonly sections: readonly Section[];
}

export interface Section {
  readonly url: string;
  readonly title: string;
  readonly excerpt: readonly Piece[];
}

interface Found {
  readonly id: string;
  readonly data: () => Promise<Fragment>;
}
interface Fragment {
  readonly url: string;
  readonly content: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly sub_results: readonly { readonly url: string; readonly title: string; readonly excerpt: string }[];
}
interface Pagefind {
  readonly options: (options: object) => Promise<void>;
  readonly search: (
    term: string | null,
    options?: { readonly filters: Readonly<Record<string, string>> },
  ) => Promise<{ readonly results: readonly Found[] }>;
}

const address = '/pagefind/pagefind.js';
let opened: Promise<Pagefind> | undefined;

/** Loads the index's head; the first search is then quick. */
export function openIndex(): Promise<Pagefind> {
  opened ??= load().catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

async function load(): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.options({ excerptLength: 24, ranking: { metaWeights: { title: 5, terms: 4 } } });
  return pagefind;
}

/** Pages whose text is looked at before the list is cut; each costs one small file. */
const weighed = 30;

/**
 * Searches by name and by words. What bears the name comes first; then pages with a heading that holds every word,
 * as causes have; then pages that hold the words as they were typed; then the rest, each in Pagefind's order.
 * The third step is for Japanese: a browser cuts its words otherwise than the indexer does, and the pieces match
 * far too much. A quoted search would find nothing where the two differ.
 */
export async function search({ key, words, terms }: Plan, limit: number): Promise<readonly Hit[]> {
  if (!words) return [];
  const pagefind = await openIndex();
  const [named, worded] = await Promise.all([
    pagefind.search(null, { filters: { code: key } }),
    pagefind.search(terms),
  ]);
  const exact = new Set(named.results.map(({ id }) => id));
  let found: readonly Found[] = worded.results.filter(({ id }) => !exact.has(id));
  if (found.length + exact.size === 0) found = await searchEachWord(pagefind, terms);
  // A page found by its words has a place in its text to quote; one found by name alone has none.
  const best = named.results.map((page) => worded.results.find(({ id }) => id === page.id) ?? page);
  const read = (results: readonly Found[]) => Promise.all(results.map((result) => result.data()));
  const [first, others] = await Promise.all([read(best), read(found.slice(0, weighed))]);
  const near = nearness(words, terms);
  const ranked = others
    .filter((page) => holdsSome(terms, page))
    .map((page) => ({
      page,
      rank: Math.min(near('', page.content), ...page.sub_results.map((part) => near(part.title, ''))),
    }))
    .sort((a, b) => a.rank - b.rank);
  return [...first, ...ranked.map(({ page }) => page)].slice(0, limit).map((page) => hit(page, near));
}

type Nearness = (heading: string, text: string) => 0 | 1 | 2;

/** @returns how well a heading and its text answer: 0 the heading holds every word, 1 the text holds them as typed. */
function nearness(words: string, terms: string): Nearness {
  const typed = squeeze(words);
  const each = terms.split(' ').map(squeeze);
  return (heading, text) => {
    const title = squeeze(heading);
    if (each.every((term) => title.includes(term))) return 0;
    return squeeze(text).includes(typed) ? 1 : 2;
  };
}

/** For a word that stands nowhere Pagefind takes the longest beginning that does, be it one letter. */
function holdsSome(terms: string, { content, meta }: Fragment): boolean {
  const text = squeeze(Object.values(meta).join(' ') + content);
  return terms.split(' ').some((term) => text.includes(squeeze(term).slice(0, Math.ceil(term.length * 0.7))));
}

/** For a question with words that stand on no page: the pages that hold most of the others, rare ones counting more. */
async function searchEachWord(pagefind: Pagefind, terms: string): Promise<readonly Found[]> {
  const each = [...new Set(terms.split(' '))].filter((word) => word.length > 1).slice(0, 8);
  if (each.length < 2) return [];
  const scores = new Map<string, { readonly page: Found; score: number }>();
  for (const { results } of await Promise.all(each.map((word) => pagefind.search(word)))) {
    for (const page of results) {
      const entry = scores.get(page.id) ?? { page, score: 0 };
      entry.score += 1 / results.length;
      scores.set(page.id, entry);
    }
  }
  return [...scores.values()].sort((a, b) => b.score - a.score).map(({ page }) => page);
}

/** Without what a reader may type otherwise: case, width, spaces. */
const squeeze = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\u200B]+/g, '');

function hit({ url, meta, excerpt, sub_results: parts }: Fragment, near: Nearness): Hit {
  const sections = parts
    .filter((part) => part.url.includes('#'))
    .map(({ url: address, title, excerpt: text }) => section(address, clean(title), text))
    .map((section) => ({
      section,
      rank: near(section.title, section.excerpt.map(({ text }) => text).join('')),
    }))
    .sort((a, b) => a.rank - b.rank);
  const best = sections.filter(({ rank }) => rank < 2);
  return {
    url,
    title: clean(meta['title'] ?? url),
    excerpt: readMarks(excerpt),
    sections: (best.length > 0 ? best : sections).map(({ part }) => part),
  };
}

const section = (url: string, title: string, excerpt: string): Section => ({
  url,
  title,
  excerpt: withoutHeading(readMarks(excerpt), title),
});

/** Pagefind cuts Japanese with zero-width spaces; a heading ends in its own anchor sign. */
const clean = (title: string): string => title.replaceAll('\u200B', '').replace(/\s*#$/, '').trim();
