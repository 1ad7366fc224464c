import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { hex, toArray, type ByteString } from './bytes.ts';

/** The one door to a hash that is synchronous and works on plain HTTP too, where `crypto.subtle` is absent. */
export const sha256Of = (bytes: Uint8Array): Uint8Array => sha256(bytes);

/** @returns 64 lower-case digits. */
export const sha256Hex = (bytes: ByteString): string => hex(sha256(toArray(bytes)));

/** @param key - may be empty, which Web Crypto would refuse. */
export const hmacSha256 = (key: Uint8Array, bytes: ByteString): Uint8Array =>
  hmac(sha256, key, toArray(bytes));

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
