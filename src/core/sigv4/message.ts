import { utf8, toArray } from './bytes.ts';
import type { WireRequest } from './canonical-request.ts';
import { headerOf, readClaim } from './claim.ts';
import { parseWire } from './wire.ts';

/** The first line of a request as it goes over the wire, at the beginning of a line of the paste. */
const REQUEST_LINE = /^[A-Za-z]{3,12} [^\r\n]{1,16000} HTTP\/[\d.]{1,3}$/m;
/** Where the answer begins, when both are pasted. */
const STATUS_LINE = /^HTTP\/[\d.]{1,3} \d{3}\b/m;

/**
 * A signed request pasted as the message itself, read byte for byte: readers of all kinds of text forgive more than a
 * signature does.
 * @param body - the body's bytes where the paste cannot hold them.
 * @returns undefined when the paste holds no such message, or one without a signature.
 */
export function messageIn(paste: string, body?: Uint8Array): WireRequest | undefined {
  const from = REQUEST_LINE.exec(paste.replaceAll('\r\n', '\n'))?.index;
  if (from === undefined) return undefined;
  const rest = paste.replaceAll('\r\n', '\n').slice(from);
  const answer = STATUS_LINE.exec(rest)?.index ?? rest.length;
  const request = parseWire(toArray(utf8(rest.slice(0, answer))));
  if (!request || !readClaim(request)) return undefined;
  const text = new TextDecoder().decode(request.body);
  return { ...request, body: body ?? bodyBytes(text.replace(/\n+$/, ''), request) };
}

/**
 * The bytes of a body whose text was pasted: a paste loses the line end behind it, and may have changed those inside.
 * The stated length tells which was sent.
 */
export function bodyBytes(text: string, request: Omit<WireRequest, 'body'>): Uint8Array {
  const length = Number(headerOf(request, 'content-length') ?? Number.NaN);
  const crlf = text.replaceAll('\n', '\r\n');
  const readings = [text, `${text}\n`, `${text}\r\n`, crlf, `${crlf}\r\n`].map((reading) =>
    toArray(utf8(reading)),
  );
  return readings.find((reading) => reading.length === length) ?? toArray(utf8(text));
}
