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
  for (let start = 0; start <= text.length;) {
    const newline = text.indexOf('\n', start);
    const next = newline === -1 ? text.length : newline;
    lines.push(toLine(text, start, next > start && text.charAt(next - 1) === '\r' ? next - 1 : next));
    start = next + 1;
  }
  return lines;
}

/** A transcript may stand indented, as in a list or a heredoc. */
const MOST_BLANKS = 8;

function toLine(text: string, lineStart: number, end: number): Line {
  let start = lineStart;
  while (start < end && start - lineStart < MOST_BLANKS && text[start] === ' ') start++;
  const first = text.charAt(start);
  const isPrefixed = (first === '<' || first === '>' || first === '*') && end > start;
  if (!isPrefixed || (end > start + 1 && text.charAt(start + 1) !== ' ')) {
    return { text: text.slice(lineStart, Math.min(end, lineStart + MAX_LINE)), start: lineStart, end };
  }
  const from = Math.min(start + 2, end);
  return { text: text.slice(from, Math.min(end, from + MAX_LINE)), start: from, end, prefix: first };
}
