import type { ByteString } from './bytes.ts';
import type { SigningRules } from './rules.ts';

export type WireHeader = readonly [name: ByteString, value: ByteString];

/**
 * @param headers - as sent: order, letter case, blanks and folds kept.
 * @param names - which ones are signed, in lower case.
 * @returns one pair a name in the order of `names`; a name that was not sent has the empty value, as services print it.
 */
export function canonicalHeaders(
  headers: readonly WireHeader[],
  names: readonly string[],
  fold: SigningRules['fold'] = 'blank',
): WireHeader[] {
  const values = new Map<string, ByteString[]>();
  for (const [name, value] of headers) {
    const key = name.toLowerCase();
    const before = values.get(key);
    const canonical = canonicalValue(value, fold);
    if (before) before.push(canonical);
    else values.set(key, [canonical]);
  }
  return names.map((name) => [name, (values.get(name) ?? []).join(',')]);
}

/**
 * @returns the value without blanks around it, and one blank for each run inside, in quotation marks too.
 * Blanks are space, tab and line ends; whether U+00A0 is one, clients disagree, and services keep it.
 */
export function canonicalValue(value: ByteString, fold: SigningRules['fold'] = 'blank'): ByteString {
  const unfolded = fold === 'comma' ? value.replace(/\r?\n[ \t]*/g, ',') : value;
  return unfolded.replace(/[ \t\r\n]+/g, ' ').replace(/^ | $/g, '');
}

/** Letter case is no part of a name. @returns the names sorted by bytes, each once. */
export const namesOf = (headers: readonly WireHeader[]): string[] =>
  [...new Set(headers.map(([name]) => name.toLowerCase()))].sort();
