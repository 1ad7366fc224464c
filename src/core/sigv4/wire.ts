import { fromArray, toArray, type ByteString } from './bytes.ts';
import type { WireHeader } from './canonical-headers.ts';
import type { WireRequest } from './canonical-request.ts';

/**
 * Reads one HTTP/1.1 request from the bytes of a connection. Names and values stay as they were sent, but for the
 * one blank after the colon; a folded line keeps its line end. A chunked transfer coding is undone; `aws-chunked`, a
 * content coding, is not.
 * @returns undefined when there is no request line.
 */
export function parseWire(bytes: Uint8Array): WireRequest | undefined {
  const text = fromArray(bytes);
  const end = /\r?\n\r?\n/.exec(text);
  const head = end ? text.slice(0, end.index) : text;
  const [first = '', ...lines] = head.split(/\r?\n(?![ \t])/);
  const words = first.split(' ');
  const method = words[0];
  // A raw blank in the target is wrong, but it was sent.
  const target = words.slice(1, /^HTTP\//.test(words.at(-1) ?? '') ? -1 : undefined).join(' ');
  if (!method || target === '') return undefined;
  const headers = lines.filter((line) => line.includes(':')).map(parseHeader);
  const body = end ? text.slice(end.index + end[0].length) : '';
  const isChunked = headers.some(
    ([name, value]) => name.toLowerCase() === 'transfer-encoding' && /\bchunked\b/i.test(value),
  );
  return { method, target, headers, body: toArray(isChunked ? unchunked(body) : body) };
}

function parseHeader(line: ByteString): WireHeader {
  const colon = line.indexOf(':');
  return [line.slice(0, colon), line.slice(colon + 1).replace(/^ /, '')];
}

/** @see https://www.rfc-editor.org/rfc/rfc9112#section-7.1 */
function unchunked(body: ByteString): ByteString {
  const chunks: ByteString[] = [];
  for (let at = 0; at < body.length;) {
    const lineEnd = body.indexOf('\r\n', at);
    const size = Number.parseInt(body.slice(at, lineEnd < 0 ? undefined : lineEnd), 16);
    if (lineEnd < 0 || !(size > 0)) break;
    chunks.push(body.slice(lineEnd + 2, lineEnd + 2 + size));
    at = lineEnd + 2 + size + 2;
  }
  return chunks.join('');
}
