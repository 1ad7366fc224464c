import type { Prose } from './prose.ts';

const FENCE = /^\s*(?:```|~~~)/;
const TAGS = /^\s*(?:<\/?[A-Z][^>]*>\s*)+$/;

/**
 * An article or a document without what is no prose: code, the tags of components, the keys of the front matter.
 * Every line stays where it is.
 */
export function proseOfArticle(text: string): Prose {
  const lines = text.split('\n');
  const closing = lines[0] === '---' ? lines.indexOf('---', 1) : -1;
  let code = false;
  const kept = lines.map((line, index) => {
    if (index <= closing) return frontMatter(line);
    if (FENCE.test(line)) {
      code = !code;
      return '';
    }
    return code || TAGS.test(line) ? '' : line;
  });
  return { markdown: kept.join('\n'), lines: lines.map((_, index) => index + 1) };
}

/** The title is a heading, the summary a paragraph; keywords are what people type, in whatever words. */
function frontMatter(line: string): string {
  const [, key, value = ''] = /^(title|summary): (.*)$/.exec(line) ?? [];
  const words = value.replace(/^(['"])(.*)\1$/, '$2');
  return key === 'title' ? `# ${words}` : words;
}
