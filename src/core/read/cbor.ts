import type { Quoted, ReadError } from '../model.ts';
import { findBinary, type Binary } from './binary.ts';
import type { Reader } from './reader.ts';

/** `__type` in hex and, at each of the three places in a group, in Base64; the content type; the header that Smithy's RPC sends. */
const EVIDENCE =
  /5f ?5f ?74 ?79 ?70 ?65|X190eXBl|9fdHlwZ|ff?X3R5cG|__type|application\/cbor|smithy-protocol["']?[:=]\s{0,4}["']?rpc-v2-cbor/i;

/**
 * Reads errors of Smithy's RPC v2 in CBOR, as people paste them: a hex dump, Base64, escapes. Only bytes that are a map with `__type`
 * in it, or that an answer in CBOR brought, count.
 * @see https://smithy.io/2.0/additional-specs/protocols/smithy-rpc-v2.html#operation-error-serialization
 */
export const cborReader: Reader = {
  id: 'cbor',
  isWorthwhile: (text) => EVIDENCE.test(text),
  read(text) {
    const isSaid = /application\/cbor|rpc-v2-cbor/i.test(text);
    const found = findBinary(text).flatMap((binary) => {
      const error = errorIn(binary, isSaid);
      return error ? [{ error, span: binary.span }] : [];
    });
    return {
      kinds: found.length > 0 ? ['cbor'] : [],
      errors: found.map(({ error }) => error),
      claimed: found.map(({ span }) => span),
    };
  },
};

function errorIn(binary: Binary, isSaid: boolean): ReadError | undefined {
  const members = readMap(binary.bytes);
  if (!members) return undefined;
  const quoted = (name: RegExp): Quoted | undefined => {
    const member = members.find((one) => name.test(one.name));
    return member && { value: member.text, spans: binary.spansOf(member.from, member.to) };
  };
  const code = quoted(/^__type$/);
  const message = quoted(/^(?:error)?message$/i);
  if (!code && !(isSaid && message)) return undefined;
  return {
    code: code && { ...code, from: 'cbor:__type' },
    message,
    requestId: quoted(/^request_?id$/i),
    detail: {},
  };
}

interface TextMember {
  readonly name: string;
  readonly text: string;
  /** Where the text's bytes stand. */
  readonly from: number;
  readonly to: number;
}

/** An error has few members, and nothing in it lies deep. */
const MOST_ITEMS = 200;
const MAX_DEPTH = 8;

/**
 * Reads a map of CBOR (RFC 8949), with a length or without, as far as it goes.
 * @returns its members that are texts, in order; undefined when the bytes are no map with texts for names.
 */
export function readMap(bytes: Uint8Array): readonly TextMember[] | undefined {
  const head = readHead(bytes, 0);
  if (head?.major !== MAP) return undefined;
  const members: TextMember[] = [];
  let at = head.next;
  for (
    let count = 0;
    count < MOST_ITEMS && (head.isOpen ? bytes[at] !== BREAK : count < head.value);
    count++
  ) {
    const name = readText(bytes, at);
    if (!name) return members.length > 0 ? members : undefined;
    const text = readText(bytes, name.next);
    if (text) members.push({ name: name.text, text: text.text, from: text.from, to: text.to });
    const next = text?.next ?? skip(bytes, name.next, 0);
    if (next === undefined) return members;
    at = next;
  }
  return members;
}

const TEXT = 3;
const ARRAY = 4;
const MAP = 5;
const TAG = 6;
const BREAK = 0xff;

interface Head {
  readonly major: number;
  readonly value: number;
  readonly isOpen: boolean;
  readonly next: number;
}

function readHead(bytes: Uint8Array, at: number): Head | undefined {
  const first = bytes[at];
  if (first === undefined) return undefined;
  const major = first >> 5;
  const info = first & 31;
  if (info < 24) return { major, value: info, isOpen: false, next: at + 1 };
  if (info === 31) return { major, value: 0, isOpen: true, next: at + 1 };
  const length = 1 << (info - 24);
  if (info > 27 || at + length >= bytes.length) return undefined;
  let value = 0;
  for (let index = 1; index <= length; index++) value = value * 256 + (bytes[at + index] ?? 0);
  return { major, value, isOpen: false, next: at + 1 + length };
}

const decoder = new TextDecoder();

/** A text with a length. One that was cut off at the end of the paste is what is left of it; one in pieces no error has. */
function readText(
  bytes: Uint8Array,
  at: number,
): { readonly text: string; readonly from: number; readonly to: number; readonly next: number } | undefined {
  const head = readHead(bytes, at);
  if (head?.major !== TEXT || head.isOpen) return undefined;
  const to = Math.min(head.next + head.value, bytes.length);
  return { text: decoder.decode(bytes.subarray(head.next, to)), from: head.next, to, next: to };
}

/** @returns where the next item begins; undefined where the bytes end first or nest too deep. */
function skip(bytes: Uint8Array, at: number, depth: number): number | undefined {
  const head = readHead(bytes, at);
  if (!head || depth > MAX_DEPTH) return undefined;
  const { major, value, isOpen, next } = head;
  if (major < 2 || (major === 7 && !isOpen)) return next;
  if (major === TAG) return skip(bytes, next, depth + 1);
  if ((major === 2 || major === TEXT) && !isOpen)
    return next + value <= bytes.length ? next + value : undefined;
  const count = isOpen ? MOST_ITEMS : value * (major === MAP ? 2 : 1);
  if (count > MOST_ITEMS || major > MAP || major < 2 || (major < ARRAY && !isOpen)) return undefined;
  let end: number | undefined = next;
  for (let index = 0; index < count; index++) {
    if (isOpen && bytes[end] === BREAK) return end + 1;
    end = skip(bytes, end, depth + 1);
    if (end === undefined) return undefined;
  }
  return end;
}
