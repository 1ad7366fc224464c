import { type View, ViewBuilder } from '../../../text/view.ts';

/** A text with its quotes and escapes gone, and where it ends in the paste. */
export interface Text {
  readonly view: View;
  readonly end: number;
}

/** @returns what a variable stands for, undefined when nothing told. */
export type LookUp = (name: string) => View | undefined;

/** @returns the string or here-string at a place; undefined where none begins. One that nothing closes goes to the text's end. */
export function readQuoted(text: string, at: number, lookUp: LookUp): Text | undefined {
  const char = text.charAt(at);
  const opening = char === '@' ? /^@(["'])[ \t]{0,8}\r?\n/.exec(text.slice(at, at + 14)) : null;
  if (opening) return readHereString(text, at + opening[0].length, opening[1] ?? '"', lookUp);
  if (SINGLE.includes(char) && char) return readSingle(text, at + 1);
  if (DOUBLE.includes(char) && char) return readDouble(text, at + 1, lookUp);
  return undefined;
}

/** PowerShell takes typographic quotes for the plain ones. */
const SINGLE = "'\u2018\u2019\u201a\u201b";
const DOUBLE = '"\u201c\u201d\u201e';

function readHereString(text: string, from: number, quote: string, lookUp: LookUp): Text {
  const close = text.indexOf(`\n${quote}@`, from - 1);
  const end = close < 0 ? text.length : close;
  const stop = end > from && text.charAt(end - 1) === '\r' ? end - 1 : Math.max(from, end);
  const builder = new ViewBuilder();
  if (quote === "'") builder.append(text.slice(from, stop), from, stop);
  else fill(builder, text, from, stop, lookUp);
  return { view: builder.build(), end: close < 0 ? text.length : close + 3 };
}

function readSingle(text: string, from: number): Text {
  const builder = new ViewBuilder().append('', from, from);
  let start = from;
  for (let at = from; at < text.length; at += 1) {
    if (!SINGLE.includes(text.charAt(at))) continue;
    const isDoubled = SINGLE.includes(text.charAt(at + 1) || ' ');
    builder.append(text.slice(start, at + (isDoubled ? 1 : 0)), start, at + (isDoubled ? 1 : 0));
    if (!isDoubled) return { view: builder.build(), end: at + 1 };
    at += 1;
    start = at + 1;
  }
  return { view: builder.append(text.slice(start), start, text.length).build(), end: text.length };
}

function readDouble(text: string, from: number, lookUp: LookUp): Text {
  let end = from;
  for (; end < text.length; end += 1) {
    const char = text.charAt(end);
    if (char === '`') end += 1;
    else if (DOUBLE.includes(char)) {
      if (!DOUBLE.includes(text.charAt(end + 1) || ' ') && !isEscapedForWindows(text, end)) break;
      if (!isEscapedForWindows(text, end)) end += 1;
    }
  }
  const stop = Math.min(end, text.length);
  const builder = new ViewBuilder().append('', from, from);
  fill(builder, text, from, stop, lookUp);
  return { view: builder.build(), end: Math.min(stop + 1, text.length) };
}

/** `\"` within the string, as people write it for curl.exe; at the end of an argument the backslash is its own. */
const isEscapedForWindows = (text: string, quote: number): boolean =>
  text.charAt(quote - 1) === '\\' && /^[^\s;,)}|]/.test(text.slice(quote + 1, quote + 2));

const ESCAPES: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  '0': '\0',
  a: '\u0007',
  b: '\b',
};
const SPECIAL = /`(?:\r?\n|[^])|""|\$\(\[char\](\d{1,7})\)|\$\{?((?:env:)?\w{1,60})\}?/gi;

/** Appends a double-quoted text: escapes resolved, variables filled in where their values stand further up. */
function fill(builder: ViewBuilder, text: string, from: number, to: number, lookUp: LookUp): void {
  let start = from;
  const content = text.slice(from, to);
  for (const { 0: found, 1: code, 2: name, index } of content.matchAll(SPECIAL)) {
    const at = from + index;
    const end = at + found.length;
    const known = name === undefined ? undefined : lookUp(name);
    if (name !== undefined && !known) continue;
    builder.append(text.slice(start, at), start, at);
    if (known) builder.appendView(known);
    else if (code !== undefined) builder.append(characterOf(Number(code)), at, end);
    else if (found === '""') builder.append('"', at + 1, end);
    else if (!/[\r\n]/.test(found)) {
      const char = found.charAt(1);
      builder.append(ESCAPES[char] ?? char, at + 1, end);
    }
    start = end;
  }
  builder.append(text.slice(start, to), start, to);
}

const characterOf = (code: number): string => (code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd');

/** @returns the bare word at a place: up to a blank or what ends a statement; in a list up to a comma. */
export function readPlain(text: string, from: number, lookUp: LookUp, inList: boolean): Text {
  const pattern = inList ? PLAIN_IN_LIST : PLAIN;
  pattern.lastIndex = from;
  const end = from + (pattern.exec(text)?.[0].length ?? 0);
  const builder = new ViewBuilder();
  fill(builder, text, from, end, lookUp);
  return { view: builder.build(), end };
}

const PLAIN = /(?:[^\s;|)}`"',]|`[^\r\n]|,(?=\S)|"(?=\S)){0,20000}/y;
const PLAIN_IN_LIST = /(?:[^\s;|)}`"',]|`[^\r\n]){0,20000}/y;
