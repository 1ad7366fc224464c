import type { SecretKind, SecretSpan, Span } from '#core';

/** A stretch of the paste in which everything is drawn alike. */
export interface Segment extends Span {
  readonly text: string;
  /** Number of the evidence it belongs to, from 1. */
  readonly mark?: number | undefined;
  readonly secret?: SecretKind | undefined;
  readonly unread: boolean;
  /** How many characters were left out here; then `text` is empty. */
  readonly elided: number;
}

/** Longer stretches that say nothing are folded, so that a huge paste costs a few nodes. */
const LONGEST_PLAIN = 4000;
const KEPT_AT_ENDS = 600;

interface Layers {
  /** Evidence in order: the first is number 1. */
  readonly marks: readonly Span[];
  readonly secrets: readonly SecretSpan[];
  readonly unread: readonly Span[];
}

/**
 * Cuts the paste at every edge of a mark, a secret or an unread stretch.
 * @returns segments that, elided ones apart, join to the text.
 */
export function segmentsOf(text: string, { marks, secrets, unread }: Layers): readonly Segment[] {
  const spans = [...marks, ...secrets, ...unread];
  const inside = spans.flatMap(({ start, end }) => [start, end]).filter((at) => at > 0 && at < text.length);
  const edges = [...new Set([0, ...inside, text.length])].sort((a, b) => a - b);
  return edges.slice(1).flatMap((end, index) => {
    const start = edges[index] ?? 0;
    const holds = (span: Span): boolean => span.start <= start && end <= span.end;
    const mark = innermost(marks, holds);
    const secret = secrets.find(holds)?.kind;
    const segment = {
      start,
      end,
      text: text.slice(start, end),
      mark,
      secret,
      unread: unread.some(holds),
      elided: 0,
    };
    return mark === undefined && secret === undefined ? folded(segment) : [segment];
  });
}

/** @returns a stretch of the paste with its secrets masked, for places that show a piece of it. */
export const masked = (text: string, span: Span, secrets: readonly SecretSpan[]): string =>
  segmentsOf(text, { marks: [], secrets, unread: [] })
    .filter(({ start, end }) => start < span.end && end > span.start)
    .map((piece) =>
      piece.secret ? MASK : text.slice(Math.max(piece.start, span.start), Math.min(piece.end, span.end)),
    )
    .join('');

/** Of one length for all: even the length of a secret is not shown. */
export const MASK = '••••••••';

/** A mark inside a larger one is the one that is seen. */
function innermost(marks: readonly Span[], holds: (span: Span) => boolean): number | undefined {
  const held = marks.flatMap((span, index) =>
    holds(span) ? [{ number: index + 1, length: span.end - span.start }] : [],
  );
  return held.sort((a, b) => a.length - b.length)[0]?.number;
}

function folded(segment: Segment): readonly Segment[] {
  const { start, end, text } = segment;
  if (text.length <= LONGEST_PLAIN) return [segment];
  const from = start + KEPT_AT_ENDS;
  const to = end - KEPT_AT_ENDS;
  return [
    { ...segment, end: from, text: text.slice(0, KEPT_AT_ENDS) },
    { ...segment, start: from, end: to, text: '', elided: to - from },
    { ...segment, start: to, text: text.slice(-KEPT_AT_ENDS) },
  ];
}
