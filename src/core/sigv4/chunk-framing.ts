import { fromArray, type ByteString } from './bytes.ts';
import type { WireHeader } from './canonical-headers.ts';

/** A piece of a body in `aws-chunked` coding. Places are offsets into the body. */
export interface Chunk {
  /** Of its size line. */
  readonly at: number;
  readonly dataAt: number;
  /** In bytes, as the size line says; the last chunk has none. */
  readonly size: number;
  /** Behind `;chunk-signature=`. */
  readonly signature?: string | undefined;
}

export type FramingProblem =
  /** A size line longer than any, or cut off. */
  | 'no-line-end'
  | 'bad-size'
  /** The body ends before the chunk does. */
  | 'cut-off'
  /** The data is not followed by a line end: the size is wrong. */
  | 'no-data-end'
  /** No chunk of size 0. */
  | 'no-last-chunk'
  /** A line behind the last chunk that is no trailer. */
  | 'bad-trailer'
  /** The empty line at the very end is missing. */
  | 'no-end';

export interface Framing {
  readonly chunks: readonly Chunk[];
  /** In order of sending, without `x-amz-trailer-signature`. */
  readonly trailers: readonly WireHeader[];
  readonly trailerAt?: number | undefined;
  readonly trailerSignature?: string | undefined;
  /** Bytes of data, all chunks together. */
  readonly decodedLength: number;
  readonly problem?: { readonly kind: FramingProblem; readonly at: number } | undefined;
}

/**
 * Takes a body apart; never throws, and looks at each byte once. What stands before a problem is kept.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-streaming.html
 */
export function parseChunks(body: Uint8Array): Framing {
  const chunks: Chunk[] = [];
  let decodedLength = 0;
  let at = 0;
  const stop = (kind: FramingProblem, where: number): Framing => ({
    chunks,
    trailers: [],
    decodedLength,
    problem: { kind, at: where },
  });
  while (at < body.length) {
    const end = lineEnd(body, at);
    if (end < 0) return stop('no-line-end', at);
    const found = SIZE_LINE.exec(fromArray(body.subarray(at, end)));
    if (!found) return stop('bad-size', at);
    const size = Number.parseInt(found[1] ?? '', 16);
    const dataAt = end + 2;
    if (size > body.length - dataAt) return stop('cut-off', at);
    chunks.push({ at, dataAt, size, signature: found[2] });
    decodedLength += size;
    if (size === 0) return { chunks, decodedLength, ...parseTrailers(body, dataAt) };
    at = dataAt + size + 2;
    if (!isLineEnd(body, at - 2)) return stop('no-data-end', dataAt + size);
  }
  return stop('no-last-chunk', body.length);
}

/** Other extensions are allowed before and behind the signature. */
const SIZE_LINE =
  /^([\da-f]{1,12})(?:;(?!chunk-signature=)[^;]{0,200})?(?:;chunk-signature=([^;]{0,200}))?$/i;
/** A size line, or a trailer, is never longer. Bytes. */
const LONGEST_LINE = 16_384;

/** @returns where a line ends; -1 when it does not within the longest line. */
function lineEnd(body: Uint8Array, from: number): number {
  const limit = Math.min(body.length - 1, from + LONGEST_LINE);
  for (let at = from; at < limit; at++) if (isLineEnd(body, at)) return at;
  return -1;
}

const isLineEnd = (body: Uint8Array, at: number): boolean => body[at] === 0x0d && body[at + 1] === 0x0a;

type Trailing = Pick<Framing, 'trailers' | 'trailerAt' | 'trailerSignature' | 'problem'>;

/** AWS's own example ends a trailer with LF CR LF, its clients with CR LF; an empty line may come in between. */
function parseTrailers(body: Uint8Array, from: number): Trailing {
  const trailers: WireHeader[] = [];
  let signature: string | undefined;
  let sawEnd = false;
  let at = from;
  const found = (problem?: Framing['problem']): Trailing => ({
    trailers,
    trailerAt: trailers.length > 0 ? from : undefined,
    trailerSignature: signature,
    problem,
  });
  while (at < body.length) {
    const end = lineEnd(body, at);
    const line = fromArray(body.subarray(at, end < 0 ? Math.min(body.length, at + LONGEST_LINE) : end));
    const text = line.replace(/^\n|\n$/g, '');
    sawEnd ||= text === '' && end >= 0;
    if (text !== '') {
      const colon = text.indexOf(':');
      if (colon <= 0) return found({ kind: 'bad-trailer', at });
      const header: WireHeader = [text.slice(0, colon), text.slice(colon + 1)];
      if (isSignature(header)) signature = header[1].trim();
      else trailers.push(header);
    }
    if (end < 0) break;
    at = end + 2;
  }
  return found(sawEnd ? undefined : { kind: 'no-end', at: body.length });
}

const isSignature = ([name]: WireHeader): boolean => name.toLowerCase() === 'x-amz-trailer-signature';

/** @returns the data of all chunks together; what a cut-off chunk still holds is left out. */
export function decodedBody(body: Uint8Array, { chunks, decodedLength }: Framing): Uint8Array {
  const data = new Uint8Array(decodedLength);
  let to = 0;
  for (const { dataAt, size } of chunks) {
    data.set(body.subarray(dataAt, dataAt + size), to);
    to += size;
  }
  return data;
}

/** @returns the text whose hash a trailer's signature covers: names in lower case and sorted, each line with its line end. */
export const trailerText = (trailers: readonly WireHeader[]): ByteString =>
  trailers
    .map(([name, value]) => `${name.toLowerCase()}:${value.trim()}\n`)
    .sort()
    .join('');
