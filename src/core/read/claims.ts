import type { Span } from '../model.ts';

/** Which characters of the paste some reader has understood. */
export class Claims {
  readonly #taken: Uint8Array;

  constructor(length: number) {
    this.#taken = new Uint8Array(length);
  }

  add(spans: readonly Span[]): void {
    for (const { start, end } of spans) this.#taken.fill(1, start, end);
  }

  has(offset: number): boolean {
    return this.#taken[offset] === 1;
  }

  /** @returns the stretches nobody claimed that hold at least one letter or digit, trimmed of blanks and punctuation. */
  gaps(text: string): Span[] {
    const gaps: Span[] = [];
    for (let at = 0; at < text.length;) {
      const from = this.#taken.indexOf(0, at);
      if (from === -1) break;
      const taken = this.#taken.indexOf(1, from);
      at = taken === -1 ? text.length : taken;
      gaps.push(...trimmed(text, { start: from, end: at }));
    }
    return gaps;
  }
}

/** @returns what is left of some stretches once others are taken out of them, trimmed in the same way. Both in order. */
export function without(text: string, stretches: readonly Span[], used: readonly Span[]): Span[] {
  const left: Span[] = [];
  let next = 0;
  for (const { start, end } of stretches) {
    let at = start;
    while ((used[next]?.end ?? Infinity) <= start) next++;
    for (let index = next; (used[index]?.start ?? Infinity) < end; index++) {
      const taken = used[index];
      if (!taken || taken.end <= at) continue;
      if (taken.start > at) left.push(...trimmed(text, { start: at, end: taken.start }));
      at = taken.end;
    }
    if (at < end) left.push(...trimmed(text, { start: at, end }));
  }
  return left;
}

const WORD = /[\p{L}\p{N}]/u;
const EDGES = new Set(' \t\r\n\v\f\u00a0\u3000\ufeff"\'`{}[](),;:.<>/|\\│╷╵-');

function trimmed(text: string, { start: from, end: to }: Span): Span[] {
  let [start, end] = [from, to];
  while (start < end && EDGES.has(text.charAt(start))) start++;
  while (end > start && EDGES.has(text.charAt(end - 1))) end--;
  return start < end && WORD.test(text.slice(start, end)) ? [{ start, end }] : [];
}
