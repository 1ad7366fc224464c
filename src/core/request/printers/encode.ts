import { mapLiterals } from './text.ts';

/** `{stage}`: a reader fills it in before the program runs. */
const PLACEHOLDER = String.raw`\{[A-Za-z][\w+-]{0,40}\}`;

/** What a path may hold as it is (RFC 3986, `pchar` and the slash); clients encode the rest. */
const IN_PATH = new RegExp(String.raw`${PLACEHOLDER}|%([\dA-Fa-f]{2})|[^\w.~!$&'()*+,;=:@/-]`, 'gu');
/** In a query the question mark too; the apostrophe not, because the URL standard encodes it there. */
const IN_QUERY = new RegExp(String.raw`${PLACEHOLDER}|%([\dA-Fa-f]{2})|[^\w.~!$&()*+,;=:@/?-]`, 'gu');
/** In the canonical form of a name, a value or a segment. */
const UNRESERVED = new RegExp(String.raw`${PLACEHOLDER}|%([\dA-Fa-f]{2})|[^\w.~-]`, 'gu');

/**
 * @returns a path that every client sends as it stands. What is encoded stays encoded, but for unreserved characters,
 * which some clients decode (RFC 3986, section 6.2.2); an encoded dot is left alone, for it is a step up to others.
 */
export const sendablePath = (path: string): string =>
  mapLiterals(path, (literal) => encode(literal, IN_PATH, /[\w~-]/));

/** @returns a query that every client sends as it stands. */
export const sendableQuery = (query: string): string =>
  mapLiterals(query, (literal) => encode(literal, IN_QUERY, /[\w.~-]/));

/** @returns the path decoded and encoded once, as S3 reads it: a bare plus is a blank. */
export const s3Path = (path: string): string =>
  mapLiterals(path, (literal) =>
    literal
      .split('/')
      .map((part) => canonical(part.replaceAll('+', ' ')))
      .join('/'),
  );

/**
 * @returns the query in the same order, each name and value decoded and encoded once, empty pieces left out.
 * A bare plus is a plus, as AWS's own parsers read it.
 */
export const canonicalParameters = (query: string): string =>
  query
    .split('&')
    .filter(Boolean)
    .map((pair) => {
      const equals = pair.indexOf('=');
      const parts = equals < 0 ? [pair] : [pair.slice(0, equals), pair.slice(equals + 1)];
      return parts.map((part) => mapLiterals(part, canonical)).join('=');
    })
    .join('&');

/** @returns unreserved characters bare and everything else as `%XX`, however they were written before. */
const canonical = (text: string): string => encode(text, UNRESERVED, /[\w.~-]/);

const encode = (text: string, others: RegExp, decoded: RegExp): string =>
  text.replace(others, (found: string, hex: string | undefined) => {
    if (hex === undefined) return percent(found);
    const byte = String.fromCharCode(Number.parseInt(hex, 16));
    return decoded.test(byte) ? byte : `%${hex.toUpperCase()}`;
  });

/** A placeholder, longer than any character, stays. */
function percent(found: string): string {
  if (found.length > 2) return found;
  const code = found.codePointAt(0) ?? 0;
  return code < 0x80 ? `%${code.toString(16).toUpperCase().padStart(2, '0')}` : encodeURIComponent(found);
}
