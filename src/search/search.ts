import { readMarks, withoutHeading, type Piece } from './marks.ts';
import { openIndex, type Found, type Fragment, type Pagefind } from './pagefind-client.ts';
import type { Plan } from './query.ts';
import { byName, clean, holdsSome, isReference, nearness, weigh, type Nearness } from './ranking.ts';
import { scriptRuns } from './terms.ts';

/** A page that was found, and the sections of it that hold the words, nearest first. */
export interface Hit extends Section {
  readonly sections: readonly Section[];
}

export interface Section {
  readonly url: string;
  readonly title: string;
  readonly excerpt: readonly Piece[];
}

/** Pages whose text is looked at before the list is cut; each costs one small file. */
const weighed = 30;

/** With fewer articles than this, the parts of the question are looked for as well. */
const enough = 3;

/**
 * Searches by name and by words. What bears the name comes first; then the pages that hold every word, by weight; then
 * those that hold most of the words. Pagefind's own order is not enough for Japanese: a browser cuts its words otherwise
 * than the indexer does, and the pieces match far too much, or, for one that is cut differently, nothing at all.
 */
export async function search({ key, words, terms }: Plan, limit: number): Promise<readonly Hit[]> {
  if (!words) return [];
  const pagefind = await openIndex();
  const [{ results: named }, { results: worded }] = await Promise.all([
    pagefind.search(null, { filters: { code: key } }),
    pagefind.search(terms),
  ]);
  // A page found by its words has a place in its text to quote; one found by name alone has none.
  const quoted = named.map((page) => worded.find(({ id }) => id === page.id) ?? page);
  const first = [...(await read(quoted))].sort(byName(words));
  const rest = await ranked(without(worded, named), words, terms);
  const found = [...first, ...rest];
  const more =
    found.filter(({ url }) => !isReference(url)).length < enough ? await byParts(pagefind, terms, found) : [];
  const near = nearness(words, terms);
  return [...found, ...more].slice(0, limit).map((page) => hit(page, near));
}

const without = (found: readonly Found[], others: readonly Found[]): readonly Found[] =>
  found.filter(({ id }) => !others.some((other) => other.id === id));

/** The pages that hold what was looked for, by weight. */
async function ranked(found: readonly Found[], words: string, terms: string): Promise<readonly Fragment[]> {
  const weight = weigh(words, terms);
  return (await read(found))
    .filter((page) => holdsSome(terms, page))
    .map((page) => ({ page, weight: weight(page) }))
    .sort((a, b) => b.weight - a.weight)
    .map(({ page }) => page);
}

/** What no page holds as a whole, part by part: 認証トークン as 認証 and トークン. */
async function byParts(
  pagefind: Pagefind,
  terms: string,
  known: readonly Fragment[],
): Promise<readonly Fragment[]> {
  const parts = scriptRuns(terms);
  if (parts.length === 0) return [];
  const pages = await ranked(await searchEachWord(pagefind, parts), parts.join(' '), parts.join(' '));
  return pages.filter(({ url }) => !known.some((page) => page.url === url));
}

const read = (found: readonly Found[]): Promise<readonly Fragment[]> =>
  Promise.all(found.slice(0, weighed).map((page) => page.data()));

/** For a question with words that stand on no page: the pages that hold most of the others, rare ones counting more. */
async function searchEachWord(pagefind: Pagefind, parts: readonly string[]): Promise<readonly Found[]> {
  const each = [...new Set(parts)].slice(0, 8);
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

function hit({ url, meta, excerpt, sub_results: parts }: Fragment, near: Nearness): Hit {
  const ranked = parts
    .filter((part) => part.url.includes('#'))
    .map((part) => section(part.url, part.title, part.excerpt))
    .map((part) => ({ part, rank: near(part.title, part.excerpt.map(({ text }) => text).join('')) }))
    .sort((a, b) => a.rank - b.rank);
  const nearby = ranked.filter(({ rank }) => rank < 2);
  return {
    ...section(url, meta['title'] ?? url, excerpt),
    sections: (nearby.length > 0 ? nearby : ranked).map(({ part }) => part),
  };
}

function section(url: string, heading: string, excerpt: string): Section {
  const title = clean(heading);
  return { url, title, excerpt: withoutHeading(readMarks(excerpt), title) };
}
