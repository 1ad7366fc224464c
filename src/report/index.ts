import { check, type Locale } from '#core';
import { complete as catalogue } from '#catalogue/complete';
import { report } from './report.ts';
import type { Report } from './model.ts';

/** Reads, diagnoses and words a paste in one go: what the worker and the terminal both call. */
export function checkAndReport(paste: string, locale: Locale, now: number): Report {
  return report(check(paste, catalogue), paste, catalogue, locale, now);
}

export { plain } from './rich-text.ts';
export type * from './model.ts';
