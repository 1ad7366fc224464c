import type { Counts } from './count.ts';

const number = (value: number): string => value.toLocaleString('en-US');

/** @returns the rows that README and terminal share: what is counted, and how many. */
function rows(counts: Counts): readonly (readonly [what: string, howMany: string])[] {
  const { services, codes, modelled, articles, known, causes, cases, relations, cited, samples } = counts;
  const pages = new Set(cited.map(({ url }) => url)).size;
  const kinds = Object.entries(samples).map(([kind, howMany]) => `${number(howMany)} ${kind}`);
  return [
    [
      'errors that AWS’s models declare',
      `${number(modelled)}: ${number(codes)} codes of ${number(services)} services`,
    ],
    ['errors with an article', `${number(articles.ja)} in Japanese, ${number(articles.en)} in English`],
    ['errors that are named without one', number(known)],
    ['causes', `${number(causes)}, shown by ${number(cases)} cases`],
    ['relations between errors', number(relations)],
    ['sources', `${number(cited.length)}, to ${number(pages)} pages`],
    ['code samples', kinds.join(', ')],
  ];
}

/** @returns the rows as a table in Markdown. */
export const asMarkdown = (counts: Counts): string =>
  [
    '| what | how many |',
    '| --- | --- |',
    ...rows(counts).map(([what, howMany]) => `| ${what} | ${howMany} |`),
  ].join('\n');

/** @returns the rows for a terminal. */
export function asText(counts: Counts): string {
  const all = rows(counts);
  const width = Math.max(...all.map(([what]) => what.length));
  return all.map(([what, howMany]) => `${what.padEnd(width)}  ${howMany}`).join('\n');
}
