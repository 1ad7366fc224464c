import type { ReportMessages } from '#i18n/report';

/** @returns an instant to the second: `2026-11-01T12:00:00Z`; a number that no calendar holds as itself. */
export function instant(epochMs: number): string {
  const date = new Date(epochMs);
  return Number.isNaN(date.getTime()) ? String(epochMs) : date.toISOString().replace('.000Z', 'Z');
}

/** @returns an instant against now: "3 hours ago". */
export function relative(epochMs: number, now: number, words: ReportMessages): string {
  const duration = words.duration(Math.abs(epochMs - now) / 1000);
  return epochMs < now ? words.ago(duration) : words.ahead(duration);
}
