import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../src/tools/root.ts';

const contentRoot = join(root, 'content', 'errors', 'aws');
const knownRoot = join(root, 'content', 'known');

/** @returns the slug of every error folder. */
export const slugs = (): string[] =>
  readdirSync(contentRoot, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();

export const readText = (slug: string, file: string): string =>
  readFileSync(join(contentRoot, slug, file), 'utf8');

export interface Expected {
  /** The cause that this case demonstrates; absent where it demonstrates the reading alone. */
  readonly shows?: string;
  readonly errors: readonly string[];
  readonly candidates: readonly string[];
  readonly absent: readonly string[];
}

export interface Case {
  /** Of an article, or `known/` and a family. */
  readonly slug: string;
  readonly name: string;
  readonly paste: string;
  readonly expected: Expected;
}

/** @returns every case of every folder, of errors with an article and without. */
export const cases = (): Case[] => [...articleFolders(), ...families()].flatMap(casesOf);

interface Folder {
  readonly slug: string;
  readonly path: string;
}

const articleFolders = (): Folder[] => slugs().map((slug) => ({ slug, path: join(contentRoot, slug) }));

/** @returns the folders of errors that have no article. */
const families = (): Folder[] =>
  readdirSync(knownRoot, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({ slug: `known/${name}`, path: join(knownRoot, name) }));

function casesOf({ slug, path }: Folder): Case[] {
  const folder = join(path, 'cases');
  const files = existsSync(folder) ? readdirSync(folder) : [];
  return files
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => {
      const name = file.replace(/\.txt$/, '');
      return {
        slug,
        name,
        paste: readFileSync(join(folder, file), 'utf8'),
        expected: JSON.parse(readFileSync(join(folder, `${name}.expected.json`), 'utf8')) as Expected,
      };
    });
}
