import type { SecretSpan, Span } from '#core';
import type { Part } from '../report/model.ts';
import { masked } from './segments.ts';

/** One piece of the drawn URL: the text of a named part, or what stands between two of them. */
interface Piece {
  readonly text: string;
  readonly part?: Part | undefined;
}

/** A gap longer than this is no separator: the parts come from different places. */
const LONGEST_GAP = 200;

/**
 * Lines the parts of a URL up as they stand in the paste, secrets masked, with the characters between them.
 * Of a part and its own smaller parts, such as a host and its labels, the smaller ones are drawn.
 * @returns undefined when they do not stand in one line, so that they can only be listed.
 */
export function piecesOf(
  parts: readonly Part[],
  text: string,
  secrets: readonly SecretSpan[],
): readonly Piece[] | undefined {
  const placed = parts.flatMap((part) => placeOf(part) ?? []);
  const drawn = placed
    .filter(
      ({ at }, index) =>
        !placed.some((other, place) => holds(at, other.at) && (same(at, other.at) ? place < index : true)),
    )
    .sort((a, b) => a.at.start - b.at.start);
  if (drawn.length < 2) return undefined;
  const pieces: Piece[] = [];
  let end = drawn[0]?.at.start ?? 0;
  for (const { part, at } of drawn) {
    const between = text.slice(end, at.start);
    if (at.start < end || between.length > LONGEST_GAP || /\s/.test(between)) return undefined;
    if (between) pieces.push({ text: masked(text, { start: end, end: at.start }, secrets) });
    pieces.push({ text: masked(text, at, secrets), part });
    end = at.end;
  }
  return pieces;
}

/** A part quoted in several pieces, such as a path by its segments, reaches from the first to the last. */
function placeOf(part: Part): { readonly part: Part; readonly at: Span } | undefined {
  if (part.evidence.length === 0) return undefined;
  const start = Math.min(...part.evidence.map((quote) => quote.start));
  const end = Math.max(...part.evidence.map((quote) => quote.end));
  return { part, at: { start, end } };
}

const holds = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;
const same = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;
