import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';

/** The last file that a build writes; while it is missing or old, the build is not done. */
const lastBuilt = 'dist/pagefind/pagefind-entry.json';
const sources = ['content/**', 'src/**', 'public/**', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** @returns true when `dist/` is missing or older than anything it is made from. */
export function isStale(root: string): boolean {
  const entry = join(root, lastBuilt);
  if (!existsSync(entry)) return true;
  const built = statSync(entry).mtimeMs;
  return globSync(sources, { cwd: root, dot: true }).some(
    (file) => statSync(join(root, file)).mtimeMs > built,
  );
}
