import type { HeaderFate, HeaderForecast, SecretVariable } from './model.ts';

type Pair = readonly [name: string, value: string];

/**
 * Headers that a page may not set: a browser leaves them out without a word. Fetch standard, "forbidden
 * request-header"; measured in Chromium 156 and Firefox 153.
 */
const FORBIDDEN =
  /^(?:accept-charset|accept-encoding|access-control-request-(?:headers|method|private-network)|connection|content-length|cookie2?|date|dnt|expect|host|keep-alive|origin|referer|set-cookie|te|trailer|transfer-encoding|upgrade|via|(?:proxy|sec)-.*)$/;

/** Of those, what the browser writes itself. `User-Agent` is allowed by the standard and still replaced by Chromium. */
const BY_BROWSER =
  /^(?:accept-encoding|connection|content-length|host|origin|sec-fetch-.*|sec-ch-.*|user-agent)$/;

const METHOD_OVERRIDE = /^x-(?:http-)?method(?:-override)?$/;

/** Not taken as a header's name by HTTP: anything but the characters of a token. */
export const isHeaderName = (name: string): boolean => /^[!#$%&'*+.^_`|~\w-]{1,200}$/.test(name);

/** A page hands headers over as bytes, one for each character up to U+00FF; line ends never get in. */
export const isHeaderValue = (value: string): boolean => !/[^\t\x20-\x7e\x80-\xff]/.test(value);

/**
 * Says what a browser sends of the headers that a request was written with. Values lose the blanks around them, and
 * repeated names are joined with a comma and a blank, as the Fetch standard has it.
 * @returns one entry a name, in the order of the first.
 */
export function forecastHeaders(headers: readonly Pair[]): HeaderForecast[] {
  const byName = new Map<string, { name: string; values: string[] }>();
  for (const [name, value] of headers) {
    const entry = byName.get(name.toLowerCase());
    const trimmed = withoutBlanksAround(value);
    if (entry) entry.values.push(trimmed);
    else byName.set(name.toLowerCase(), { name, values: [trimmed] });
  }
  return [...byName].map(([lower, { name, values }]) => {
    const value = values.join(', ');
    const secret = secretIn(lower, value);
    return { name, value, fate: fateOf(lower, values), ...(secret ? { secret } : {}) };
  });
}

/** By hand: an expression for the end would try every blank of a long row. Other blanks than these two stay. */
function withoutBlanksAround(value: string): string {
  let start = 0;
  let end = value.length;
  while (start < end && isBlank(value[start])) start += 1;
  while (end > start && isBlank(value[end - 1])) end -= 1;
  return value.slice(start, end);
}

const isBlank = (character: string | undefined): boolean => character === ' ' || character === '\t';

/** @returns the headers that a page may hand to `fetch`. */
export const sentHeaders = (forecast: readonly HeaderForecast[]): HeaderForecast[] =>
  forecast.filter(({ fate }) => fate === 'sent' || fate === 'joined');

function fateOf(lower: string, values: readonly string[]): HeaderFate {
  if (BY_BROWSER.test(lower)) return 'by-browser';
  if (FORBIDDEN.test(lower)) return 'dropped';
  if (METHOD_OVERRIDE.test(lower) && values.some((value) => /\b(?:connect|trace|track)\b/i.test(value)))
    return 'dropped';
  return values.length > 1 ? 'joined' : 'sent';
}

/** @returns the variable that stands for a value which opens doors by itself. A signature of SigV4 opens one, for minutes. */
function secretIn(lower: string, value: string): SecretVariable | undefined {
  if (value === '') return undefined;
  if (lower === 'x-amz-security-token' || lower === 'x-amz-s3session-token') return 'AWS_SESSION_TOKEN';
  if (lower === 'x-api-key') return 'API_KEY';
  return lower === 'authorization' && !/^AWS4-/i.test(value) ? 'TOKEN' : undefined;
}
