/** `npm run build`: the pages, then the search index over them. */
import { exit } from 'node:process';
import { build } from './build/build.ts';
import { root } from './root.ts';

try {
  await build(root);
} catch (error) {
  // What went wrong is in the output above; this says at which step.
  console.error(error instanceof Error ? error.message : error);
  exit(1);
}
