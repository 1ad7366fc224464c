/** The one door to Pagefind, which is built after the site and so is imported by address. */

/** A page that Pagefind found, before its text is loaded. */
export interface Found {
  readonly id: string;
  readonly data: () => Promise<Fragment>;
}

/** The text of a page, and its sections that hold the words. */
export interface Fragment {
  readonly url: string;
  readonly content: string;
  /** With `<mark>` around the words that were found; of the rest, `<` and `>` are escaped. */
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly sub_results: readonly { readonly url: string; readonly title: string; readonly excerpt: string }[];
}

export interface Pagefind {
  readonly options: (options: object) => Promise<void>;
  readonly init: () => Promise<void>;
  /** @param words - `null` for every page that the filters let through. */
  readonly search: (
    words: string | null,
    options?: { readonly filters: Readonly<Record<string, string>> },
  ) => Promise<{ readonly results: readonly Found[] }>;
}

const address = '/pagefind/pagefind.js';
let opened: Promise<Pagefind> | undefined;

/** Loads the head of the index for the page's language; the first search is then quick. */
export function openIndex(): Promise<Pagefind> {
  opened ??= load().catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

async function load(): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  // A title is a code; the terms are its other spellings and the message, which matter nearly as much.
  await pagefind.options({ excerptLength: 24, ranking: { metaWeights: { title: 5, terms: 4 } } });
  // Starts its worker now, while the reader types.
  await pagefind.init();
  return pagefind;
}
