/** `npm run generate` writes every generated module; `--check` writes nothing and fails when one is stale. */
import { argv, exit } from 'node:process';
import { isFresh, write } from './generate/generated-file.ts';
import { partitions } from './generate/partitions.ts';
import { registry } from './generate/registry.ts';
import { root } from './root.ts';

const files = [partitions(), registry(root)];

if (argv.includes('--check')) {
  let stale = false;
  for (const file of files) {
    if (await isFresh(root, file)) continue;
    stale = true;
    console.error(`${file.path} is stale: run \`npm run generate\`.`);
  }
  if (stale) exit(1);
} else {
  for (const file of files) {
    console.log(`${(await write(root, file)) ? 'wrote    ' : 'unchanged'} ${file.path}`);
  }
}
