import { parseAmzDate, parseHttpDate, parseIsoDate } from '../../auth/dates.ts';
import type { Quoted } from '../../model.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/**
 * Reads an instant as logs write it: ISO 8601, `Tue Jun 23 05:56:11 UTC 2020` of API Gateway's test, `01/Nov/2026:12:00:00 +0000` of its
 * access log, seconds or milliseconds since 1970. A time without a zone is none.
 * @returns milliseconds since 1970.
 */
function parseInstant(text: string): number | undefined {
  return (
    parseIsoDate(text) ?? parseAmzDate(text) ?? parseHttpDate(text) ?? parseWords(text) ?? parseEpoch(text)
  );
}

function parseWords(text: string): number | undefined {
  const utc = /^\w{3} (?<month>\w{3}) {1,2}(?<day>\d{1,2}) (?<time>\d\d:\d\d:\d\d) UTC (?<year>\d{4})$/.exec(
    text,
  );
  const access =
    /^(?<day>\d\d)\/(?<month>\w{3})\/(?<year>\d{4}):(?<time>\d\d:\d\d:\d\d) (?<zone>[+-]\d{4})$/.exec(text);
  const { month = '', day = '', time = '', year = '', zone = 'Z' } = (utc ?? access)?.groups ?? {};
  const number = MONTHS.indexOf(month) + 1;
  return number === 0
    ? undefined
    : parseIsoDate(`${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}T${time}${zone}`);
}

/** From 2001 to 2286: smaller numbers count something else. */
function parseEpoch(text: string): number | undefined {
  const [, seconds = '', millis = '', fraction = ''] = /^(\d{10})(\d{3})?(?:\.(\d{1,9}))?$/.exec(text) ?? [];
  return seconds === ''
    ? undefined
    : Number(seconds) * 1000 + Number(millis || fraction.padEnd(3, '0').slice(0, 3));
}

/** @returns when something happened, where a member or column states it. */
export function instant(quoted: Quoted | undefined): Quoted<number> | undefined {
  const value = quoted && parseInstant(quoted.value);
  return quoted && value !== undefined ? { value, spans: quoted.spans } : undefined;
}
