import { fromArray, toArray, type ByteString } from './bytes.ts';
import type { WireRequest } from './canonical-request.ts';
import { headerOf, readClaim } from './claim.ts';
import { sha256Hex } from './hash.ts';
import { parseWire } from './wire.ts';

/** The first line of a request as it goes over the wire, at the beginning of a line. */
const REQUEST_LINE = /^[A-Za-z]{3,12} [^\r\n]{1,16000} HTTP\/[\d.]{1,3}\r?$/m;
/** Where the answer begins, when both were pasted. */
const STATUS_LINE = /^HTTP\/[\d.]{1,3} \d{3}\b/m;

/**
 * A signed request given as the message itself, read byte for byte: readers of all kinds of text forgive more than a
 * signature does.
 * @param given - the bytes of the paste or file.
 * @param body - the body's bytes where they are given apart.
 * @returns undefined when there is no such message, or one without a signature.
 */
export function messageIn(given: ByteString, body?: Uint8Array): WireRequest | undefined {
  const from = REQUEST_LINE.exec(given)?.index;
  if (from === undefined) return undefined;
  const rest = given.slice(from);
  const request = parseWire(toArray(rest.slice(0, STATUS_LINE.exec(rest)?.index)));
  if (!request || !readClaim(request)) return undefined;
  return { ...request, body: body ?? fitted(request) };
}

/** What follows the blank line, as long as it is said to be; behind it stands the paste's own line end. */
function fitted(request: WireRequest): Uint8Array {
  const body = request.body ?? new Uint8Array();
  const length = statedLength(request);
  if (length !== undefined && length <= body.length) return body.subarray(0, length);
  return bodyBytes(fromArray(body).replace(/[\r\n]{1,4}$/, ''), request);
}

/**
 * The bytes of a body that was pasted: a paste loses the line end behind it, and may have changed those inside. The
 * stated length, or the stated hash, tells which were sent.
 */
export function bodyBytes(text: ByteString, request: Omit<WireRequest, 'body'>): Uint8Array {
  const length = statedLength(request);
  const crlf = text.replace(/\r?\n/g, '\r\n');
  const readings = [text, `${text}\n`, `${text}\r\n`, crlf, `${crlf}\r\n`];
  const hash = headerOf(request, 'x-amz-content-sha256');
  const stated =
    length === undefined && hash !== undefined
      ? readings.find((reading) => sha256Hex(reading) === hash)
      : readings.find((reading) => reading.length === length);
  return toArray(stated ?? text);
}

function statedLength(request: Omit<WireRequest, 'body'>): number | undefined {
  const value = headerOf(request, 'content-length');
  return value !== undefined && /^\d{1,15}$/.test(value) ? Number(value) : undefined;
}
