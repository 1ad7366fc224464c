import type { Translated } from './articles.ts';
import { compare } from './compare.ts';

const NAMES = { ja: 'Japanese', en: 'English' } as const;

/** @returns a line for each section that did not follow its other language, and what to do about it. */
export function reportBehind(articles: readonly Translated[]): readonly string[] {
  return articles.flatMap(({ slug, folder, before, ja, en }) =>
    Object.entries(compare(before, ja, en).behind).map(([section, locale]) => {
      const other = locale === 'ja' ? 'en' : 'ja';
      return (
        `${folder}/${locale}.mdx: the ${NAMES[locale]} of ${section} is behind; ${other}.mdx has changed and it has not. ` +
        `Mend it, or look at both and run \`npm run translated -- ${slug} ${section}\`.`
      );
    }),
  );
}
