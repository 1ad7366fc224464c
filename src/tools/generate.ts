/** `npm run generate` writes every generated module and the counts of the README; `--check` writes nothing and fails when one is stale. */
import { argv, exit } from 'node:process';
import { counts } from './generate/counts.ts';
import { examples } from './generate/examples.ts';
import { isFresh, write, type Generated } from './generate/generated-file.ts';
import { partitions } from './generate/partitions.ts';
import { referenceFaults } from './generate/reference.ts';
import { registry } from './generate/registry.ts';
import { behind, looked } from './generate/translations.ts';
import { root } from './root.ts';
import { translatedArticles } from './translated/articles.ts';

/** In this order: the examples are named by causes, which have to be found first; what was found is counted last. */
const makers: readonly (() => Generated | readonly Generated[] | Promise<Generated>)[] = [
  partitions,
  () => registry(root),
  () => examples(root),
  () => {
    // What is behind is told from what was looked at before, which is then written anew.
    const articles = translatedArticles(root);
    return [behind(articles), ...looked(articles)];
  },
  () => counts(root),
];
const isCheck = argv.includes('--check');

let stale = false;
for (const make of makers) {
  for (const file of [await make()].flat()) {
    if (isCheck) {
      if (await isFresh(root, file)) continue;
      stale = true;
      console.error(`${file.path} is stale: run \`npm run generate\`.`);
    } else {
      const changed = await write(root, file);
      if (changed || !('data' in file)) console.log(`${changed ? 'wrote    ' : 'unchanged'} ${file.path}`);
    }
  }
}
if (isCheck)
  for (const fault of await referenceFaults(root)) {
    stale = true;
    console.error(fault);
  }
if (stale) exit(1);
