type DateProblem = 'date-shape' | 'date-number' | 'date-impossible';

/** `2026-11-23T03:21:00Z` or `20261123T032100Z`; an ISO date may have fractions and an offset. */
const SHAPE = /^(\d{4})(-?)(\d\d)\2(\d\d)T(\d\d)(:?)(\d\d)\6(\d\d)(?:\.\d{1,9})?(?:Z|([+-])(\d\d):?(\d\d))$/i;

/**
 * @param text - empty for now. A bare number is refused: signers disagree on whether it is seconds.
 * @returns milliseconds since 1970, or what is wrong.
 */
export function parseSigningDate(text: string, now: number): number | DateProblem {
  const trimmed = text.trim();
  if (trimmed === '') return now;
  if (/^\d{9,}$/.test(trimmed)) return 'date-number';
  const found = SHAPE.exec(trimmed);
  if (!found) return 'date-shape';
  const [year, month, day, hour, minute, second] = [1, 3, 4, 5, 7, 8].map((group) => Number(found[group]));
  const [, , , , , , , , , sign, hours = '0', minutes = '0'] = found;
  const offsetMinutes = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
  const date = new Date(Date.UTC(year ?? 0, (month ?? 0) - 1, day, hour, minute, second));
  // `Date.UTC` carries the 31st of June over into July; what comes out must be what went in.
  const same =
    date.getUTCMonth() + 1 === month &&
    date.getUTCDate() === day &&
    date.getUTCHours() === hour &&
    date.getUTCMinutes() === minute &&
    date.getUTCSeconds() === second;
  return same ? date.getTime() - offsetMinutes * 60_000 : 'date-impossible';
}
