/**
 * `npm run translated`: which section of which language did not follow a change of the other one. `npm run translated -- <slug>
 * [section …]` writes down that both were looked at; `--check` exits 1 while one is behind.
 */
import { argv, exit } from 'node:process';
import { write } from './generate/generated-file.ts';
import { behind } from './generate/translations.ts';
import { root } from './root.ts';
import { translatedArticles } from './translated/articles.ts';
import { lookAt } from './translated/compare.ts';
import { reportBehind } from './translated/report.ts';

const [slug, ...sections] = argv.slice(2).filter((word) => word !== '--check');

if (slug === undefined) {
  const late = reportBehind(translatedArticles(root));
  console.log(late.length === 0 ? 'Every section has kept up with its other language.' : late.join('\n'));
  if (argv.includes('--check') && late.length > 0) exit(1);
} else {
  const article = translatedArticles(root).find((one) => one.slug === slug);
  const unknown = sections.filter((section) => !article?.ja.has(section));
  if (!article || unknown.length > 0) {
    console.error(
      article
        ? `${slug} has no section ${unknown.join(', ')}. It has: ${[...article.ja.keys()].join(', ')}.`
        : `No article is called "${slug}": give the name of its folder.`,
    );
    exit(2);
  }
  const { record, before, ja, en } = article;
  await write(root, { path: record, data: lookAt(before, ja, en, sections) });
  await write(root, behind(translatedArticles(root)));
  console.log(`${record}: both languages were looked at.`);
}
