/**
 * The three ways in which AWS writes an instant. Strict: a date that no calendar has, or a time without a zone,
 * is not one. All give milliseconds since 1970.
 */

/** @example parseAmzDate('20261101T120000Z') // 1793534400000 */
export function parseAmzDate(text: string): number | undefined {
  const match = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z$/.exec(text);
  return match ? instant(match.slice(1).map(Number)) : undefined;
}

/** The preferred form of RFC 9110. @example parseHttpDate('Sun, 01 Nov 2026 12:00:00 GMT') // 1793534400000 */
export function parseHttpDate(text: string): number | undefined {
  const match =
    /^(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), )?(\d{1,2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{4}) (\d{2}):(\d{2}):(\d{2}) (?:GMT|UTC|[+-]0000)$/.exec(
      text,
    );
  if (!match) return undefined;
  const [day, month, year, ...time] = match.slice(1);
  return instant([Number(year), MONTHS.indexOf(month ?? '') / 3 + 1, Number(day), ...time.map(Number)]);
}

const MONTHS = 'JanFebMarAprMayJunJulAugSepOctNovDec';

/** ISO 8601 with a zone. @example parseIsoDate('2026-11-01T21:00:00+09:00') // 1793534400000 */
export function parseIsoDate(text: string): number | undefined {
  const match =
    /^(\d{4})-(\d{2})-(\d{2})[T ](\d{2}):(\d{2}):(\d{2})(?:[.,](\d{1,9}))?(?:Z|([+-])(\d{2}):?(\d{2}))$/i.exec(
      text,
    );
  if (!match) return undefined;
  const [, , , , , , , fraction = '', sign, hours = '0', minutes = '0'] = match;
  const local = instant(match.slice(1, 7).map(Number));
  if (local === undefined || Number(hours) > 23 || Number(minutes) > 59) return undefined;
  const offset = (Number(hours) * 60 + Number(minutes)) * 60_000;
  return local + Number(fraction.padEnd(3, '0').slice(0, 3)) - (sign === '-' ? -offset : offset);
}

/** `Date.UTC` rolls 31 April over into May; here it is not a date. */
function instant(parts: readonly number[]): number | undefined {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts;
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  if (!isReal || hour > 23 || minute > 59 || second > 59) return undefined;
  return date.setUTCHours(hour, minute, second);
}
