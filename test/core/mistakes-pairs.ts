import { BASES, rightClient, signAs, type Base, type Client } from './mistakes-client.ts';
import type { FoundMistake } from '../../src/core/sigv4/mistakes/index.ts';
import { MADE, type Made } from './mistakes-made.ts';

/** Two mistakes made by one client. */
export interface Pair {
  readonly one: Made;
  readonly other: Made;
  readonly base: Base;
  readonly client: Client;
}

/** A slip of the finger is not looked for beside another mistake. */
const DRAWN = MADE.filter(([id]) => id !== 'secret-typing');

/** @returns numbers from 0 to below 1, the same for the same seed. */
function* numbers(seed: number): Generator<number, never> {
  for (let state = seed >>> 0; ;) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state / 2 ** 32;
  }
}

/** @returns pairs of mistakes that each make a difference of their own. */
export function* drawPairs(seed: number): Generator<Pair, never> {
  const random = numbers(seed);
  const drawn = <T>(list: readonly T[]): T => list[Math.floor(random.next().value * list.length)] as T;
  for (;;) {
    const [base, one, other] = [drawn(BASES), drawn(DRAWN), drawn(DRAWN)];
    const right = rightClient(base);
    const first = made(right, one, base);
    const second = first && made(first, other, base);
    const alone = made(right, other, base);
    if (!first || !second || !alone) continue;
    const signatures = new Set([right, first, alone, second].map((client) => signAs(client)));
    if (signatures.size === 4) yield { one, other, base, client: second };
  }
}

function made(client: Client, [, , wrong]: Made, base: Base): Client | undefined {
  const changes = wrong(client, base);
  return changes && { ...client, ...changes };
}

/** @returns whether what was found are the two mistakes that were made, or others that make the same bytes. */
export function isNamed({ one, other }: Pair, found: readonly FoundMistake[]): boolean {
  const names = found.map(({ id, alternatives }) => [id, ...alternatives.map((same) => same.id)]);
  return [one, other].every(([id]) => names.some((ids) => ids.includes(id)));
}

/** @returns so many of what has no end. */
export const firstOf = <T>(endless: Generator<T, never>, count: number): T[] =>
  Array.from({ length: count }, () => endless.next().value);
