/**
 * Bytes as a string, one character a byte (U+0000 to U+00FF). A request on the wire is bytes, not text: a header may
 * hold Latin-1 and a query `%aa`. As a string it can still be searched, split and sorted in the order of its bytes.
 */
export type ByteString = string;

/** @returns the UTF-8 bytes of a text; a lone surrogate becomes U+FFFD, as in every encoder. */
export function utf8(text: string): ByteString {
  return isAscii(text) ? text : fromArray(encoder.encode(text));
}

/** @returns the text behind the bytes; what is not UTF-8 is shown as U+FFFD. */
export function readable(bytes: ByteString): string {
  return isAscii(bytes) ? bytes : new TextDecoder('utf-8', { ignoreBOM: true }).decode(toArray(bytes));
}

/** @returns the bytes themselves; each character must be at most U+00FF. */
export function toArray(bytes: ByteString): Uint8Array {
  const array = new Uint8Array(bytes.length);
  // The encoder is far faster, and right as long as each character takes one byte.
  if (encoder.encodeInto(bytes, array).read === bytes.length) return array;
  for (let i = 0; i < bytes.length; i++) array[i] = bytes.charCodeAt(i);
  return array;
}

/** The opposite of `toArray`; in pieces, because an argument list has a limit. */
export function fromArray(array: Uint8Array): ByteString {
  if (array.length <= SHORT) return String.fromCharCode.apply(null, array as unknown as number[]);
  let bytes = '';
  for (let i = 0; i < array.length; i += PIECE) bytes += String.fromCharCode(...array.subarray(i, i + PIECE));
  return bytes;
}

/** @returns two lower-case digits a byte. */
export function hex(array: Uint8Array): string {
  let digits = '';
  for (const byte of array) digits += HEX[byte] ?? '';
  return digits;
}

/** @returns the bytes that pairs of hex digits stand for; undefined for anything else. */
export function fromHex(digits: string): Uint8Array | undefined {
  if (digits.length % 2 !== 0 || !/^[\da-f]*$/i.test(digits)) return undefined;
  return Uint8Array.from({ length: digits.length / 2 }, (_, i) =>
    Number.parseInt(digits.slice(2 * i, 2 * i + 2), 16),
  );
}

const encoder = new TextEncoder();
const PIECE = 8192;
/** A hash or a key, of which a search makes many. */
const SHORT = 64;
const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));
// eslint-disable-next-line no-control-regex -- ASCII is what is meant
const isAscii = (text: string): boolean => /^[\x00-\x7f]*$/.test(text);
