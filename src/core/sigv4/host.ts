const DEFAULT_PORTS: Readonly<Record<string, string>> = { http: ':80', https: ':443' };

/**
 * @param url - absolute; without a scheme it counts as https.
 * @returns what the `Host` header holds: no user, no default port, letter case as written; undefined without a host.
 * @example hostOf('https://user:password@example.com:443/') // 'example.com'
 */
export function hostOf(url: string): string | undefined {
  const found = /^\s*(?:([a-z][a-z\d+.-]{0,20}):)?\/\/([^/?#\s\\]+)/i.exec(url);
  if (!found) return undefined;
  const [, scheme = 'https', authority = ''] = found;
  const host = authority.slice(authority.lastIndexOf('@') + 1);
  const port = DEFAULT_PORTS[scheme.toLowerCase()];
  const bare = port !== undefined && host.endsWith(port) ? host.slice(0, -port.length) : host;
  return bare === '' ? undefined : bare;
}
