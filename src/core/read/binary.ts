import type { Span } from '../model.ts';

/** Bytes that a paste spells out, with the characters that each of them came from. */
export interface Binary {
  readonly bytes: Uint8Array;
  /** @returns the characters behind `bytes[from, to)`, a line at a time. */
  readonly spansOf: (from: number, to: number) => Span[];
  /** All of it in the paste, addresses and columns of a dump too. */
  readonly span: Span;
}

/** Longer answers hold no error. Bytes. */
const MOST_BYTES = 64_000;
const LEAST_BYTES = 8;
const MOST_FOUND = 20;

/**
 * @returns what a text spells as bytes: hex digits in a row or in pairs, `xxd` and `hexdump -C`, Node's `<Buffer …>`, escapes (`\xbf`)
 * of Python, Base64. Neighbouring lines of a dump are one.
 */
export function findBinary(text: string): Binary[] {
  return [...hexIn(text), ...escapesIn(text), ...base64In(text)].slice(0, MOST_FOUND);
}

interface Collected {
  readonly values: number[];
  readonly starts: number[];
  readonly ends: number[];
}

const collected = (): Collected => ({ values: [], starts: [], ends: [] });

function push({ values, starts, ends }: Collected, value: number, start: number, end: number): void {
  if (values.length >= MOST_BYTES) return;
  values.push(value);
  starts.push(start);
  ends.push(end);
}

function toBinary({ values, starts, ends }: Collected, span: Span): Binary[] {
  if (values.length < LEAST_BYTES) return [];
  return [
    {
      bytes: Uint8Array.from(values),
      span,
      spansOf(from, to) {
        const spans: { start: number; end: number }[] = [];
        for (let at = from; at < Math.min(to, values.length); at++) {
          const [start = 0, end = 0] = [starts[at], ends[at]];
          const last = spans.at(-1);
          // Base64 shares characters between bytes; a blank stands between the pairs of a dump.
          if (last && start - last.end <= 2) last.end = Math.max(last.end, end);
          else spans.push({ start, end });
        }
        return spans;
      },
    },
  ];
}

/** An address of a dump, pairs or words of hex digits, and the column of letters, which is left out. */
const HEX_LINE = new RegExp(
  String.raw`^[ \t]{0,20}(?:[0-9a-f]{4,16}(?::[ \t]{1,4}|[ \t]{2,4}))?(?:<Buffer )?` +
    // One blank between pairs, two in the middle of hexdump's line, none before its column of letters.
    String.raw`((?:(?:[0-9a-f]{2}){1,4096}(?:[ \t](?![ \t])|[ \t]{2}(?=[0-9a-f]{2} [0-9a-f]{2} )|,[ \t]{0,2}|$|(?=[ \t]{2}|>))){1,4096})`,
  'gim',
);

function hexIn(text: string): Binary[] {
  const found: Binary[] = [];
  let current = collected();
  let start = 0;
  let end = -1;
  const finish = (): void => {
    found.push(...toBinary(current, { start, end }));
    current = collected();
  };
  for (const line of text.matchAll(HEX_LINE)) {
    const [whole, digits = ''] = line;
    const at = line.index + whole.length - digits.length;
    const newline = text.indexOf('\n', line.index + whole.length);
    if (end === -1 || text.slice(end, line.index).trim() !== '') {
      finish();
      start = line.index;
    }
    pairs(digits, at, current);
    end = newline === -1 ? text.length : newline;
    if (found.length >= MOST_FOUND) break;
  }
  finish();
  return found;
}

function pairs(digits: string, at: number, into: Collected): void {
  for (const { 0: pair, index } of digits.matchAll(/[0-9a-f]{2}/gi))
    push(into, Number.parseInt(pair, 16), at + index, at + index + 2);
}

const ESCAPED = /\\x[0-9a-f]{2}[^"'\n]{6,16000}/gi;

/** Python and shells print bytes that are letters as letters. */
function escapesIn(text: string): Binary[] {
  return [...text.matchAll(ESCAPED)].slice(0, MOST_FOUND).flatMap(({ 0: whole, index }) => {
    const into = collected();
    for (const piece of whole.matchAll(/\\x([0-9a-f]{2})|\\([nrt\\'"])|([\x20-\x7e])/gi)) {
      const [written, hex, letter, plain = ''] = piece;
      const value = hex
        ? Number.parseInt(hex, 16)
        : ((letter ? NAMED[letter] : plain.charCodeAt(0)) ?? plain.charCodeAt(0));
      push(into, value, index + piece.index, index + piece.index + written.length);
    }
    return toBinary(into, { start: index, end: index + whole.length });
  });
}

const NAMED: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, '\\': 92, "'": 39, '"': 34 };

const BASE64 = /(?<![\w+/=-])[A-Za-z0-9+/_-]{16,20000}={0,2}(?![\w+/=-])/g;
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const SIX_BITS = new Map(
  [...ALPHABET]
    .map((char, value) => [char, value] as const)
    .concat([
      ['-', 62],
      ['_', 63],
    ]),
);

function base64In(text: string): Binary[] {
  return [...text.matchAll(BASE64)].slice(0, MOST_FOUND).flatMap(({ 0: whole, index }) => {
    const into = collected();
    let held = 0;
    let bits = 0;
    const body = whole.replace(/={1,2}$/, '');
    for (let at = 0; at < body.length; at++) {
      bits = ((bits << 6) | (SIX_BITS.get(body.charAt(at)) ?? 0)) & 0xffff;
      held += 6;
      if (held < 8) continue;
      held -= 8;
      push(into, (bits >> held) & 0xff, index + at - 1, index + at + 1);
    }
    return toBinary(into, { start: index, end: index + whole.length });
  });
}
