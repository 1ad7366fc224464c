import type { Span } from '../../model.ts';
import { type View, ViewBuilder, wholeView } from '../../text/view.ts';

/** A paste as its sentences run: no box around them, strings decoded. Offsets of `strings` are those of `view.text`. */
export interface Layout {
  readonly view: View;
  /** The insides of the strings that hold a sentence, in order: none of its parts reaches over their ends. */
  readonly strings: readonly Span[];
}

/** @param anchors - finds a place in which a sentence may stand; strings without one are left as they are. */
export function layOut(text: string, anchors: RegExp): Layout {
  const bare = withoutColumns(withoutGutter(text));
  const found = stringsAround(bare.text, anchors);
  if (found.length === 0) return { view: bare, strings: [] };
  const builder = new ViewBuilder(bare);
  const strings: Span[] = [];
  let from = 0;
  for (const { start, end, levels } of found) {
    builder.copy(from, start);
    const at = builder.length;
    builder.appendView(decoded(bare.slice(start, end), levels));
    strings.push({ start: at, end: builder.length });
    from = end;
  }
  return { view: builder.copy(from, bare.text.length).build(), strings };
}

/** @returns the string that holds an offset. */
export function stringAt({ strings }: Layout, offset: number): Span | undefined {
  let low = 0;
  let high = strings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((strings[middle]?.end ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  const found = strings[low];
  return found && found.start <= offset ? found : undefined;
}

/** Terraform draws a line down the left of what it prints. */
function withoutGutter(text: string): View {
  const whole = wholeView(text);
  if (!text.includes('│')) return whole;
  const builder = new ViewBuilder(whole);
  let from = 0;
  for (const { 0: gutter, index } of text.matchAll(/^[ \t]{0,8}│ ?/gm)) {
    builder.copy(from, index);
    from = index + gutter.length;
  }
  return builder.copy(from, text.length).build();
}

/** Tables of a stack's events wrap their last column far to the right. */
function withoutColumns(view: View): View {
  if (!/\b(?:CREATE|UPDATE|DELETE)_FAILED\b/.test(view.text)) return view;
  const builder = new ViewBuilder(view);
  let from = 0;
  for (const { 0: gap, index } of view.text.matchAll(/\r?\n[ \t]{24,200}(?=\S)/g)) {
    builder.copy(from, index).append(' ', index, index + gap.length);
    from = index + gap.length;
  }
  return builder.copy(from, view.text.length).build();
}

interface Literal extends Span {
  /** How often it was escaped. */
  readonly levels: number;
}

function stringsAround(text: string, anchors: RegExp): Literal[] {
  const found: Literal[] = [];
  let end = 0;
  for (const { index } of text.matchAll(anchors)) {
    if (index < end) continue;
    const literal = stringAround(text, index, end);
    if (!literal) continue;
    found.push(literal);
    end = literal.end;
  }
  return found;
}

/** A sentence begins near the beginning of its string. */
const FARTHEST = 600;
const MOST_QUOTES = 8;
const LONGEST_STRING = 20_000;

/** The innermost string that opens before a place and closes behind it. @param limit - where the string before ended. */
function stringAround(text: string, place: number, limit: number): Literal | undefined {
  const from = Math.max(limit, place - FARTHEST);
  const before = text.slice(from, place);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  const start = place - line.length;
  const quotes = [...line.matchAll(/["']/g)].slice(-MOST_QUOTES).reverse();
  for (const { 0: quote, index } of quotes) {
    const slashes = slashesBefore(line, index);
    if (![0, 1, 3, 7].includes(slashes) || !OPENS.test(line.slice(0, index - slashes))) continue;
    const inside = start + index + 1;
    const end = closing(text, inside, quote, slashes);
    if (end !== undefined && end > place) return { start: inside, end, levels: LEVELS[slashes] ?? 1 };
  }
  return undefined;
}

const OPENS = /(?:^|[\s:=,([{>|])$/;
const LEVELS: Readonly<Record<number, number>> = { 0: 1, 1: 2, 3: 3, 7: 4 };

/** @returns where a string's inside ends: at its quote, or with the line when it was cut off. */
function closing(text: string, from: number, quote: string, slashes: number): number | undefined {
  const near = text.slice(from, from + LONGEST_STRING);
  const newline = near.indexOf('\n');
  const line = newline === -1 ? near : near.slice(0, newline);
  for (let at = line.indexOf(quote); at !== -1; at = line.indexOf(quote, at + 1)) {
    const before = slashesBefore(line, at);
    const closes = slashes === 0 ? before % 2 === 0 : before === slashes;
    // An apostrophe ends nothing.
    if (closes && !(quote === "'" && /\w/.test(line.charAt(at + 1)))) return from + at - slashes;
  }
  return undefined;
}

/** No text is escaped more often than this; a text of nothing but backslashes stays cheap. */
const MOST_SLASHES = 8;

function slashesBefore(text: string, at: number): number {
  let count = 0;
  while (count < MOST_SLASHES && text[at - count - 1] === '\\') count++;
  return count;
}

const ESCAPE = /\\(?:u([0-9a-fA-F]{4})|([nrt"'\\/]))/g;
const CHARACTERS: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };

function decoded(view: View, levels: number): View {
  let current = view;
  for (let level = 0; level < levels && current.text.includes('\\'); level++) current = decodedOnce(current);
  return current;
}

function decodedOnce(view: View): View {
  const builder = new ViewBuilder(view);
  let from = 0;
  for (const { 0: escape, 1: hex, 2: letter = '', index } of view.text.matchAll(ESCAPE)) {
    const end = index + escape.length;
    builder.copy(from, index);
    if (hex) builder.append(String.fromCharCode(Number.parseInt(hex, 16)), index, end);
    else builder.append(CHARACTERS[letter] ?? letter, index, end);
    from = end;
  }
  return builder.copy(from, view.text.length).build();
}
