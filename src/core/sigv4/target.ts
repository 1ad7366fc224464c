/** A URL taken apart for signing: as it goes over the wire, never through `URL`, which rewrites what it is given. */
export interface Target {
  readonly scheme: 'http' | 'https';
  /** Lower case; the port kept unless it is the scheme's own. */
  readonly host: string;
  /** As sent, percent-encoding kept; '/' when the URL has none. */
  readonly path: string;
  /** As sent, without the question mark. */
  readonly query: string;
}

type UrlProblem = 'url-missing' | 'url-shape' | 'url-userinfo' | 'url-query';

/** Characters that no client puts on the wire as they are. Each is at most one code point of UTF-8. */
const NEVER_RAW = /[^\x21-\x7e]|["<>\\^`{|}]/gu;
const DEFAULT_PORT = { http: ':80', https: ':443' } as const;

/**
 * @param url - absolute, `http` or `https`; a fragment is dropped, as every client does.
 * @returns its parts, or what is wrong with it.
 */
export function parseTarget(url: string): Target | UrlProblem {
  const trimmed = url.trim();
  if (trimmed === '') return 'url-missing';
  const found = /^(https?):\/\/([^/?#\s]+)((?:\/[^?#]*)?)(?:\?([^#]*))?(?:#.*)?$/is.exec(trimmed);
  if (!found || /\p{Surrogate}/u.test(trimmed)) return 'url-shape';
  const [, scheme = '', authority = '', path = '', query = ''] = found;
  if (authority.includes('@')) return 'url-userinfo';
  if (!/^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d{1,5})?$/i.test(authority)) return 'url-shape';
  const name = scheme.toLowerCase() === 'http' ? 'http' : 'https';
  if (!decodes(query)) return 'url-query';
  return {
    scheme: name,
    host: withoutDefaultPort(authority.toLowerCase(), DEFAULT_PORT[name]),
    path: path.replace(NEVER_RAW, encodeURIComponent) || '/',
    query: query.replace(NEVER_RAW, encodeURIComponent),
  };
}

/** @returns the URL that has to be sent for the signature to fit. */
export const wireUrl = ({ scheme, host, path, query }: Target): string =>
  `${scheme}://${host}${path}${query && `?${query}`}`;

/**
 * @returns the query as the signer wants it: decoded names, each with its decoded values.
 * A name without a value has the empty one; `+` stays a plus, as AWS's own parsers read it.
 */
export function queryBag(query: string): Record<string, string[]> {
  const bag = new Map<string, string[]>();
  for (const pair of query.split('&').filter(Boolean)) {
    const at = pair.indexOf('=');
    const name = decodeURIComponent(at < 0 ? pair : pair.slice(0, at));
    const value = at < 0 ? '' : decodeURIComponent(pair.slice(at + 1));
    bag.set(name, [...(bag.get(name) ?? []), value]);
  }
  return Object.fromEntries(bag);
}

/**
 * S3 decodes a path and encodes it once: unreserved characters bare, the rest as `%XX` in upper case,
 * and it reads a bare `+` as a blank.
 * @example s3Path('/a%2a/%41+$.txt') // '/a%2A/A%20%24.txt'
 */
export const s3Path = (path: string): string =>
  path.replace(/%([\dA-Fa-f]{2})|[^\w.~/-]/gu, (text: string, hex: string | undefined) => {
    if (text === '+') return '%20';
    if (hex === undefined) return percent(text);
    const byte = String.fromCharCode(Number.parseInt(hex, 16));
    return /[\w.~/-]/.test(byte) ? byte : `%${hex.toUpperCase()}`;
  });

/** `encodeURIComponent` leaves five characters bare that the signature wants encoded. */
const percent = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);

const withoutDefaultPort = (host: string, port: string): string =>
  host.endsWith(port) ? host.slice(0, -port.length) : host;

/** The signer takes decoded strings, so bytes outside UTF-8 and a `%` of its own cannot be expressed to it. */
function decodes(query: string): boolean {
  try {
    decodeURIComponent(query);
    return true;
  } catch {
    return false;
  }
}
