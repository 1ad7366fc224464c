/**
 * `npm run bench`: what a reader downloads, how long the engine takes, and how long a signature. Prints; judges
 * nothing: the budgets are in test/build. `--build` also times a whole build, `--weight` leaves engine and signing
 * out; `--pairs N` draws N pairs of mistakes, and nothing else. Times are minima; machines differ, so read the ratios.
 */
import { cpus, totalmem } from 'node:os';
import { argv, exit, version } from 'node:process';
import { build } from '../../src/tools/build/build.ts';
import { root } from '../../src/tools/root.ts';
import { benchEngine } from './engine.ts';
import { benchMistakes } from './mistakes.ts';
import { benchPairs } from './pairs.ts';
import { benchSigning } from './signing.ts';
import { benchWeight } from './weight.ts';

const GiB = 2 ** 30;
console.log(
  `Machine: ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, ${Math.round(totalmem() / GiB)} GiB, Node ${version}`,
);

const pairs = Number(argv[argv.indexOf('--pairs') + 1]);
if (argv.includes('--pairs') && pairs > 0) {
  benchPairs(pairs);
  exit();
}

if (argv.includes('--build')) {
  const started = performance.now();
  await build(root);
  console.log(`\nBuild: ${((performance.now() - started) / 1000).toFixed(1)} s`);
}

if (!argv.includes('--weight')) {
  benchEngine();
  await benchSigning();
  await benchMistakes();
}
await benchWeight();
