import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../src/tools/root.ts';

const contentRoot = join(root, 'content', 'errors', 'aws');

/** @returns the slug of every error folder. */
export const slugs = (): string[] =>
  readdirSync(contentRoot, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();

export const readText = (slug: string, file: string): string =>
  readFileSync(join(contentRoot, slug, file), 'utf8');

export interface Expected {
  /** The cause that this case demonstrates. */
  readonly shows: string;
  readonly errors: readonly string[];
  readonly candidates: readonly string[];
  readonly absent: readonly string[];
}

export interface Case {
  readonly slug: string;
  readonly name: string;
  readonly paste: string;
  readonly expected: Expected;
}

/** @returns every case of every folder. */
export const cases = (): Case[] =>
  slugs().flatMap((slug) =>
    readdirSync(join(contentRoot, slug, 'cases'))
      .filter((file) => file.endsWith('.txt'))
      .sort()
      .map((file) => {
        const name = file.replace(/\.txt$/, '');
        return {
          slug,
          name,
          paste: readText(slug, `cases/${file}`),
          expected: JSON.parse(readText(slug, `cases/${name}.expected.json`)) as Expected,
        };
      }),
  );
