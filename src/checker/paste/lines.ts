/** Where each line of a text begins, and which lines a window shows: for texts too long to be drawn whole. */
export class Lines {
  readonly #starts: readonly number[];
  readonly #length: number;

  constructor(text: string) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    this.#starts = starts;
    this.#length = text.length;
  }

  get count(): number {
    return this.#starts.length;
  }

  /** @returns the line's offsets, its line break left out. */
  at(line: number): { readonly start: number; readonly end: number } {
    const start = this.#starts[line] ?? this.#length;
    const next = this.#starts[line + 1];
    return { start, end: next === undefined ? this.#length : next - 1 };
  }

  /** @returns the number, from 0, of the line that an offset stands in. */
  lineOf(offset: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
