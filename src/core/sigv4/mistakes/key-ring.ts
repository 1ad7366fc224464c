import { fromArray, hex, toArray, type ByteString } from '../bytes.ts';
import { hmacSha256, keyedHmac, sha256Of, type KeyedHmac } from '../hash.ts';
import type { Plan } from './model.ts';
import { cook, type Larder } from './recipe.ts';

export type KeyStepName = 'date' | 'region' | 'service' | 'terminator';

/** How the result of one HMAC becomes the key of the next. */
export type Chain = 'bytes' | 'hex' | 'base64' | 'swapped' | 'hex at last' | 'upper hex';

/** What is done with the last key. */
export type Signing = 'usual' | 'swapped' | 'hashed' | 'twice';

/** More steps than these are not kept: a search of pairs makes a million. */
const MAX_KEPT = 20_000;

/**
 * Derives keys and keeps the steps: plans share most of them. What it keeps is derived from the secret, so it lives
 * as long as one search.
 */
export class KeyRing {
  readonly #secret: ByteString;
  readonly #larder: Larder;
  readonly #kept = new Map<string, ByteString>();

  /** @param secret - as bytes. */
  constructor(secret: ByteString, larder: Larder) {
    this.#secret = secret;
    this.#larder = larder;
  }

  /** @returns the key of the last HMAC. */
  keyOf(plan: Plan): ByteString {
    let key = plan.prefix + cook(plan.secret, this.#secret, this.#larder);
    for (const step of plan.keySteps) key = this.#next(key, messageOf(plan, step), plan.chain);
    return plan.chain === 'hex at last' ? hex(toArray(key)) : key;
  }

  #next(key: ByteString, message: ByteString, chain: Chain): ByteString {
    const name = `${chain}\n${message}\n${key}`;
    const kept = this.#kept.get(name);
    if (kept !== undefined) return kept;
    const made = chain === 'swapped' ? hmacSha256(toArray(message), key) : hmacSha256(toArray(key), message);
    const written = WRITTEN[chain](made);
    if (this.#kept.size < MAX_KEPT) this.#kept.set(name, written);
    return written;
  }
}

/** @returns what turns a string to sign into the 32 bytes of a signature. */
export function signerOf(key: ByteString, signing: Signing): KeyedHmac {
  const signer = keyedHmac(toArray(key));
  switch (signing) {
    case 'usual':
      return signer;
    case 'swapped':
      return (text) => hmacSha256(text, key);
    case 'hashed':
      return (text) => sha256Of(toArray(key + fromArray(text)));
    case 'twice':
      return (text) => signer(signer(text));
  }
}

/** @returns the text that a step of the derivation takes in. */
export function messageOf(plan: Plan, step: KeyStepName): ByteString {
  switch (step) {
    case 'date':
      return plan.keyDate;
    case 'region':
      return plan.keyRegion;
    case 'service':
      return plan.keyService;
    case 'terminator':
      return plan.keyTerminator;
  }
}

const WRITTEN: Readonly<Record<Chain, (bytes: Uint8Array) => ByteString>> = {
  bytes: fromArray,
  hex,
  'upper hex': (bytes) => hex(bytes).toUpperCase(),
  base64: (bytes) => btoa(fromArray(bytes)),
  swapped: fromArray,
  'hex at last': fromArray,
};
