import type { Cited } from './collect.ts';

const DAY = 24 * 60 * 60 * 1000;

/** After half a year a page of AWS has often changed. */
export const USUAL_DAYS = 180;

export interface OverdueFile {
  readonly file: string;
  /** The oldest first. */
  readonly sources: readonly Cited[];
}

/** @returns whole days from one date to another, both yyyy-mm-dd. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / DAY);

/**
 * @param today - yyyy-mm-dd.
 * @returns by file what was read more than `days` days ago; the file with the oldest source first.
 */
export function overdue(cited: readonly Cited[], today: string, days = USUAL_DAYS): readonly OverdueFile[] {
  const files = new Map<string, Cited[]>();
  for (const source of cited) {
    if (daysBetween(source.checked, today) <= days) continue;
    files.set(source.file, [...(files.get(source.file) ?? []), source]);
  }
  return [...files]
    .map(([file, sources]) => ({ file, sources: sources.toSorted(byDate) }))
    .sort((one, other) => oldest(one).localeCompare(oldest(other)) || one.file.localeCompare(other.file));
}

const byDate = (one: Cited, other: Cited): number => one.checked.localeCompare(other.checked);

const oldest = ({ sources: [first] }: OverdueFile): string => first?.checked ?? '';
