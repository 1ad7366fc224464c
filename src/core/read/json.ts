import type { Quoted } from '../model.ts';
import { readString } from './json-string.ts';

/** A member of an object, its value decoded when it is a string, as written when it is anything else. */
export interface Member {
  readonly name: Quoted;
  readonly value: Quoted;
  readonly type: 'string' | 'other' | 'object' | 'array';
  /** Of an object: its members. Of an array: the objects in it, each as a member without a name. */
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
const MAX_NAME = 100;
/** Of a list of errors, more would not be read by anybody. */
const MAX_ITEMS = 50;

/** @returns every object in a text, outermost first, each stretch read once. */
export function readObjects(text: string): JsonObject[] {
  const objects: JsonObject[] = [];
  for (let at = text.indexOf('{'); at !== -1;) {
    const object = readObject(text, at, 0);
    if (object) objects.push(object);
    at = text.indexOf('{', object ? Math.max(object.end, at + 1) : at + 1);
  }
  return objects;
}

/**
 * Reads an object as people paste it: JSON, but also bare or single-quoted names, Python's `u'…'`, trailing commas, quotes that a log
 * escaped once more, line ends that a terminal put into a string, a missing end.
 * @param at - the offset of its `{`.
 * @returns undefined when it has no member that reads like `name: value`.
 */
function readObject(text: string, at: number, depth: number): JsonObject | undefined {
  const members: Member[] = [];
  let i = skipTrace(text, skipBlank(text, at + 1));
  while (i < text.length && text[i] !== '}') {
    const member = readMember(text, i, depth);
    if (!member) return members.length > 0 ? { members, start: at, end: i } : undefined;
    members.push(member.member);
    i = skipTrace(text, skipBlank(text, member.end));
    if (text[i] === ',') i = skipBlank(text, i + 1);
    // Node dumps an error's own words, its trace and then its members, without commas between the three.
    else if (text[i] !== '}' && !text.slice(member.end, i).includes('\n')) break;
  }
  const closed = text[i] === '}';
  return members.length > 0 ? { members, start: at, end: closed ? i + 1 : i } : undefined;
}

const TRACE = /(?:\[[A-Z]\w{1,100}: [^\]\n]{0,2000}\]\s{0,200}|at [^\n]{1,1000}\s{1,200}){1,200}/y;

/** `[Code: words]` and the lines of a trace, as Node puts them into a dump. */
function skipTrace(text: string, at: number): number {
  TRACE.lastIndex = at;
  return (text[at] === '[' || text[at] === 'a') && TRACE.test(text) ? TRACE.lastIndex : at;
}

interface Read<T> {
  readonly is: T;
  readonly end: number;
}

function readMember(text: string, at: number, depth: number): { member: Member; end: number } | undefined {
  const name = readString(text, at, MAX_NAME) ?? readWord(text, at);
  if (!name) return undefined;
  const colon = skipBlank(text, name.end);
  if (text[colon] !== ':' && !text.startsWith('=>', colon)) return undefined;
  const { is, end } = readValue(text, skipBlank(text, colon + (text[colon] === ':' ? 1 : 2)), depth);
  return is && { member: { name: name.quoted, ...is }, end };
}

type Value = Omit<Member, 'name'>;

function readValue(text: string, at: number, depth: number): Read<Value | undefined> {
  const string = readString(text, at);
  if (string) return { is: { value: string.quoted, type: 'string', members: [] }, end: string.end };
  if (depth < MAX_DEPTH && text[at] === '{') {
    const inner = readObject(text, at, depth + 1);
    if (inner)
      return {
        is: { value: quote(text, at, inner.end), type: 'object', members: inner.members },
        end: inner.end,
      };
  }
  if (depth < MAX_DEPTH && text[at] === '[') {
    const { is: members, end } = readArray(text, at, depth + 1);
    return { is: { value: quote(text, at, end), type: 'array', members }, end };
  }
  const end = skipValue(text, at);
  return { is: end > at ? { value: quote(text, at, end), type: 'other', members: [] } : undefined, end };
}

function readArray(text: string, at: number, depth: number): Read<readonly Member[]> {
  const items: Member[] = [];
  let i = skipBlank(text, at + 1);
  while (i < text.length && text[i] !== ']') {
    const { is, end } = readValue(text, i, depth);
    if (is && is.type !== 'other' && is.type !== 'string' && items.length < MAX_ITEMS)
      items.push({ name: quote(text, i, i), ...is });
    i = skipBlank(text, end);
    if (text[i] !== ',') break;
    i = skipBlank(text, i + 1);
  }
  return { is: items, end: text[i] === ']' ? i + 1 : i };
}

const quote = (text: string, start: number, end: number): Quoted => ({
  value: text.slice(start, end),
  spans: [{ start, end }],
});

const BARE_NAME = /[$\w-]{1,80}/y;

function readWord(text: string, at: number): { quoted: Quoted; end: number } | undefined {
  BARE_NAME.lastIndex = at;
  const end = BARE_NAME.test(text) ? BARE_NAME.lastIndex : at;
  return end > at ? { quoted: quote(text, at, end), end } : undefined;
}

/** Passes over a number, a word or whatever is nested too deep, minding strings. */
function skipValue(text: string, at: number): number {
  let depth = 0;
  let i = at;
  for (; i < text.length; i++) {
    const char = text.charAt(i);
    if (char === '"' || char === "'") i = (readString(text, i)?.end ?? i + 1) - 1;
    else if (char === '{' || char === '[') depth++;
    else if (char === '}' || char === ']') {
      if (depth === 0) break;
      depth--;
    } else if (depth === 0 && (char === ',' || char === '\n')) break;
  }
  while (i > at && BLANKS.has(text.charAt(i - 1))) i--;
  return i;
}

/** Between members a log may have left `\n` as two characters. */
function skipBlank(text: string, at: number): number {
  let i = at;
  for (;;) {
    if (text[i] === '\\' && /[nrt]/.test(text.charAt(i + 1))) i += 2;
    else if (i < text.length && BLANKS.has(text.charAt(i))) i++;
    else return i;
  }
}

const BLANKS = new Set(' \t\r\n\v\f\u00a0\u3000\ufeff');
