import { expect, test } from 'vitest';
import { findMistakes } from '../../src/core/sigv4/mistakes/index.ts';
import { inputFor } from './mistakes-client.ts';
import { drawPairs, firstOf, isNamed } from './mistakes-pairs.ts';

/** What two hands full of seconds allow; `npm run bench -- --pairs 1000` draws more. */
const DRAWN = 40;
const LEAST = 0.99;

test('two mistakes made at once are found, as they were made', { timeout: 240_000 }, () => {
  const pairs = firstOf(drawPairs(7), DRAWN);
  const missed = pairs.filter((pair) => {
    const { found } = findMistakes(inputFor(pair.base, pair.client));
    return !found || !isNamed(pair, found);
  });
  const names = missed.map(({ one, other, base }) => `${one[0]} and ${other[0]} in ${base.name}`);
  expect(names.slice(Math.floor(DRAWN * (1 - LEAST)))).toEqual([]);
});
