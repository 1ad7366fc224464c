import type { Catalogue } from '../catalogue.ts';
import type { Quoted, Span } from '../model.ts';
import { messagesOf, type Setting } from './messages.ts';
import { nameExactly, type Named } from './names.ts';

/** An error that stood in running text. */
export interface LooseError {
  readonly named: Named;
  /** The message, or the code as it was written. */
  readonly said: Quoted;
}

/** A text that says nothing but known messages is read at both ends: the first failure and the last matter. */
const MOST_STRETCHES = 1_000;
const LONGEST_STRETCH = 2_000;

/** @returns the messages of known errors in text that no reader claimed, in order. */
export function findMessages(
  text: string,
  unread: readonly Span[],
  setting: Setting,
  catalogue: Catalogue,
): LooseError[] {
  const messages = messagesOf(catalogue);
  const known = new Map<string, Named | undefined>();
  const name = (said: string): Named | undefined => {
    if (!known.has(said)) known.set(said, messages.name(said, setting));
    return known.get(said);
  };
  return ends(stretches(text, unread, messages.needle ?? /\S/g)).flatMap((stretch) => {
    for (const said of withTails(text.slice(stretch.start, stretch.end), stretch.start)) {
      const named = name(said.value);
      if (named) return [{ named, said }];
    }
    return [];
  });
}

/** The lines around each place where a message may stand. */
function stretches(text: string, unread: readonly Span[], needle: RegExp): Span[] {
  const found: Span[] = [];
  for (const { start, end } of unread) {
    const gap = text.slice(start, end);
    needle.lastIndex = 0;
    for (let match = needle.exec(gap); match; match = needle.exec(gap)) {
      const after = match.index + match[0].length;
      const from = Math.max(gap.lastIndexOf('\n', match.index) + 1, match.index - LONGEST_STRETCH / 4);
      const newline = gap.slice(after, after + LONGEST_STRETCH).indexOf('\n');
      const to = newline === -1 ? Math.min(gap.length, after + LONGEST_STRETCH) : after + newline;
      found.push({ start: start + from, end: start + to });
      needle.lastIndex = Math.max(to, after, match.index + 1);
    }
  }
  return found;
}

const ends = <T>(all: readonly T[]): readonly T[] =>
  all.length <= MOST_STRETCHES
    ? all
    : [...all.slice(0, MOST_STRETCHES / 2), ...all.slice(-MOST_STRETCHES / 2)];

/** Where a message may begin in a line: behind a colon, a status, a quote, or words in another script. */
const BEGINNING =
  /: {0,2}|\b[1-5]\d\d,? {1,2}|["'“「『`]|[\u3000-\u30ff\u4e00-\u9fff\uff00-\uffef]{1,200} {0,2}/g;
/** Where it may end before the line does. */
const ENDING = /["”」』`]|[\u3000-\u30ff\u4e00-\u9fff\uff00-\uffef]/;
const MOST_TAILS = 12;

/** A line, what follows each beginning in it, and that up to the next ending: "API Request Failed: 403 The security token …" says its message last. */
function withTails(line: string, at: number): Quoted[] {
  const starts = [0, ...[...line.matchAll(BEGINNING)].map(({ 0: found, index }) => index + found.length)];
  return starts.slice(0, MOST_TAILS).flatMap((start) => {
    const tail = line.slice(start).replace(/^[\s"'“「`]{1,8}/, '');
    const from = line.length - tail.length;
    const inner = tail.slice(0, ENDING.exec(tail)?.index ?? tail.length);
    return [
      ...new Set([tail, inner].map((text) => text.replace(/[\s"'”」』`.…?!,。\\]{1,80}$/, ''))),
    ].flatMap((value) =>
      value ? [{ value, spans: [{ start: at + from, end: at + from + value.length }] }] : [],
    );
  });
}

/** @returns the words in unread text that are spelled as a code of the catalogue. */
export function findCodes(text: string, unread: readonly Span[], catalogue: Catalogue): LooseError[] {
  return unread.flatMap((gap) =>
    [...text.slice(gap.start, gap.end).matchAll(/[A-Z][A-Za-z]{7,80}/g)].flatMap(({ 0: word, index }) => {
      const named = nameExactly(word, catalogue);
      const start = gap.start + index;
      return named ? [{ named, said: { value: word, spans: [{ start, end: start + word.length }] } }] : [];
    }),
  );
}
