/** How much of an HTTP/1.1 request has arrived. */
interface Framing {
  /** Bytes of the head, its empty line included; 0 while that line is missing. */
  readonly head: number;
  readonly complete: boolean;
  readonly expectsContinue: boolean;
}

const EMPTY_LINE = '\r\n\r\n';

/**
 * Looks for the end of a request without changing a byte of it; knows nothing of the parser under test.
 * @see https://www.rfc-editor.org/rfc/rfc9112#section-6
 */
export function framing(arrived: Buffer): Framing {
  const end = arrived.indexOf(EMPTY_LINE);
  if (end < 0) return { head: 0, complete: false, expectsContinue: false };
  const head = end + EMPTY_LINE.length;
  const text = arrived.toString('latin1', 0, head);
  const expectsContinue = /^expect: *100-continue/im.test(text);
  if (/^transfer-encoding: *chunked/im.test(text))
    return { head, complete: chunksComplete(arrived, head), expectsContinue };
  const length = /^content-length: *(\d{1,9})/im.exec(text)?.[1];
  return { head, complete: arrived.length >= head + Number(length ?? 0), expectsContinue };
}

function chunksComplete(arrived: Buffer, start: number): boolean {
  let at = start;
  for (;;) {
    const lineEnd = arrived.indexOf('\r\n', at);
    if (lineEnd < 0) return false;
    const size = Number.parseInt(arrived.toString('latin1', at, lineEnd), 16);
    if (size === 0) return arrived.indexOf(EMPTY_LINE, lineEnd) >= 0;
    at = lineEnd + 2 + size + 2;
    if (at > arrived.length) return false;
  }
}
