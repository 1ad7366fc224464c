import type { Cited } from './collect.ts';
import { daysBetween, overdue } from './overdue.ts';

/**
 * @param today - yyyy-mm-dd.
 * @returns what is overdue, file by file, and a line that sums it up.
 */
export function reportSources(cited: readonly Cited[], today: string, days: number): string {
  const late = overdue(cited, today, days);
  const lines = late.flatMap(({ file, sources }) => [
    file,
    ...sources.map(({ checked, url }) => `  ${checked}  ${daysBetween(checked, today)} days  ${url}`),
  ]);
  return [...lines, ...(lines.length > 0 ? [''] : []), summary(cited, today, days)].join('\n');
}

/** @example '620 sources, 301 pages; read from 2026-05-02 to 2026-11-23; 3 overdue (180 days before 2026-11-23)' */
export function summary(cited: readonly Cited[], today: string, days: number): string {
  const dates = cited.map(({ checked }) => checked).sort();
  const pages = new Set(cited.map(({ url }) => url)).size;
  const late = overdue(cited, today, days).reduce((count, { sources }) => count + sources.length, 0);
  return (
    `${cited.length} sources, ${pages} pages; read from ${dates[0] ?? '–'} to ${dates.at(-1) ?? '–'}; ` +
    `${late} overdue (${days} days before ${today})`
  );
}
