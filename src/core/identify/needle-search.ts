/** Where a needle stands. */
export interface Hit<T> {
  readonly start: number;
  readonly end: number;
  readonly needle: T;
}

/** Four characters of a needle, by which it is looked for, and how it goes on to both sides. */
interface Entry<T> {
  readonly text: string;
  /** Where in `text` the four begin. */
  readonly at: number;
  readonly needle: T;
}

const GRAM = 4;
/** Five bits a character: exactly the last four count. */
const MASK = (1 << (5 * GRAM)) - 1;
/** A terminal breaks lines at blanks and indents what follows. */
const MOST_BLANKS = 8;

/**
 * Looks for a thousand needles at once, in any letter case and however lines are broken. A hash of the last four characters says where one
 * may stand; only there is anything compared. Time grows with the length of the text, whatever the number of needles.
 */
export class NeedleSearch<T> {
  readonly #bucketOf = new Uint16Array(MASK + 1);
  readonly #buckets: Entry<T>[][] = [[]];

  /** @param needles - in lower case, of four characters or more. */
  constructor(needles: Iterable<readonly [text: string, needle: T]>) {
    for (const [text, needle] of needles) {
      const at = rarest(text);
      const hash = hashOf(text.slice(at, at + GRAM));
      const bucket = this.#bucketOf[hash] || this.#buckets.push([]) - 1;
      this.#bucketOf[hash] = bucket;
      this.#buckets[bucket]?.push({ text, at, needle });
    }
  }

  /** @returns the first hit that begins its four characters at `from` or behind it. */
  first(text: string, from = 0): Hit<T> | undefined {
    for (const hit of this.hits(text, from)) return hit;
    return undefined;
  }

  /** @returns hits in the order in which their rarest characters stand. */
  *hits(text: string, from = 0): Generator<Hit<T>> {
    let hash = 0;
    for (let i = from; i < text.length; i++) {
      hash = ((hash << 5) ^ folded(text.charCodeAt(i))) & MASK;
      const bucket = this.#bucketOf[hash];
      if (!bucket || i - from < GRAM - 1) continue;
      for (const entry of this.#buckets[bucket] ?? []) {
        const hit = compare(text, i - GRAM + 1, entry);
        if (hit) yield hit;
      }
    }
  }
}

/** Capitals as small letters, every blank as the same. */
function folded(code: number): number {
  if (code >= 65 && code <= 90) return code | 32;
  return code === 10 || code === 13 || code === 9 ? 32 : code;
}

function hashOf(gram: string): number {
  let hash = 0;
  for (let i = 0; i < gram.length; i++) hash = ((hash << 5) ^ folded(gram.charCodeAt(i))) & MASK;
  return hash;
}

/** The letters of English texts and logs, the commonest first. */
const COMMON = ' etaoinsrldchumpgfybwvkxqjz';

/** Where the four characters begin that stand in the fewest other texts; a blank among them would have to be just one. */
function rarest(text: string): number {
  let best = 0;
  let most = -Infinity;
  for (let at = 0; at + GRAM <= text.length; at++) {
    const gram = text.slice(at, at + GRAM);
    const score = [...gram].reduce(
      (sum, char) => sum + (char === ' ' ? -100 : (COMMON.indexOf(char) + COMMON.length) % COMMON.length),
      0,
    );
    if (score > most) [best, most] = [at, score];
  }
  return best;
}

function compare<T>(text: string, at: number, entry: Entry<T>): Hit<T> | undefined {
  let start = at;
  for (let i = entry.at - 1; i >= 0; i--) {
    const next = step(text, start - 1, entry.text.charCodeAt(i), -1);
    if (next === undefined) return undefined;
    start = next + 1;
  }
  let end = at;
  for (let i = entry.at; i < entry.text.length; i++) {
    const next = step(text, end, entry.text.charCodeAt(i), 1);
    if (next === undefined) return undefined;
    end = next;
  }
  return { start, end, needle: entry.needle };
}

/** @returns where it goes on when the character, or a run of blanks for a blank, stands there. */
function step(text: string, at: number, wanted: number, direction: 1 | -1): number | undefined {
  if (at < 0 || at >= text.length || folded(text.charCodeAt(at)) !== wanted) return undefined;
  let next = at + direction;
  if (wanted !== 32) return next;
  const last = at + direction * MOST_BLANKS;
  while (next !== last && next >= 0 && next < text.length && folded(text.charCodeAt(next)) === 32)
    next += direction;
  return next;
}
