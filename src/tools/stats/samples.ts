import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';

/** @returns how many code samples the articles have, by the language of their fence; those of both languages are counted. */
export function countSamples(root: string): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const path of globSync('content/errors/*/*/{ja,en}.mdx', { cwd: root })) {
    const text = readFileSync(join(root, path), 'utf8');
    for (const [, language = ''] of text.matchAll(/^```(\w+)/gm))
      counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  return Object.fromEntries([...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)));
}
