/** `npm run generate` writes every generated module and the counts of the README; `--check` writes nothing and fails when one is stale. */
import { argv, exit } from 'node:process';
import { counts } from './generate/counts.ts';
import { examples } from './generate/examples.ts';
import { isFresh, write } from './generate/generated-file.ts';
import { partitions } from './generate/partitions.ts';
import { registry } from './generate/registry.ts';
import { root } from './root.ts';

/** In this order: the examples are named by causes, which have to be found first; what was found is counted last. */
const makers = [partitions, () => registry(root), () => examples(root), () => counts(root)];

if (argv.includes('--check')) {
  let stale = false;
  for (const make of makers) {
    const file = await make();
    if (await isFresh(root, file)) continue;
    stale = true;
    console.error(`${file.path} is stale: run \`npm run generate\`.`);
  }
  if (stale) exit(1);
} else {
  for (const make of makers) {
    const file = await make();
    console.log(`${(await write(root, file)) ? 'wrote    ' : 'unchanged'} ${file.path}`);
  }
}
