import { fromArray, toArray } from './bytes.ts';
import type { WireHeader } from './canonical-headers.ts';
import { canonicalValue } from './canonical-headers.ts';
import { sha256Of } from './hash.ts';

/** A checksum that a header or a trailer states, held against the bytes. */
export interface Checksum {
  /** `x-amz-checksum-crc32c`. */
  readonly name: string;
  readonly stated: string;
  /** Base64, as it is stated; undefined for an algorithm that is not computed here: SHA-1 and composite ones. */
  readonly actual?: string | undefined;
  readonly agrees?: boolean | undefined;
}

/**
 * @param headers - of the request, or the trailers of its body.
 * @param data - without `aws-chunked` coding.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html
 */
export function checksumsOf(headers: readonly WireHeader[], data: Uint8Array): Checksum[] {
  return headers.flatMap(([sent, value]) => {
    const name = sent.toLowerCase();
    if (!name.startsWith(PREFIX) || NO_SUM.has(name)) return [];
    const stated = canonicalValue(value);
    const compute = ALGORITHMS.get(name.slice(PREFIX.length));
    // A sum of sums, of an upload in parts: its own parts are not here.
    if (!compute || /-\d{1,5}$/.test(stated)) return [{ name, stated }];
    const actual = btoa(fromArray(compute(data)));
    return [{ name, stated, actual, agrees: actual === stated }];
  });
}

const PREFIX = 'x-amz-checksum-';
const NO_SUM: ReadonlySet<string> = new Set([
  'x-amz-checksum-algorithm',
  'x-amz-checksum-mode',
  'x-amz-checksum-type',
]);

const ALGORITHMS: ReadonlyMap<string, (data: Uint8Array) => Uint8Array> = new Map([
  ['sha256', sha256Of],
  ['crc32', (data) => crc32(data, 0xedb88320)],
  ['crc32c', (data) => crc32(data, 0x82f63b78)],
  ['crc64nvme', crc64],
]);

/** @param polynomial - reflected. @returns four bytes, the highest first. */
function crc32(data: Uint8Array, polynomial: number): Uint8Array {
  const table = Uint32Array.from({ length: 256 }, (_, byte) => {
    let rest = byte;
    for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ polynomial : rest >>> 1;
    return rest;
  });
  let sum = 0xffffffff;
  for (const byte of data) sum = (sum >>> 8) ^ (table[(sum ^ byte) & 0xff] ?? 0);
  return bigEndian(~sum);
}

/** CRC-64/NVME, in two halves, because numbers hold 53 bits. */
function crc64(data: Uint8Array): Uint8Array {
  const [highs, lows] = crc64Table();
  let [high, low] = [0xffffffff, 0xffffffff];
  for (const byte of data) {
    const index = (low ^ byte) & 0xff;
    low = ((low >>> 8) | (high << 24)) ^ (lows[index] ?? 0);
    high = (high >>> 8) ^ (highs[index] ?? 0);
  }
  return toArray(fromArray(bigEndian(~high)) + fromArray(bigEndian(~low)));
}

function crc64Table(): readonly [highs: Uint32Array, lows: Uint32Array] {
  const [highs, lows] = [new Uint32Array(256), new Uint32Array(256)];
  for (let byte = 0; byte < 256; byte++) {
    let [high, low] = [0, byte];
    for (let bit = 0; bit < 8; bit++) {
      const isOdd = low & 1;
      low = (low >>> 1) | (high << 31);
      high >>>= 1;
      if (isOdd) [high, low] = [high ^ 0x9a6c9329, low ^ 0xac4bc9b5];
    }
    [highs[byte], lows[byte]] = [high, low];
  }
  return [highs, lows];
}

const bigEndian = (word: number): Uint8Array =>
  Uint8Array.of(word >>> 24, (word >>> 16) & 0xff, (word >>> 8) & 0xff, word & 0xff);
