/** A line of the paste without its line end, and where it stands. `text` has the transcript prefix taken off. */
export interface Line {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** `<` and `>` of `curl -v` say whose line it is; `*` is curl's own talk. */
  readonly prefix?: '<' | '>' | '*' | undefined;
}

const MAX_LINE = 16_384;

/** @returns the lines of a text, in order; longer ones are cut at 16,384 characters for matching (their `end` is not). */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  while (start <= text.length) {
    const newline = text.indexOf('\n', start);
    const next = newline === -1 ? text.length : newline;
    const end = next > start && text.charCodeAt(next - 1) === 13 ? next - 1 : next;
    lines.push(toLine(text, start, end));
    start = next + 1;
  }
  return lines;
}

function toLine(text: string, start: number, end: number): Line {
  const prefix = /^([<>*])(?: |$)/.exec(text.slice(start, start + 2))?.[1] as Line['prefix'];
  const from = prefix ? Math.min(start + 2, end) : start;
  return { text: text.slice(from, Math.min(end, from + MAX_LINE)), start: from, end, prefix };
}
