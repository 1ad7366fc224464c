/** Reads the errors that AWS's models declare out of the pinned JavaScript clients and writes them as one compact table. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { encodeCodes } from './import-models/encode.ts';
import { extract } from './import-models/extract.ts';
import { unmodelled } from './import-models/unmodelled.ts';
import { write } from './generate/generated-file.ts';
import { root } from './root.ts';

/** Exact versions: the table changes when these do. */
const pinned = join(import.meta.dirname, 'import-models', 'packages.json');
const [given] = process.argv.slice(2);
const folder = given ?? mkdtempSync(join(tmpdir(), 'models-'));
try {
  if (!given) install(folder);
  const services = await extract(folder);
  const table = encodeCodes(services, unmodelled);
  await write(root, {
    path: 'src/catalogue/codes.generated.ts',
    source: 'src/tools/import-models/packages.json by `npm run import:models`',
    body: `/** For \`readCodes\`. */\nexport const codes = ${JSON.stringify(table)};`,
  });
  const errors = services.reduce((sum, service) => sum + service.errors.length, 0);
  console.log(
    `${services.length} services, ${errors} errors, ${table.split('\n')[2]?.split(' ').length ?? 0} codes; ${brotliCompressSync(table).length} bytes (brotli).`,
  );
} finally {
  if (!given) rmSync(folder, { recursive: true, force: true });
}

/** The clients weigh more than a gigabyte and are needed for a minute: they never go into the project's own folder. */
function install(into: string): void {
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
  if (status !== 0) throw new Error('The clients could not be installed.');
}
