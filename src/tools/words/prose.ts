import { statSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import type { Locale } from '#core';
import { proseOfArticle } from './article.ts';
import { proseOfModule } from './module.ts';

/** The sentences of one file as Markdown, each with the place where it stands. */
export interface Prose {
  readonly markdown: string;
  /** For each line of `markdown`, the line of the file that it stands in; both count from 1. */
  readonly lines: readonly number[];
}

/** What is wrong with a sentence, and what would be right. */
export interface Finding {
  readonly line: number;
  /** The rule that was broken; `spelling` for a word that no dictionary has. */
  readonly rule: string;
  readonly message: string;
}

/** Where prose stands: what is read by people who look for an error, and in English the documents of the project too. */
const globs: Readonly<Record<Locale, readonly string[]>> = {
  ja: ['content/**/ja.mdx', 'content/**/*.ts', 'src/i18n/*.ja.ts'],
  en: [
    'content/**/en.mdx',
    'content/**/*.ts',
    'src/i18n/*.en.ts',
    'README.md',
    'ARCHITECTURE.md',
    'CONTRIBUTING.md',
  ],
};

/** @returns paths of the files under `root` that hold prose in a language, sorted. */
export const filesWithProse = (root: string, locale: Locale): readonly string[] =>
  globSync([...globs[locale]], { cwd: root })
    .map((path) => join(root, path))
    .sort();

/** @returns the files of a folder, wherever it is, that hold prose in a language; of a file, itself when it does. */
export function filesWithin(path: string, locale: Locale): readonly string[] {
  const files = statSync(path).isDirectory()
    ? globSync('**/*.{mdx,ts}', { cwd: path }).map((file) => join(path, file))
    : [path];
  return files.filter((file) => (languageOf(file) ?? locale) === locale).sort();
}

/** @returns the language in a file's name; modules without one hold both. */
const languageOf = (file: string): string | undefined => /[/.](ja|en)\.(?:mdx|ts)$/.exec(file)?.[1];

/** @returns what is to be read of a file; nothing where it has no prose in that language. */
export const proseOf = (path: string, text: string, locale: Locale): Prose =>
  path.endsWith('.ts') ? proseOfModule(path, text, locale) : proseOfArticle(text);
