import type { Catalogue } from '../catalogue.ts';
import type { Quoted, Span } from '../model.ts';
import { type Messages, messagesOf, type Setting } from './messages.ts';
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
  return ends(stretches(text, unread, messages)).flatMap((stretch) => {
    const line = text.slice(stretch.start, stretch.end);
    for (const said of withTails(line, stretch.start, stretch.saying)) {
      const named = name(said.value);
      if (named) return [{ named, said }];
    }
    return [];
  });
}

interface Stretch extends Span {
  /** Where a message's own words begin in it, if they are so many that no chance puts them there. */
  readonly saying?: number | undefined;
}

/** Words of a message that are as long as this stand for it wherever a sentence has them. */
const LONG_ENOUGH = 24;

const isLong = ({ start, end }: Span): boolean => end - start >= LONG_ENOUGH;

/** The lines around each place where a message may stand. */
function stretches(text: string, unread: readonly Span[], messages: Messages): Stretch[] {
  const found: Stretch[] = [];
  for (const { start, end } of unread) {
    const gap = text.slice(start, end);
    for (let place = messages.nextPlace(gap, 0); place;) {
      // A megabyte without a line's end is looked back through no further than the stretch may reach.
      const floor = Math.max(0, place.start - LONGEST_STRETCH / 4);
      const from = floor + gap.slice(floor, place.start).lastIndexOf('\n') + 1;
      const newline = gap.slice(place.end, place.end + LONGEST_STRETCH).indexOf('\n');
      const to = newline === -1 ? Math.min(gap.length, place.end + LONGEST_STRETCH) : place.end + newline;
      const saying = isLong(place) ? place.start - from : undefined;
      found.push({ start: start + from, end: start + to, saying });
      place = messages.nextPlace(gap, Math.max(to, place.end));
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

/**
 * A line, what follows each beginning in it, and that up to the next ending: "API Request Failed: 403 The security token …" says its message
 * last.
 * @param saying - where a message is known to begin, whatever stands before it.
 */
function withTails(line: string, at: number, saying?: number): Quoted[] {
  const starts = [0, ...[...line.matchAll(BEGINNING)].map(({ 0: found, index }) => index + found.length)];
  return [...starts.slice(0, MOST_TAILS), ...(saying === undefined ? [] : [saying])].flatMap((start) => {
    const tail = line.slice(start).replace(/^[\s"'“「`]{1,8}/, '');
    const from = line.length - tail.length;
    const inner = tail.slice(0, ENDING.exec(tail)?.index ?? tail.length);
    return [...new Set([tail, inner].map((text) => withoutEnd(text)))].flatMap((value) =>
      value ? [{ value, spans: [{ start: at + from, end: at + from + value.length }] }] : [],
    );
  });
}

const END = new Set(' \t\r\n"\'”」』`.…?!,。\\');

/** What a sentence ends with is no part of a message; a quote that was opened within it is. */
function withoutEnd(text: string): string {
  let end = text.length;
  while (end > 0 && END.has(text.charAt(end - 1)) && !closes(text, end - 1)) end--;
  return text.slice(0, end);
}

const QUOTES = new Set('"\'`');

/** "… is wrong; expecting 'eu-central-1'": the last of an even number. Rare enough to count. */
function closes(text: string, at: number): boolean {
  const quote = text.charAt(at);
  return QUOTES.has(quote) && text.slice(0, at + 1).split(quote).length % 2 === 1;
}

/** @returns what follows each beginning in a message that was read; no more than its first part is looked at. */
export const tailsOf = (message: string, place?: Span): readonly Quoted[] =>
  withTails(message.slice(0, LONGEST_STRETCH), 0, place && isLong(place) ? place.start : undefined);

/** A code in running text, also with a prefix (`Client.InvalidParameterValue`) or shouted (`ACCESS_DENIED`). */
const CODE_WORD = /(?<![A-Za-z\d])[A-Z][A-Za-z]{2,80}(?:[._:][A-Z][A-Za-z]{2,80}){0,5}/g;
const SHORTEST_CODE = 8;
/** Where the tags of a body were lost, its message follows the code at once: "AccessDeniedAccess Denied". */
const GLUED = /^([A-Za-z]{8,80}?)(?:The|Access|Request|User|Your|You|All|Rate|Anonymous)$/;

/** @returns the words in unread text that are spelled as a code of the catalogue. */
export function findCodes(text: string, unread: readonly Span[], catalogue: Catalogue): LooseError[] {
  return unread.flatMap(({ start, end }) =>
    [...text.slice(start, end).matchAll(CODE_WORD)].flatMap(({ 0: word, index }) => {
      const at = start + index;
      const whole = nameWord(word, at, catalogue);
      if (whole.length > 0) return whole;
      const behind = text.slice(at + word.length, at + word.length + 2);
      const glued = /^ [A-Za-z]/.test(behind) ? GLUED.exec(word)?.[1] : undefined;
      if (glued) return nameWord(glued, at, catalogue);
      return [...word.matchAll(/[A-Za-z]{8,81}/g)].flatMap((part) =>
        nameWord(part[0], at + part.index, catalogue),
      );
    }),
  );
}

function nameWord(word: string, start: number, catalogue: Catalogue): LooseError[] {
  const named = word.length < SHORTEST_CODE ? undefined : nameExactly(word, catalogue);
  return named ? [{ named, said: { value: word, spans: [{ start, end: start + word.length }] } }] : [];
}
