/** The one door to Pagefind, which is built after the site and so is imported by address. */
import { readMarks, type Piece } from './marks.ts';
import type { Plan } from './query.ts';

/** A page that was found, and the sections of it that hold the words. */
export interface Hit {
  readonly url: string;
  readonly title: string;
  readonly excerpt: readonly Piece[];
  readonly sections: readonly Section[];
  /** The query is this page's own name. */
  readonly exact: boolean;
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
 * Searches by name and by words. What bears the name comes first, then what holds the words as they were typed,
 * then the rest in Pagefind's order. The middle step is for Japanese: a browser cuts its words otherwise than the
 * indexer does, and the pieces match far too much. A quoted search would find nothing where the two differ.
 */
export async function search({ key, words }: Plan, limit: number): Promise<readonly Hit[]> {
  if (!words) return [];
  const pagefind = await openIndex();
  const [named, worded] = await Promise.all([
    pagefind.search(null, { filters: { code: key } }),
    pagefind.search(words),
  ]);
  const exact = new Set(named.results.map(({ id }) => id));
  let found: readonly Found[] = worded.results.filter(({ id }) => !exact.has(id));
  if (found.length + exact.size === 0) found = await searchEachWord(pagefind, words);
  // A page found by its words has a place in its text to quote; one found by name alone has none.
  const best = named.results.map((page) => worded.results.find(({ id }) => id === page.id) ?? page);
  const read = (results: readonly Found[]) => Promise.all(results.map((result) => result.data()));
  const [first, others] = await Promise.all([read(best), read(found.slice(0, weighed))]);
  const typed = squeeze(words);
  const [literal, scattered] = partition(others, ({ content }) => squeeze(content).includes(typed));
  return [...first, ...literal, ...scattered]
    .slice(0, limit)
    .map((page, place) => hit(page, place < first.length));
}

/** For a question with words that stand on no page: the pages that hold most of the others, rare ones counting more. */
async function searchEachWord(pagefind: Pagefind, words: string): Promise<readonly Found[]> {
  const each = [...new Set(words.split(' '))].filter((word) => word.length > 1).slice(0, 8);
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

const squeeze = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');

function partition<T>(
  items: readonly T[],
  test: (item: T) => boolean,
): readonly [readonly T[], readonly T[]] {
  return [items.filter(test), items.filter((item) => !test(item))];
}

function hit({ url, meta, excerpt, sub_results: sections }: Fragment, exact: boolean): Hit {
  return {
    url,
    title: clean(meta['title'] ?? url),
    excerpt: readMarks(excerpt),
    sections: sections
      .filter((section) => section.url.includes('#'))
      .map((section) => ({
        url: section.url,
        title: clean(section.title),
        excerpt: readMarks(section.excerpt),
      })),
    exact,
  };
}

/** Pagefind cuts Japanese with zero-width spaces; a heading ends in its own anchor sign. */
const clean = (title: string): string => title.replaceAll('\u200B', '').replace(/\s*#$/, '').trim();
