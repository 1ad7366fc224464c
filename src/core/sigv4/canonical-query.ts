import type { ByteString } from './bytes.ts';
import { percentDecode, percentEncode } from './percent.ts';
import type { SigningRules } from './rules.ts';

export type Parameter = readonly [name: ByteString, value: ByteString];

/**
 * @param query - as sent, without the question mark.
 * @returns decoded names and values in order of sending; a name without `=` has the empty value, empty pieces are left out.
 */
export function parseQuery(
  query: ByteString,
  { plusInQuery }: Pick<SigningRules, 'plusInQuery'>,
): Parameter[] {
  const decode = (text: ByteString): ByteString =>
    percentDecode(plusInQuery ? text.replaceAll('+', ' ') : text);
  return query
    .split('&')
    .filter(Boolean)
    .map((piece) => {
      const equals = piece.indexOf('=');
      return equals < 0
        ? [decode(piece), '']
        : [decode(piece.slice(0, equals)), decode(piece.slice(equals + 1))];
    });
}

/** The third line: each name and value encoded, sorted by encoded name, then by encoded value, in the order of bytes. */
export function canonicalQuery(parameters: readonly Parameter[]): ByteString {
  return parameters
    .map(([name, value]): Parameter => [percentEncode(name), percentEncode(value)])
    .sort(([name, value], [otherName, otherValue]) => byBytes(name, otherName) || byBytes(value, otherValue))
    .map((pair) => pair.join('='))
    .join('&');
}

const byBytes = (a: ByteString, b: ByteString): number => (a < b ? -1 : a > b ? 1 : 0);
