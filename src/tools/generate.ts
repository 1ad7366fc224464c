/** `npm run generate` writes every generated module; `--check` writes nothing and fails when one is stale. */
import { argv, exit } from 'node:process';
import { examples } from './generate/examples.ts';
import { isFresh, write } from './generate/generated-file.ts';
import { partitions } from './generate/partitions.ts';
import { referenceFaults } from './generate/reference.ts';
import { registry } from './generate/registry.ts';
import { root } from './root.ts';

/** In this order: the examples are named by causes, which have to be found first. */
const makers = [partitions, () => registry(root), () => examples(root)];

if (argv.includes('--check')) {
  let stale = false;
  for (const make of makers) {
    const file = await make();
    if (await isFresh(root, file)) continue;
    stale = true;
    console.error(`${file.path} is stale: run \`npm run generate\`.`);
  }
  for (const fault of await referenceFaults(root)) {
    stale = true;
    console.error(fault);
  }
  if (stale) exit(1);
} else {
  for (const make of makers) {
    const file = await make();
    console.log(`${(await write(root, file)) ? 'wrote    ' : 'unchanged'} ${file.path}`);
  }
}
