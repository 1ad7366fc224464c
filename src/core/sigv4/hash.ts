import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { hex, toArray, type ByteString } from './bytes.ts';

/** The one door to a hash that is synchronous and works on plain HTTP too, where `crypto.subtle` is absent. */
export const sha256Of = (bytes: Uint8Array): Uint8Array => sha256(bytes);

/** @returns 64 lower-case digits. */
export const sha256Hex = (bytes: ByteString): string => hex(restart().update(toArray(bytes)).digest());

/** @param key - may be empty, which Web Crypto would refuse. */
export function hmacSha256(key: Uint8Array, bytes: ByteString): Uint8Array {
  const short = key.length > BLOCK ? sha256(key) : key;
  restart().update(padded(short, INNER)).update(toArray(bytes)).digestInto(inside);
  return restart().update(padded(short, OUTER)).update(inside).digest();
}

export type KeyedHmac = (bytes: Uint8Array) => Uint8Array;

/** @returns an HMAC that has taken in its key, for whoever signs many texts with it. */
export function keyedHmac(key: Uint8Array): KeyedHmac {
  const short = key.length > BLOCK ? sha256(key) : key;
  const inner = sha256.create().update(padded(short, INNER));
  const outer = sha256.create().update(padded(short, OUTER));
  return (bytes) => {
    inner._cloneInto(work).update(bytes).digestInto(inside);
    return outer._cloneInto(work).update(inside).digest();
  };
}

/** @see https://www.rfc-editor.org/rfc/rfc2104 */
const [BLOCK, INNER, OUTER] = [64, 0x36, 0x5c];
/** A search hashes a million short texts: states are copied into one that is there, not made. */
const fresh = sha256.create();
const work = sha256.create();
const inside = new Uint8Array(32);
const pad = new Uint8Array(BLOCK);

const restart = (): typeof work => fresh._cloneInto(work);

function padded(key: Uint8Array, byte: number): Uint8Array {
  for (let i = 0; i < BLOCK; i++) pad[i] = (key[i] ?? 0) ^ byte;
  return pad;
}

/** Of a body that is not there. */
export const EMPTY_HASH = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

/** The shape in which @smithy/signature-v4 takes a hash; HMAC when it is given a key. */
export class Sha256 {
  #hash: { update(bytes: Uint8Array): unknown; digest(): Uint8Array };
  readonly #key: Uint8Array | undefined;

  constructor(key?: string | ArrayBuffer | ArrayBufferView) {
    this.#key = key === undefined ? undefined : asBytes(key);
    this.#hash = this.#fresh();
  }

  update(data: string | ArrayBuffer | ArrayBufferView): void {
    this.#hash.update(asBytes(data));
  }

  digest(): Promise<Uint8Array> {
    return Promise.resolve(this.#hash.digest());
  }

  reset(): void {
    this.#hash = this.#fresh();
  }

  #fresh(): { update(bytes: Uint8Array): unknown; digest(): Uint8Array } {
    return this.#key ? hmac.create(sha256, this.#key) : sha256.create();
  }
}

function asBytes(data: string | ArrayBuffer | ArrayBufferView): Uint8Array {
  if (typeof data === 'string') return new TextEncoder().encode(data);
  return ArrayBuffer.isView(data)
    ? new Uint8Array(data.buffer, data.byteOffset, data.byteLength)
    : new Uint8Array(data);
}
