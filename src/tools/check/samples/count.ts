import { collect } from './collect.ts';
import { kindOf } from './kinds.ts';
import type { Sample } from './sample.ts';

/** @returns how many samples the working copy has, by kind; those of both languages are counted. */
export const countSamples = (root: string): Readonly<Record<string, number>> =>
  countByKind(collect(root).samples);

/** @returns how many of these there are of each kind, the most frequent first. */
export function countByKind(samples: readonly Sample[]): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const { language } of samples) {
    const kind = kindOf(language) ?? language;
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return Object.fromEntries([...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)));
}
