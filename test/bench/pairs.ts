import { findMistakes } from '../../src/core/sigv4/mistakes/index.ts';
import { inputFor } from '../core/mistakes-client.ts';
import { drawPairs, firstOf, isNamed } from '../core/mistakes-pairs.ts';

const SEED = 20261123;

/**
 * Prints how many of the drawn pairs of mistakes the search proves, how many of these it names as they were made, and
 * how long it takes.
 */
export function benchPairs(count: number): void {
  const missed: string[] = [];
  const times: number[] = [];
  const tries: number[] = [];
  let named = 0;
  for (const pair of firstOf(drawPairs(SEED), count)) {
    const started = performance.now();
    const result = findMistakes(inputFor(pair.base, pair.client));
    times.push(performance.now() - started);
    tries.push(result.tried);
    const made = [pair.one, pair.other].map(([id, what]) => `${id} (${what})`).join(' and ');
    if (!result.found) missed.push(`${made} in ${pair.base.name}`);
    else if (isNamed(pair, result.found)) named += 1;
  }
  console.log(
    `\nPairs of mistakes: ${count - missed.length} of ${count} proved, ${named} named as they were made`,
  );
  for (const [name, list] of Object.entries({ 'ms each': times, 'tries each': tries }))
    console.log(
      `${name.padStart(14)}  ${[0.5, 0.9, 0.99].map((at) => `p${at * 100} ${quantile(list, at)}`).join('   ')}`,
    );
  for (const line of missed) console.log(`  missed: ${line}`);
}

const quantile = (list: readonly number[], at: number): number =>
  Math.round([...list].sort((a, b) => a - b)[Math.floor(list.length * at)] ?? 0);
