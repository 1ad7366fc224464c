/** Two values beside each other: what they have in common, what not, and the characters that nobody sees. */

export interface Marked {
  readonly before: string;
  /** The stretch in which the two differ; '' where the other value only has more. */
  readonly differing: string;
  readonly after: string;
}

/** Characters of what is common that are shown on either side of a difference. */
const CONTEXT = 60;
const LONGEST = 400;

/**
 * @returns a value with the stretch between the first and the last character that the other one has not.
 * Long stretches are cut in the middle, as nobody reads them: `…`.
 */
export function marked(value: string, other: string): Marked {
  const head = commonHead(value, other);
  const tail = commonTail(value, other, head);
  const end = value.length - tail;
  return {
    before: visible(
      value.slice(0, head).length > CONTEXT ? `…${value.slice(head - CONTEXT, head)}` : value.slice(0, head),
    ),
    differing: visible(shortened(value.slice(head, end)), true),
    after: visible(tail > CONTEXT ? `${value.slice(end, end + CONTEXT)}…` : value.slice(end)),
  };
}

/** @returns a value by itself, cut where it is longer than anybody reads. */
export const whole = (value: string): string => visible(shortened(value));

function commonHead(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let at = 0;
  while (at < most && a[at] === b[at]) at++;
  return isInPair(a, at) || isInPair(b, at) ? at - 1 : at;
}

/** @param from - what the head has taken belongs to no tail. */
function commonTail(a: string, b: string, from: number): number {
  const most = Math.min(a.length, b.length) - from;
  let length = 0;
  while (length < most && a[a.length - 1 - length] === b[b.length - 1 - length]) length++;
  return isInPair(a, a.length - length) || isInPair(b, b.length - length) ? length - 1 : length;
}

/** Between the two halves of a character. */
const isInPair = (text: string, at: number): boolean =>
  at > 0 && /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1));

const shortened = (text: string): string =>
  text.length > LONGEST ? `${text.slice(0, LONGEST / 2)}…${text.slice(-LONGEST / 2)}` : text;

const SIGNS: ReadonlyMap<string, string> = new Map([
  [' ', '␣'],
  ['\t', '⇥'],
  ['\n', '↵'],
  ['\r', '␍'],
]);

/** Blanks are seen between letters; at an edge and side by side they are not. */
const UNSEEN = /^ | $| (?= )|(?<= ) |(?! )[\p{C}\p{Z}]/gu;
const UNSEEN_OR_BLANK = /[\p{C}\p{Z}]/gu;

/** @returns the text with a sign, or its code point, for each character that nobody sees. */
export const visible = (text: string, everyBlank = false): string =>
  text.replace(
    everyBlank ? UNSEEN_OR_BLANK : UNSEEN,
    (character) => SIGNS.get(character) ?? codePoint(character),
  );

const codePoint = (character: string): string =>
  `⟨U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`;
