import type { ByteString } from './bytes.ts';
import type { WireHeader } from './canonical-headers.ts';
import type { CanonicalRequest } from './canonical-request.ts';

/**
 * Takes a canonical request apart again, whoever made it: header lines up to the empty one, then the list of names,
 * and whatever follows is the payload line, a raw body too.
 * @returns undefined for a text cut short, or one that lost its line ends.
 */
export function parseCanonicalRequest(text: ByteString): CanonicalRequest | undefined {
  const lines = text.split(/\r?\n/);
  const [method, path, query] = lines;
  if (method === undefined || path === undefined || query === undefined || lines.length < 5) return undefined;
  const empty = lines.indexOf('', 3);
  // Some signers forget the empty line: then the names stand on the last line but one.
  const names = empty < 0 ? lines.length - 2 : empty + 1;
  const headers = lines.slice(3, empty < 0 ? names : empty).map(parseLine);
  const payload = lines.slice(names + 1).join('\n');
  return { method, path, query, headers, signedHeaders: lines[names] ?? '', payload };
}

function parseLine(line: ByteString): WireHeader {
  const colon = line.indexOf(':');
  return colon < 0 ? [line, ''] : [line.slice(0, colon), line.slice(colon + 1)];
}
