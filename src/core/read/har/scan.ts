import type { Span } from '../../model.ts';

/** Where a member's name and value stand: the name without its quotes, the value with them. */
export interface ScannedMember {
  readonly name: string;
  readonly value: Span;
}

const QUOTE = 0x22;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;

/** A name longer than this is none that a recording has. */
const MAX_NAME = 100;

/**
 * Walks the members of an object of strict JSON without building it: one pass, nothing copied but names. A text that ends early ends the walk.
 * @param at - the offset of its `{`.
 */
export function* membersAt(text: string, at: number): Generator<ScannedMember> {
  let i = skipBlanks(text, at + 1);
  while (text.charCodeAt(i) === QUOTE) {
    const close = endOfString(text, i);
    const name = text.slice(i + 1, Math.min(close - 1, i + 1 + MAX_NAME));
    const colon = skipBlanks(text, close);
    if (text[colon] !== ':') return;
    const start = skipBlanks(text, colon + 1);
    // Whoever asks may go into the value and never need its end.
    const member = { name, value: lazySpan(text, start) };
    yield member;
    i = skipBlanks(text, member.value.end);
    if (text[i] !== ',') return;
    i = skipBlanks(text, i + 1);
  }
}

/** @returns where each item of a list begins and ends. @param at - the offset of its `[`. */
export function* itemsAt(text: string, at: number): Generator<Span> {
  let i = skipBlanks(text, at + 1);
  while (i < text.length && text[i] !== ']') {
    const item = { start: i, end: endOfValue(text, i) };
    if (item.end === i) return;
    yield item;
    i = skipBlanks(text, item.end);
    if (text[i] !== ',') return;
    i = skipBlanks(text, i + 1);
  }
}

function lazySpan(text: string, start: number): Span {
  let known: number | undefined;
  return {
    start,
    get end() {
      return (known ??= endOfValue(text, start));
    },
  };
}

/** @returns past the end of a value, or the end of the text. */
function endOfValue(text: string, at: number): number {
  const first = text.charCodeAt(at);
  if (first === QUOTE) return endOfString(text, at);
  if (first !== OPEN_BRACE && first !== OPEN_BRACKET) return endOfWord(text, at);
  let depth = 0;
  for (let i = at; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === QUOTE) i = endOfString(text, i) - 1;
    else if (code === OPEN_BRACE || code === OPEN_BRACKET) depth++;
    else if ((code === CLOSE_BRACE || code === CLOSE_BRACKET) && --depth === 0) return i + 1;
  }
  return text.length;
}

/** A quote counts when an even number of backslashes stands before it. */
function endOfString(text: string, at: number): number {
  for (let quote = text.indexOf('"', at + 1); quote !== -1; quote = text.indexOf('"', quote + 1)) {
    let slashes = 0;
    while (text.charCodeAt(quote - 1 - slashes) === 0x5c) slashes++;
    if (slashes % 2 === 0) return quote + 1;
  }
  return text.length;
}

function endOfWord(text: string, at: number): number {
  let i = at;
  while (i < text.length && !',}] \t\r\n'.includes(text.charAt(i))) i++;
  return i;
}

function skipBlanks(text: string, at: number): number {
  let i = at;
  for (let code = text.charCodeAt(i); code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xfeff;) {
    code = text.charCodeAt(++i);
  }
  return i;
}
