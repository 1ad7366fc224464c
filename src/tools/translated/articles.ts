import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { globSync } from 'tinyglobby';
import type { Looked } from './compare.ts';
import { sectionsOf } from './sections.ts';

/** Both languages of an article, as they are and as they were looked at. */
export interface Translated {
  readonly slug: string;
  /** From the root, as `record`. */
  readonly folder: string;
  /** Where it is written down what was looked at. */
  readonly record: string;
  readonly before: Looked;
  readonly ja: ReadonlyMap<string, string>;
  readonly en: ReadonlyMap<string, string>;
}

/** @returns the articles of a working copy, by slug. */
export const translatedArticles = (root: string): readonly Translated[] =>
  globSync('content/errors/*/*/ja.mdx', { cwd: root })
    .sort()
    .map((path) => {
      const folder = dirname(path);
      const record = `${folder}/sections.generated.json`;
      const read = (file: string): string => readFileSync(join(root, file), 'utf8');
      return {
        slug: basename(folder),
        folder,
        record,
        before: existsSync(join(root, record)) ? (JSON.parse(read(record)) as Looked) : {},
        ja: sectionsOf(read(path)),
        en: sectionsOf(read(`${folder}/en.mdx`)),
      };
    });
