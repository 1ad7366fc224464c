/** Runs real pastes with known errors through the engine: how often the right error is first, and among the first three. */
import { bare, check } from '#core';
import { complete as catalogue } from '#catalogue/complete';

export interface Case {
  readonly id: string;
  readonly input: string;
  readonly truth: {
    readonly error: string;
    readonly also_ok: readonly string[];
    readonly cause: string;
    readonly cause_visible: boolean;
  };
}

interface Outcome {
  readonly id: string;
  readonly error: string;
  readonly place: number;
  readonly found: readonly string[];
  readonly causes: readonly string[];
  readonly truth: string;
}

/** @param verbose - also prints the causes that were found beside the true one. */
export function runCorpus(cases: readonly Case[], verbose: boolean): void {
  const outcomes = cases.map(evaluate);
  const byError = new Map<string, Outcome[]>();
  for (const outcome of outcomes)
    byError.set(outcome.error, [...(byError.get(outcome.error) ?? []), outcome]);
  for (const [error, own] of [...byError].sort(([, a], [, b]) => b.length - a.length))
    console.log(line(error, own));
  console.log(line('ALL', outcomes));
  for (const { id, error, found } of outcomes.filter(({ place }) => place !== 0))
    console.log(`miss  ${id}: ${error}, found ${found.join(', ') || 'nothing'}`);
  if (verbose)
    for (const { id, truth, causes } of outcomes)
      console.log(`${id}\n  truth: ${truth}\n  found: ${causes.join(', ')}`);
}

function evaluate({ id, input, truth }: Case): Outcome {
  const { errors, candidates } = check(input, catalogue);
  const right = new Set([truth.error, ...truth.also_ok].map(bare));
  const place = errors.findIndex(({ code }) => right.has(bare(code)));
  return {
    id,
    error: truth.error,
    place,
    found: errors.map(({ code }) => code),
    causes: candidates.slice(0, 3).map(({ cause }) => cause),
    truth: truth.cause,
  };
}

function line(name: string, outcomes: readonly Outcome[]): string {
  const first = outcomes.filter(({ place }) => place === 0).length;
  const three = outcomes.filter(({ place }) => place >= 0 && place < 3).length;
  const share = (count: number): string =>
    `${count}/${outcomes.length} (${((100 * count) / outcomes.length).toFixed(1)} %)`;
  return `${name.padEnd(36)} first ${share(first).padEnd(18)} first three ${share(three)}`;
}
