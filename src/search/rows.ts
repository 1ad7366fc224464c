import type { Hit, Section } from './search.ts';

/** One line that can be chosen: a page, or a section of the page above it. */
export type Row =
  | { readonly kind: 'page'; readonly url: string; readonly hit: Hit }
  | { readonly kind: 'section'; readonly url: string; readonly section: Section };

const sectionsShown = 3;

/** @returns the lines of one page. The page's own line quotes it, unless its sections do. */
export function rowsOf(hit: Hit): readonly [Row, ...Row[]] {
  return [
    { kind: 'page', url: hit.url, hit },
    ...hit.sections
      .slice(0, sectionsShown)
      .map((section): Row => ({ kind: 'section', url: section.url, section })),
  ];
}
