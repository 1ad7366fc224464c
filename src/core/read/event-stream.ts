import type { InputKind, Quoted, ReadError, Span } from '../model.ts';
import { findBinary, type Binary } from './binary.ts';
import { errorsFromJson } from './error-body.ts';
import { readObjects } from './json.ts';
import type { Reader } from './reader.ts';

/** The headers' names in letters; the content type; `:message-type` in hex and Base64's first letters of a prelude (three zero bytes or a short length). */
const EVIDENCE =
  /:message-type|:exception-type|:error-code|vnd\.amazon\.eventstream|3a ?6d ?65 ?73 ?73 ?61 ?67 ?65|(?<![\w+/])AAA[A-Za-z0-9+/]{30}/i;

/**
 * Reads errors in AWS's event streams (Bedrock, Transcribe, Kinesis, S3 Select): messages in hex or Base64 whose prelude's checksum is
 * right, and the headers as logs print them.
 * @see https://smithy.io/2.0/aws/amazon-eventstream.html
 */
export const eventStreamReader: Reader = {
  id: 'event-stream',
  isWorthwhile: (text) => EVIDENCE.test(text),
  read(text) {
    const found = [...findBinary(text).flatMap(errorsInBinary), ...errorsInText(text)];
    return {
      kinds: found.length > 0 ? (['event-stream'] satisfies InputKind[]) : [],
      errors: found.map(({ error }) => error),
      claimed: found.flatMap(({ spans }) => spans),
    };
  },
};

interface Found {
  readonly error: ReadError;
  readonly spans: readonly Span[];
}

const PRELUDE = 12;
const CHECKSUM = 4;
const MOST_MESSAGES = 200;

/** Message after message, each as long as its prelude says, as long as the prelude's checksum is right. */
function errorsInBinary(binary: Binary): Found[] {
  const { bytes } = binary;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found: Found[] = [];
  for (let at = 0, count = 0; at + PRELUDE <= bytes.length && count < MOST_MESSAGES; count++) {
    const total = view.getUint32(at);
    const headersLength = view.getUint32(at + 4);
    const isPrelude = crc32(bytes.subarray(at, at + 8)) === view.getUint32(at + 8);
    if (!isPrelude || total < PRELUDE + CHECKSUM + headersLength) break;
    const headersEnd = Math.min(at + PRELUDE + headersLength, bytes.length);
    const headers = readHeaders(binary, at + PRELUDE, headersEnd);
    const payload = payloadOf(binary, headersEnd, Math.min(at + total - CHECKSUM, bytes.length));
    const error = toError(headers, payload);
    if (error) found.push({ error, spans: [binary.span] });
    at += total;
  }
  return found;
}

type Headers = ReadonlyMap<string, Quoted>;

/** Lengths of the values that need none said: true, false, byte, short, integer, long; timestamp and UUID. */
const FIXED: Readonly<Record<number, number>> = { 0: 0, 1: 0, 2: 1, 3: 2, 4: 4, 5: 8, 8: 8, 9: 16 };
const STRING = 7;
const BYTES = 6;

function readHeaders(binary: Binary, from: number, to: number): Headers {
  const { bytes } = binary;
  const headers = new Map<string, Quoted>();
  for (let at = from; at < to;) {
    const nameEnd = at + 1 + (bytes[at] ?? 0);
    const name = decoder.decode(bytes.subarray(at + 1, nameEnd));
    const type = bytes[nameEnd] ?? -1;
    const isLong = type === STRING || type === BYTES;
    const length = isLong ? ((bytes[nameEnd + 1] ?? 0) << 8) | (bytes[nameEnd + 2] ?? 0) : FIXED[type];
    if (length === undefined) break;
    const start = nameEnd + (isLong ? 3 : 1);
    const end = Math.min(start + length, to);
    if (type === STRING)
      headers.set(name, {
        value: decoder.decode(bytes.subarray(start, end)),
        spans: binary.spansOf(start, end),
      });
    at = Math.max(end, at + 1);
  }
  return headers;
}

const decoder = new TextDecoder();

/** A message's payload as text, with the way back to the paste. */
interface Payload {
  readonly text: string;
  readonly spansOf: (from: number, to: number) => Span[];
}

/** Where every byte is one character, each has its place; otherwise all of it stands for each part. */
function payloadOf(binary: Binary, from: number, to: number): Payload {
  const text = decoder.decode(binary.bytes.subarray(from, to));
  const isPlain = text.length === to - from;
  return {
    text,
    spansOf: (start, end) => (isPlain ? binary.spansOf(from + start, from + end) : binary.spansOf(from, to)),
  };
}

/** A modelled error names its type and has its words in the payload; any other one has code and words in headers. */
function toError(headers: Headers, payload: Payload): ReadError | undefined {
  const type = headers.get(':message-type')?.value;
  const exception = headers.get(':exception-type');
  if (type === 'exception' && exception) {
    const [body] = readObjects(payload.text).flatMap(errorsFromJson);
    return {
      code: { ...exception, from: 'event:exception-type' },
      message: body?.message && {
        value: body.message.value,
        spans: body.message.spans.flatMap(({ start, end }) => payload.spansOf(start, end)),
      },
      detail: {},
    };
  }
  const code = headers.get(':error-code');
  return type === 'error' && code
    ? {
        code: { ...code, from: 'event:error-code' },
        message: headers.get(':error-message'),
        detail: {},
      }
    : undefined;
}

/**
 * A header as a log prints it: `:exception-type: ThrottlingException`, a member of an object, or the bytes of a message with what a
 * terminal made of its lengths.
 */
const SPELLED =
  /:(exception-type|error-code)["']?(?:["'\s:={]{1,12}(?:type["']?: ?["']string["'], ?)?["']?value["']?\s?[:=]\s?["']?|[^A-Za-z]{1,20})([A-Za-z][A-Za-z]{3,80})/g;
const MESSAGE = /:error-message["']?[^A-Za-z\n]{1,20}([A-Z][^"'\n\p{Cc}]{3,1000})/u;
/** Headers and payload of one message stand together. */
const LONGEST_MESSAGE = 4_000;
const MOST_SPELLED = 200;

function errorsInText(text: string): Found[] {
  return [...text.matchAll(SPELLED)].slice(0, MOST_SPELLED).map((match): Found => {
    const [whole, name = '', value = ''] = match;
    const end = match.index + whole.length;
    const span = { start: end - value.length, end };
    const around = { start: Math.max(0, match.index - LONGEST_MESSAGE / 8), end: end + LONGEST_MESSAGE };
    const from = name === 'exception-type' ? 'event:exception-type' : 'event:error-code';
    return {
      error: {
        code: { value, spans: [span], from },
        message: from === 'event:error-code' ? messageNear(text, around) : undefined,
        detail: {},
      },
      spans: [{ start: match.index, end }],
    };
  });
}

function messageNear(text: string, { start, end }: Span): Quoted | undefined {
  const found = MESSAGE.exec(text.slice(start, end));
  const [whole, words] = found ?? [];
  if (!found || !whole || !words) return undefined;
  const at = start + found.index + whole.length - words.length;
  return { value: words, spans: [{ start: at, end: at + words.length }] };
}

/** CRC-32 as in gzip, a bit at a time: eight bytes need no table. */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}
