import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Packages by name, with exact versions: what is imported changes when these do. */
type Packages = Readonly<Record<string, string>>;

/**
 * Runs something on packages that weigh more than the project and are needed for a minute: they never go into its own folder.
 * @param kept - a folder to keep them in, so that they are installed once.
 */
export async function withPackages(
  packages: Packages,
  kept: string | undefined,
  use: (folder: string) => Promise<void>,
): Promise<void> {
  const folder = kept ?? mkdtempSync(join(tmpdir(), 'models-'));
  try {
    install(packages, folder);
    await use(folder);
  } finally {
    if (!kept) rmSync(folder, { recursive: true, force: true });
  }
}

function install(packages: Packages, into: string): void {
  if (Object.entries(packages).every(([name, version]) => versionIn(into, name) === version)) return;
  mkdirSync(into, { recursive: true });
  writeFileSync(join(into, 'package.json'), JSON.stringify({ private: true, dependencies: packages }));
  const { status } = spawnSync(
    'npm',
    ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock', '--legacy-peer-deps'],
    {
      cwd: into,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    },
  );
  if (status !== 0) throw new Error('The packages could not be installed.');
}

function versionIn(folder: string, name: string): string | undefined {
  const file = join(folder, 'node_modules', name, 'package.json');
  return existsSync(file)
    ? (JSON.parse(readFileSync(file, 'utf8')) as { readonly version: string }).version
    : undefined;
}
