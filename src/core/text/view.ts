import type { Quoted, Span } from '../model.ts';

/**
 * Text made out of the paste, with the way back: readers work on `text`, evidence comes from `spansOf`.
 *
 * A view is decoded text (quotes stripped, `\u0041` resolved, lines unfolded) cut into pieces. A piece as long
 * as its source maps character by character; a decoded piece maps as a whole. A view of a view is built with a
 * `ViewBuilder` over the first, and still answers in offsets of the paste.
 */
export class View {
  readonly text: string;
  readonly #pieces: readonly Piece[];

  constructor(text: string, pieces: readonly Piece[]) {
    this.text = text;
    this.#pieces = pieces;
  }

  /**
   * @returns the characters of the paste that `text.slice(from, to)` came from, in order of the text, neighbours
   * joined. An empty range gives one empty span, so that what is *not* there can be pointed at too.
   */
  spansOf(from: number, to: number): Span[] {
    const spans: Span[] = [];
    for (const piece of this.#piecesOf(from, to)) addSpans(spans, piece.spans);
    if (spans.length === 0) spans.push(this.#pointAt(from));
    return spans;
  }

  /** @returns a part of the text with its spans; the whole of it without arguments. */
  quote(from = 0, to: number = this.text.length): Quoted {
    return { value: this.text.slice(from, to), spans: this.spansOf(from, to) };
  }

  /** @returns a part of the text with its spans, blanks at its ends left out. */
  quoteTrimmed(from = 0, to: number = this.text.length): Quoted {
    let start = from;
    let end = to;
    while (start < end && isBlank(this.text.charCodeAt(start))) start += 1;
    while (end > start && isBlank(this.text.charCodeAt(end - 1))) end -= 1;
    return this.quote(start, end);
  }

  /** @returns a view of a part. Its offsets start at 0. */
  slice(from: number, to: number = this.text.length): View {
    return new ViewBuilder(this).copy(from, to).build();
  }

  /** @returns the pieces of a range, cut to it and moved so that the range starts at 0. For builders. */
  piecesOf(from: number, to: number): readonly Piece[] {
    return [...this.#piecesOf(from, to)];
  }

  *#piecesOf(from: number, to: number): Generator<Piece> {
    for (let index = this.#indexAt(from); index < this.#pieces.length; index += 1) {
      const piece = this.#pieces[index];
      if (!piece || piece.at >= to) return;
      const start = Math.max(from, piece.at);
      const end = Math.min(to, piece.at + piece.length);
      if (end <= start) continue;
      yield { at: start - from, length: end - start, spans: cut(piece, start - piece.at, end - piece.at) };
    }
  }

  /** The first piece that ends after an offset. */
  #indexAt(offset: number): number {
    let low = 0;
    let high = this.#pieces.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const piece = this.#pieces[middle];
      if (piece && piece.at + piece.length <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #pointAt(offset: number): Span {
    const index = this.#indexAt(offset);
    const next = this.#pieces[index];
    const previous = this.#pieces[index - 1];
    if (next && next.at < offset) return pointIn(next, offset - next.at);
    // Between two pieces the end of the first is the better place: an empty value follows its name.
    if (previous) return pointIn(previous, previous.length);
    return next ? pointIn(next, 0) : { start: 0, end: 0 };
  }
}

/** A stretch of a view's text and where it came from. Verbatim when its one span is as long as itself. */
export interface Piece {
  readonly at: number;
  readonly length: number;
  readonly spans: readonly Span[];
}

/** @returns a view of the paste as it stands, or of a part of it. */
export function wholeView(paste: string, start = 0, end: number = paste.length): View {
  return new View(paste.slice(start, end), [{ at: 0, length: end - start, spans: [{ start, end }] }]);
}

/**
 * @returns a view of a value that was read before. Exact when every character of the value stands in the paste;
 * otherwise each part of it points at the whole.
 */
export function viewOf({ value, spans }: Quoted): View {
  const covered = spans.reduce((sum, span) => sum + span.end - span.start, 0);
  if (covered !== value.length) return new View(value, [{ at: 0, length: value.length, spans }]);
  const builder = new ViewBuilder();
  let at = 0;
  for (const { start, end } of spans) {
    builder.append(value.slice(at, at + end - start), start, end);
    at += end - start;
  }
  return builder.build();
}

/** Puts a view together, left to right. Offsets are those of `source`, or of the paste when there is none. */
export class ViewBuilder {
  readonly #source: View | undefined;
  readonly #text: string[] = [];
  readonly #pieces: Piece[] = [];
  #length = 0;

  constructor(source?: View) {
    this.#source = source;
  }

  /** Length of the text so far. */
  get length(): number {
    return this.#length;
  }

  /**
   * Appends characters that `source[start, end)` stands for. Leave the escape out of the range where one
   * character stands for itself (`\&`): such text keeps a place for each character.
   */
  append(chars: string, start: number, end: number): this {
    if (!this.#source) return this.#add(chars, [{ start, end }]);
    if (chars.length !== end - start) return this.#add(chars, this.#source.spansOf(start, end));
    let at = 0;
    for (const piece of this.#source.piecesOf(start, end)) {
      this.#add(chars.slice(at, at + piece.length), piece.spans);
      at += piece.length;
    }
    return chars.length === 0 ? this.#add('', this.#source.spansOf(start, end)) : this;
  }

  /** Appends a part of the source as it stands there. */
  copy(start: number, end: number): this {
    if (!this.#source) throw new TypeError('ViewBuilder.copy needs a source view');
    return this.append(this.#source.text.slice(start, end), start, end);
  }

  /** Appends another view, whatever it was made from. */
  appendView(view: View): this {
    if (view.text.length === 0) return this.#add('', view.spansOf(0, 0));
    for (const piece of view.piecesOf(0, view.text.length)) {
      this.#add(view.text.slice(piece.at, piece.at + piece.length), piece.spans);
    }
    return this;
  }

  build(): View {
    return new View(this.#text.join(''), this.#pieces);
  }

  #add(chars: string, spans: readonly Span[]): this {
    const last = this.#pieces.at(-1);
    const piece = { at: this.#length, length: chars.length, spans };
    this.#length += chars.length;
    this.#text.push(chars);
    if (last && isVerbatim(last) && isVerbatim(piece) && last.spans[0]?.end === spans[0]?.start) {
      const joined = { start: last.spans[0]?.start ?? 0, end: spans[0]?.end ?? 0 };
      this.#pieces[this.#pieces.length - 1] = {
        at: last.at,
        length: last.length + piece.length,
        spans: [joined],
      };
    } else {
      this.#pieces.push(piece);
    }
    return this;
  }
}

/** @returns true for what readers may trim: blank, tab, line ends, no-break and ideographic blanks, BOM. */
export function isBlank(charCode: number): boolean {
  return (
    charCode === 0x20 ||
    (charCode >= 0x09 && charCode <= 0x0d) ||
    charCode === 0xa0 ||
    charCode === 0x3000 ||
    charCode === 0xfeff ||
    (charCode >= 0x2000 && charCode <= 0x200b) ||
    charCode === 0x202f
  );
}

const isVerbatim = (piece: Piece): boolean => {
  const [only] = piece.spans;
  return only !== undefined && piece.spans.length === 1 && only.end - only.start === piece.length;
};

function cut(piece: Piece, from: number, to: number): readonly Span[] {
  const [only] = piece.spans;
  if (!only || !isVerbatim(piece)) return piece.spans;
  return [{ start: only.start + from, end: only.start + to }];
}

function pointIn(piece: Piece, offset: number): Span {
  const first = piece.spans[0] ?? { start: 0, end: 0 };
  const last = piece.spans.at(-1) ?? first;
  const at = isVerbatim(piece) ? first.start + offset : offset >= piece.length ? last.end : first.start;
  return { start: at, end: at };
}

function addSpans(spans: Span[], more: readonly Span[]): void {
  for (const span of more) {
    const last = spans.at(-1);
    if (last && last.end === span.start) spans[spans.length - 1] = { start: last.start, end: span.end };
    else if (!last || last.start !== span.start || last.end !== span.end) spans.push(span);
  }
}
