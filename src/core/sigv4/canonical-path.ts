import type { ByteString } from './bytes.ts';
import { percentDecode, percentEncode } from './percent.ts';
import type { SigningRules } from './rules.ts';

/**
 * The second line of a canonical request.
 * @param path - as sent, up to the question mark; '' is read as a slash.
 */
export function canonicalPath(
  path: ByteString,
  rules: Pick<SigningRules, 'normalizePath' | 'doubleEncode' | 'plusInPath'>,
): ByteString {
  const absolute = path.startsWith('/') ? path : `/${path}`;
  const normal = rules.normalizePath ? normalPath(absolute) : absolute;
  const spaced = rules.plusInPath ? normal.replaceAll('+', ' ') : normal;
  return percentEncode(rules.doubleEncode ? spaced : percentDecode(spaced), true);
}

/** @see https://www.rfc-editor.org/rfc/rfc3986#section-5.2.4, and runs of slashes become one. */
export function normalPath(path: ByteString): ByteString {
  const kept: ByteString[] = [];
  for (const segment of path.split('/')) {
    if (segment === '' || segment === '.') continue;
    if (segment === '..') kept.pop();
    else kept.push(segment);
  }
  const isFolder = kept.length > 0 && path.endsWith('/');
  return `/${kept.join('/')}${isFolder ? '/' : ''}`;
}
