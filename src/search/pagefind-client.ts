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

/**
 * Searches by name, then by phrase, then by words, and shows each page once, where it was found first.
 * The phrase comes before the words because browsers cut Japanese words otherwise than the indexer does,
 * and the pieces alone match too much.
 */
export async function search({ key, phrase, words }: Plan, limit: number): Promise<readonly Hit[]> {
  if (!words) return [];
  const pagefind = await openIndex();
  const [named, byPhrase, byWords] = await Promise.all([
    pagefind.search(null, { filters: { code: key } }),
    pagefind.search(phrase),
    pagefind.search(words),
  ]);
  const exact = new Set(named.results.map(({ id }) => id));
  const found = new Map<string, Found>();
  for (const result of named.results) found.set(result.id, result);
  for (const result of [...byPhrase.results, ...byWords.results]) {
    // A page found by name alone has no place in its text to quote; these have.
    if (!found.has(result.id) || named.results.includes(found.get(result.id) as Found))
      found.set(result.id, result);
  }
  return Promise.all(
    [...found.values()].slice(0, limit).map(async (result) => hit(await result.data(), exact.has(result.id))),
  );
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
