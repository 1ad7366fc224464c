import type { Level, Strength, Verdict } from '../model.ts';

/** Weight of a verdict in decibans: ten of them make a tenfold change of odds. */
const DECIBANS: Readonly<Record<Exclude<Strength, 'proof'>, number>> = { strong: 15, moderate: 8, weak: 3 };

export interface Ranked {
  readonly cause: string;
  readonly level: Level;
  readonly decibans: number;
  readonly verdicts: readonly Verdict[];
}

/**
 * Orders causes: proved ones, then by summed evidence over the prior; ruled-out ones last. One piece of text counts once for a
 * cause, at its strongest.
 * @param prior - decibans before any evidence. @returns ties broken by id, so that the order never wavers.
 */
export function rank(verdicts: readonly Verdict[], prior: (cause: string) => number): Ranked[] {
  const byCause = new Map<string, Verdict[]>();
  for (const verdict of verdicts)
    byCause.set(verdict.cause, [...(byCause.get(verdict.cause) ?? []), verdict]);
  return [...byCause]
    .map(([cause, own]) => weigh(cause, own, prior(cause)))
    .sort(
      (a, b) => ORDER[a.level] - ORDER[b.level] || b.decibans - a.decibans || (a.cause < b.cause ? -1 : 1),
    );
}

const ORDER: Readonly<Record<Level, number>> = { confirmed: 0, likely: 1, possible: 2, 'ruled-out': 3 };

function weigh(cause: string, verdicts: readonly Verdict[], prior: number): Ranked {
  const strongest = new Map<string, number>();
  for (const { polarity, strength, evidence } of verdicts) {
    if (polarity === 'rules-out' || strength === 'proof') continue;
    const key = `${polarity} ${evidence
      .map(({ start, end }) => `${start}-${end}`)
      .sort()
      .join(' ')}`;
    strongest.set(key, Math.max(strongest.get(key) ?? 0, DECIBANS[strength]));
  }
  const decibans = [...strongest].reduce(
    (sum, [key, weight]) => sum + (key.startsWith('supports') ? weight : -weight),
    prior,
  );
  return { cause, level: levelOf(verdicts, decibans), decibans, verdicts };
}

function levelOf(verdicts: readonly Verdict[], decibans: number): Level {
  if (verdicts.some(({ polarity }) => polarity === 'rules-out')) return 'ruled-out';
  if (verdicts.some(({ polarity, strength }) => polarity === 'supports' && strength === 'proof'))
    return 'confirmed';
  return decibans >= 15 ? 'likely' : 'possible';
}
