/**
 * Reads every code sample of the articles and every command of the causes, and holds each against what it is written for. Exit 1 when
 * one does not hold. `--root <folder>` looks at another working copy; paths below it narrow the search.
 */
import { resolve } from 'node:path';
import { argv } from 'node:process';
import { root as own } from '../root.ts';
import { checkSamples } from './samples/check-samples.ts';
import { collect } from './samples/collect.ts';
import { countByKind } from './samples/count.ts';
import { ensureTools, howToGet } from '../test/packages.ts';

const given = argv.slice(2);
const at = given.indexOf('--root');
const root = at < 0 ? own : resolve(given[at + 1] ?? '.');
const paths = given.filter((_, index) => at < 0 || (index !== at && index !== at + 1));

const missing = ensureTools(['shellcheck', 'python3 alone']);
if (missing.length > 0) {
  console.error(howToGet(missing));
  process.exit(1);
}

const collected = collect(root, paths);
const findings = await checkSamples(collected, root);
for (const { file, line, message } of findings) console.log(`${file}:${String(line)}: ${message}`);
const unchecked = collected.samples.filter((sample) => sample.unchecked !== undefined);
for (const { file, line, unchecked: reason = '' } of unchecked)
  console.log(`not checked: ${file}:${String(line)}: ${reason}`);
const counts = Object.entries(countByKind(collected.samples)).map(
  ([kind, count]) => `${String(count)} ${kind}`,
);
console.log(
  `${counts.join(', ')}: ${findings.length === 0 ? 'all hold' : `${String(findings.length)} findings`}, ${String(unchecked.length)} not checked.`,
);
process.exitCode = findings.length === 0 ? 0 : 1;
