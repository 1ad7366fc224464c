import type { Quoted } from '../model.ts';

/** A member of an object, its value decoded when it is a string, as written when it is anything else. */
export interface Member {
  readonly name: Quoted;
  readonly value: Quoted;
  readonly type: 'string' | 'other' | 'object';
  /** Of an object value: its own members, one level down and no further. */
  readonly members: readonly Member[];
}

export interface JsonObject {
  readonly members: readonly Member[];
  readonly start: number;
  /** Past the closing brace, or the end of the text when it was cut off. */
  readonly end: number;
}

const MAX_DEPTH = 6;
/** A name longer than this is none; the bound keeps a text full of unclosed quotes linear. */
const MAX_NAME = 200;

/**
 * Reads an object as people paste it: JSON, but also bare or single-quoted names, Python's `u'…'`, trailing commas, a missing end.
 * @param at - the offset of its `{`.
 * @returns undefined when it has no member that reads like `name: value`.
 */
export function readObject(text: string, at: number, depth = 0): JsonObject | undefined {
  const members: Member[] = [];
  let i = skipBlank(text, at + 1);
  while (i < text.length && text[i] !== '}') {
    const member = readMember(text, i, depth);
    if (!member) return members.length > 0 ? { members, start: at, end: i } : undefined;
    members.push(member.member);
    i = skipBlank(text, member.end);
    if (text[i] === ',') i = skipBlank(text, i + 1);
    else if (text[i] !== '}') break;
  }
  const closed = text[i] === '}';
  return members.length > 0 ? { members, start: at, end: closed ? i + 1 : i } : undefined;
}

function readMember(text: string, at: number, depth: number): { member: Member; end: number } | undefined {
  const name = readString(text, at, MAX_NAME) ?? readWord(text, at);
  if (!name) return undefined;
  const colon = skipBlank(text, name.end);
  if (text[colon] !== ':' && !text.startsWith('=>', colon)) return undefined;
  const from = skipBlank(text, colon + (text[colon] === ':' ? 1 : 2));
  const string = readString(text, from);
  if (string) return { member: { name: name.quoted, value: string.quoted, type: 'string', members: [] }, end: string.end };
  if (text[from] === '{' && depth < MAX_DEPTH) {
    const inner = readObject(text, from, depth + 1);
    if (inner) return { member: { name: name.quoted, value: quote(text, from, inner.end), type: 'object', members: inner.members }, end: inner.end };
  }
  const end = skipValue(text, from);
  return end > from ? { member: { name: name.quoted, value: quote(text, from, end), type: 'other', members: [] }, end } : undefined;
}

const quote = (text: string, start: number, end: number): Quoted => ({ value: text.slice(start, end), spans: [{ start, end }] });

/** A string in double, single, smart or back quotes; Python's `u'` and `b'` prefixes are passed over. */
function readString(text: string, at: number, limit = Infinity): { quoted: Quoted; end: number } | undefined {
  const open = /[ub]/.test(text[at] ?? '') && /["']/.test(text[at + 1] ?? '') ? at + 1 : at;
  const close = CLOSING[text[open] ?? ''];
  if (!close) return undefined;
  let value = '';
  let from = open + 1;
  let i = from;
  const stop = Math.min(text.length, open + limit);
  for (; i < stop && text[i] !== close; i++) {
    if (text[i] !== '\\') continue;
    const escape = unescape(text, i);
    value += text.slice(from, i) + escape.value;
    i += escape.length - 1;
    from = i + 1;
  }
  const end = Math.min(i, text.length);
  return { quoted: { value: value + text.slice(from, end), spans: [{ start: open + 1, end }] }, end: Math.min(end + 1, text.length) };
}

const CLOSING: Readonly<Record<string, string>> = { '"': '"', "'": "'", '`': '`', '“': '”', '‘': '’' };
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' };

function unescape(text: string, at: number): { value: string; length: number } {
  const letter = text[at + 1] ?? '';
  const hex = letter === 'u' ? /^[0-9a-fA-F]{4}/.exec(text.slice(at + 2, at + 6))?.[0] : undefined;
  if (hex) return { value: String.fromCharCode(Number.parseInt(hex, 16)), length: 6 };
  return { value: ESCAPES[letter] ?? letter, length: letter ? 2 : 1 };
}

function readWord(text: string, at: number): { quoted: Quoted; end: number } | undefined {
  const word = /^[$\w-]{1,80}/.exec(text.slice(at, at + 80))?.[0];
  return word ? { quoted: quote(text, at, at + word.length), end: at + word.length } : undefined;
}

/** Passes over a number, a word, an array or a stray object, minding strings and nesting. */
function skipValue(text: string, at: number): number {
  let depth = 0;
  let i = at;
  for (; i < text.length; i++) {
    const char = text[i] ?? '';
    if (char === '"' || char === "'") {
      const string = readString(text, i);
      if (string) i = string.end - 1;
    } else if (char === '{' || char === '[') depth++;
    else if (char === '}' || char === ']') {
      if (depth === 0) break;
      depth--;
    } else if (depth === 0 && (char === ',' || char === '\n')) break;
  }
  return i;
}

function skipBlank(text: string, at: number): number {
  let i = at;
  while (i < text.length && /\s/.test(text[i] ?? '')) i++;
  return i;
}
