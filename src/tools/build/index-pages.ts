import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';

/** Pagefind ships several ready-made search boxes; ours talks to its API and needs none of them. */
const unused = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;

/** Writes `dist/pagefind/`, the index of every page that is marked for it. @returns how many pages there are. */
export async function indexPages(dist: string): Promise<number> {
  try {
    const { index, errors } = await createIndex();
    if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
    const added = await index.addDirectory({ path: dist });
    const written = await index.getFiles();
    const failures = [...added.errors, ...written.errors];
    if (failures.length > 0) throw new Error(`Pagefind failed: ${failures.join('; ')}`);

    rmSync(join(dist, 'pagefind'), { recursive: true, force: true });
    for (const { path, content } of written.files) {
      if (unused.test(path)) continue;
      const file = join(dist, 'pagefind', path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
    }
    return added.page_count;
  } finally {
    await close();
  }
}
