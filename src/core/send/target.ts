import type { UrlRefusal } from './model.ts';

export interface SendTarget {
  readonly url: URL;
  /** In lower case, without the port. */
  readonly hostname: string;
  /** The browser's URL differs from what was written, beyond the fragment and the case of the host. */
  readonly changed: boolean;
}

/** Scheme, then what stands between the slashes and the path. */
const WRITTEN = /^(https?):\/\/([^/?#\\]*)([^#]*)/i;

/** Labels of letters, digits, hyphens, underscores (old buckets have them); the last is no number. */
const HOST_NAME = /^(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\.){1,126}[a-z](?:[a-z0-9-]{0,61}[a-z0-9])$/;

/**
 * Names that lead into somebody's own network: RFC 6761, RFC 8375, RFC 9476, `.internal` as ICANN reserves it, and
 * the endings that routers and offices use.
 */
const PRIVATE_NAME =
  /(?:^|\.)(?:localhost|localdomain|local|internal|intranet|private|corp|home|lan|home\.arpa|arpa|onion|alt|invalid)$/;

/** Ports other than 443 on which AWS takes signed HTTPS requests. */
const AWS_PORTS: readonly (readonly [port: string, host: RegExp])[] = [
  // https://docs.aws.amazon.com/neptune/latest/userguide/iam-auth-connecting.html
  ['8182', /\.neptune\.amazonaws\.com(?:\.cn)?$/],
];

/**
 * Reads a URL with the browser's own parser, the one that will decide where the request goes, and takes only a name
 * that says the same before and after.
 * @returns the target, or why it is not called.
 */
export function readTarget(written: string): SendTarget | UrlRefusal {
  const [, scheme = '', authority = '', rest = ''] = WRITTEN.exec(written) ?? [];
  // Parsers take blanks and control characters out without a word, and a backslash for a slash or for nothing special.
  if (authority === '' || /[\s\p{Cc}]/u.test(written) || /^[^?#]*\\/.test(written)) return 'url-shape';
  if (scheme.toLowerCase() !== 'https') return 'scheme';
  if (authority.includes('@')) return 'userinfo';
  let url: URL;
  try {
    url = new URL(written);
  } catch {
    return 'url-shape';
  }
  const { hostname, port } = url;
  if (/^\[|^[\d.]+$/.test(hostname)) return 'ip-address';
  if (authority.replace(/:\d*$/, '').toLowerCase() !== hostname) return 'host-rewritten';
  if (PRIVATE_NAME.test(hostname.replace(/\.$/, '')) || !hostname.includes('.')) return 'private-name';
  if (hostname.length > 253 || !HOST_NAME.test(hostname)) return 'host-shape';
  if (port !== '' && !AWS_PORTS.some(([known, host]) => known === port && host.test(hostname))) return 'port';
  url.hash = '';
  return { url, hostname, changed: (rest || '/').replace(/^\?/, '/?') !== url.pathname + url.search };
}
