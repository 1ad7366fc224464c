import type { Facts, Match } from '#core';

/** The request as the service says it arrived: the `Canonical String` in its message, taken apart. */
export interface CanonicalString {
  readonly query: string;
  /** Lower-case name to value, signed headers only. */
  readonly headers: ReadonlyMap<string, string>;
  readonly payload: string;
  readonly match: Match;
}

/** Logs keep the message as JSON wrote it, so a line may end in a newline or in a backslash and an n. */
const LINE_END = /\r?\n|\\n/;
const SHOWN =
  /The Canonical String for this request should have been(?:\s|\\n){1,4}'(?<text>[^']{20,16000})'/;

/** @returns undefined when the message shows no canonical string, or one cut short. */
export function canonicalString(facts: Facts): CanonicalString | undefined {
  const match = facts.message(SHOWN);
  const lines = match?.groups['text']?.split(LINE_END) ?? [];
  const [, , query] = lines;
  const payload = lines.at(-1);
  if (!match || query === undefined || lines.length < 6 || !payload) return undefined;
  const headers = lines.slice(3, lines.indexOf('', 3)).map((line): [string, string] => {
    const colon = line.indexOf(':');
    return [line.slice(0, colon), line.slice(colon + 1)];
  });
  return { query, headers: new Map(headers), payload, match };
}
