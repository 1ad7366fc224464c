import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { complete as catalogue } from '#catalogue/complete';
import { check } from '#core';
import { report } from '../../src/report/report.ts';
import { root } from '../../src/tools/root.ts';

const kB = 1_000;
const sizes = [1 * kB, 10 * kB, 100 * kB, 1_000 * kB, 5_000 * kB];
/** Ratios are against this size: below it, what a run costs anyway weighs more than the text. */
const reference = 10 * kB;

/** Prints the time per kB of each text at each size; a flat row is linear time. */
export function benchEngine(): void {
  console.log('\nEngine and report, µs per kB (and as a multiple of the one at 10 kB)');
  console.log(['', ...sizes.map((size) => `${size / kB} kB`)].map((cell) => cell.padStart(16)).join(''));
  for (const [name, unit] of Object.entries(texts())) {
    const perKB = sizes.map((size) => (minimumMs(fill(unit, size)) * 1000) / (size / kB));
    const base = perKB[sizes.indexOf(reference)] ?? 1;
    const cells = perKB.map((value) => `${value.toFixed(1)} (${(value / base).toFixed(2)}×)`);
    console.log([name, ...cells].map((cell) => cell.padStart(16)).join(''));
  }
}

/** What is pasted: all cases of the catalogue in a row, and texts made to hurt a reader of them. */
function texts(): Readonly<Record<string, string>> {
  const cases = globSync('content/{errors,known}/**/cases/*.txt', { cwd: root }).sort();
  return {
    cases: cases.map((file) => readFileSync(join(root, file), 'utf8')).join('\n\n'),
    'log lines': '2026-11-23T00:00:00Z INFO request 8f14e45f done in 12 ms, status=200 path=/users?id=1\n',
    'open braces': '{"a":[',
    quotes: `curl -H '"\\`,
    'angle brackets': '<Error><Code>',
    'one word': 'a',
    colons: 'a: b: ',
    'curl words': 'curl ',
    'curl headers': 'curl -H ',
    documents: 'curl x.example <<A\n',
    URLs: 'https://',
    'JWT heads': 'eyJ',
    'secret names': 'secret_key=',
  };
}

const fill = (unit: string, size: number): string =>
  unit.repeat(Math.ceil(size / unit.length)).slice(0, size);

/** @returns the shortest of several runs, as many as fit into a second, and at least two. */
function minimumMs(text: string): number {
  let [best, spent] = [Infinity, 0];
  for (let run = 0; run < 2 || (spent < 300 && run < 200); run += 1) {
    const started = performance.now();
    report(check(text, catalogue), text, catalogue, 'ja', Date.UTC(2026, 10, 23));
    const took = performance.now() - started;
    best = Math.min(best, took);
    spent += took;
  }
  return best;
}
