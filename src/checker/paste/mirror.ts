import type { Span } from '#core';
import { segmentsOf, type Layers, type Segment } from '../segments.ts';
import { Lines } from './lines.ts';

/** A longer text is not wrapped, so that its lines are of one height, and drawn only where it is seen. */
const LONGEST_WHOLE = 60_000;
/** Of a line that goes on and on, what stands behind these is not marked. */
const LONGEST_LINE = 4_000;
/** Lines drawn above and below those that are seen. */
const MARGIN = 12;

interface Drawing extends Layers {
  readonly text: string;
}

/** Marks pieces of a text box by drawing its text once more, invisible and out of reach, over it. */
export interface Mirror {
  draw(drawing: Drawing): void;
  /** Scrolls the box so that a stretch of its text is seen. */
  reveal(span: Span): void;
}

/**
 * @param box - keeps its own text and behaviour; a class tells the style sheet when its lines are not wrapped.
 * @param place - empty, hidden from assistive technology, laid over the box. Text nodes only ever go into it.
 */
export function createMirror(box: HTMLTextAreaElement, place: HTMLElement): Mirror {
  const page = document.createElement('div');
  page.className = 'ck-mirror-page';
  place.replaceChildren(page);
  let drawing: Drawing = { text: '', evidence: [], errors: [], secrets: [], unread: [] };
  let lines: Lines | undefined;
  let seen = '';
  let frame = 0;

  const fit = (): void => {
    page.style.inlineSize = `${box.clientWidth}px`;
    follow();
  };
  const follow = (): void => {
    if (lines) drawLines(lines);
    place.scrollTop = box.scrollTop;
    place.scrollLeft = box.scrollLeft;
  };
  /** With the next picture, when the browser knows the sizes anyway: asking sooner would make it lay out the page twice. */
  const followSoon = (): void => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(follow);
  };
  const drawLines = (all: Lines): void => {
    const height = lineHeight(box);
    const first = Math.max(0, Math.floor(box.scrollTop / height) - MARGIN);
    const last = Math.min(all.count, Math.ceil((box.scrollTop + box.clientHeight) / height) + MARGIN);
    if (seen === `${first}-${last}`) return;
    seen = `${first}-${last}`;
    const above = document.createElement('div');
    above.style.blockSize = `${first * height}px`;
    const below = document.createElement('div');
    below.style.blockSize = `${(all.count - last) * height}px`;
    const rows = Array.from({ length: Math.max(0, last - first) }, (_, index) => {
      const { start, end } = all.at(first + index);
      const row = document.createElement('div');
      row.style.blockSize = `${height}px`;
      row.append(...pieces({ start, end: Math.min(end, start + LONGEST_LINE) }, drawing));
      return row;
    });
    page.replaceChildren(above, ...rows, below);
  };
  const draw = (next: Drawing): void => {
    const isNew = next.text !== drawing.text;
    drawing = next;
    seen = '';
    if (next.text.length <= LONGEST_WHOLE) {
      lines = undefined;
      // A box shows the empty line behind a last line break; other elements only when there is one more.
      page.replaceChildren(...pieces({ start: 0, end: next.text.length }, next), '\n');
    } else if (isNew || !lines) lines = new Lines(next.text);
    box.classList.toggle('is-long', lines !== undefined);
    place.classList.toggle('is-long', lines !== undefined);
    followSoon();
  };

  box.addEventListener('scroll', follow, { passive: true });
  new ResizeObserver(fit).observe(box);
  return {
    draw,
    reveal({ start }) {
      box.scrollTop = (lines ? lines.lineOf(start) * lineHeight(box) : topOf(start)) - box.clientHeight / 3;
      if (lines) box.scrollLeft = leftOf(lines, start);
      follow();
    },
  };

  function topOf(offset: number): number {
    for (const piece of page.children) {
      if (piece instanceof HTMLElement && Number(piece.dataset['end']) > offset) return piece.offsetTop;
    }
    return page.scrollHeight;
  }

  /** A column is about as wide as the text is on the whole; that is enough to bring a place into view. */
  function leftOf(all: Lines, offset: number): number {
    const column = offset - all.at(all.lineOf(offset)).start;
    const width = box.scrollWidth / Math.max(1, longest(all));
    return column * width - box.clientWidth / 3;
  }
}

function longest(lines: Lines): number {
  let most = 0;
  for (let line = 0; line < lines.count; line++) {
    const { start, end } = lines.at(line);
    most = Math.max(most, end - start);
  }
  return most;
}

const lineHeight = (box: HTMLElement): number => Number.parseFloat(getComputedStyle(box).lineHeight) || 24;

function pieces(within: Span, drawing: Drawing): HTMLElement[] {
  return segmentsOf(within, drawing).map((segment) => {
    const piece = document.createElement('span');
    piece.className = classOf(segment);
    piece.dataset['end'] = String(segment.end);
    piece.textContent = drawing.text.slice(segment.start, segment.end);
    return piece;
  });
}

function classOf({ evidence, error, secret, unread, current }: Segment): string {
  const names = [
    evidence && 'is-evidence',
    error && 'is-error',
    secret && 'is-secret',
    unread && 'is-unread',
    current && 'is-current',
  ];
  return names.filter(Boolean).join(' ');
}
