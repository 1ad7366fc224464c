import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { indexPages } from './index-pages.ts';

/** Builds `dist/`: the pages with Astro, then the search index over them with Pagefind. */
export async function build(root: string): Promise<void> {
  await run(root, 'node_modules/astro/bin/astro.mjs', 'build');
  const counted = await indexPages(join(root, 'dist'));
  console.log(`Indexed ${counted} pages for the search.`);
}

/** Runs a package's own script with this Node, whose version the packages need; the shell's may be older. */
function run(root: string, script: string, ...args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
    const child = spawn(execPath, [join(root, script), ...args], { cwd: root, env, stdio: 'inherit' });
    child.once('error', reject);
    child.once('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`${script} ${args.join(' ')} ended with ${code ?? 'a signal'}.`));
    });
  });
}
