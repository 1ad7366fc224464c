import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Runs something on packages that weigh more than the project and are needed for a minute: they never go into its own folder.
 * @param pinned - a file of names and exact versions: what is imported changes when these do.
 * @param given - a folder where they are installed already.
 */
export async function withPackages(
  pinned: string,
  given: string | undefined,
  use: (folder: string) => Promise<void>,
): Promise<void> {
  if (given) return use(given);
  const folder = mkdtempSync(join(tmpdir(), 'models-'));
  try {
    install(pinned, folder);
    await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function install(pinned: string, into: string): void {
  const dependencies = JSON.parse(readFileSync(pinned, 'utf8')) as Record<string, string>;
  writeFileSync(join(into, 'package.json'), JSON.stringify({ private: true, dependencies }));
  const { status } = spawnSync(
    'npm',
    ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock'],
    {
      cwd: into,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    },
  );
  if (status !== 0) throw new Error('The packages could not be installed.');
}
