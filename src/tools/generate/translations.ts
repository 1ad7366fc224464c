import { compare } from '../translated/compare.ts';
import type { Translated } from '../translated/articles.ts';
import type { GeneratedData, GeneratedFile } from './generated-file.ts';

/** What was looked at, article by article; a section that changed in one language alone stays as it was. */
export const looked = (articles: readonly Translated[]): readonly GeneratedData[] =>
  articles.map(({ record, before, ja, en }) => ({
    path: record,
    data: compare(before, ja, en).looked,
  }));

/** What is behind, for the pages to say. */
export function behind(articles: readonly Translated[]): GeneratedFile {
  const entries = articles
    .map(({ slug, before, ja, en }) => [slug, compare(before, ja, en).behind] as const)
    .filter(([, sections]) => Object.keys(sections).length > 0);
  return {
    path: 'src/catalogue/behind.generated.ts',
    source: 'content/errors/*/*/{ja.mdx,en.mdx,sections.generated.json}',
    body: [
      `import type { Locale } from '#core';`,
      '',
      '/** Slug → section → the language that is older than the other. Empty where every translation is up to date. */',
      `export const behind: Readonly<Record<string, Readonly<Record<string, Locale>>>> = ${JSON.stringify(Object.fromEntries(entries), null, 2)};`,
    ].join('\n'),
  };
}
