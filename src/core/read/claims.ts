import type { Span } from '../model.ts';

/** Which characters of the paste some reader has understood. */
export class Claims {
  readonly #taken: Uint8Array;

  constructor(length: number) {
    this.#taken = new Uint8Array(length);
  }

  add(...spans: readonly Span[]): void {
    for (const { start, end } of spans) this.#taken.fill(1, start, end);
  }

  has(offset: number): boolean {
    return this.#taken[offset] === 1;
  }

  /** @returns the stretches nobody claimed that hold at least one letter or digit, trimmed of blanks and punctuation. */
  gaps(text: string): Span[] {
    const gaps: Span[] = [];
    let at = 0;
    while (at < text.length) {
      const from = this.#taken.indexOf(0, at);
      if (from === -1) break;
      const taken = this.#taken.indexOf(1, from);
      const to = taken === -1 ? text.length : taken;
      const gap = trim(text, from, to);
      if (gap) gaps.push(gap);
      at = to;
    }
    return gaps;
  }
}

const WORD = /[\p{L}\p{N}]/u;
const EDGE = /[\s"'`{}[\](),;:.<>/|\\│╷╵-]/;

function trim(text: string, from: number, to: number): Span | undefined {
  let [start, end] = [from, to];
  while (start < end && EDGE.test(text[start] ?? '')) start++;
  while (end > start && EDGE.test(text[end - 1] ?? '')) end--;
  return WORD.test(text.slice(start, end)) ? { start, end } : undefined;
}
