import type { Span } from '#core';

/** What an edit changed: characters `start` to `end` of the text before became `length` others. */
export interface Edit extends Span {
  readonly length: number;
}

/**
 * Finds the one stretch in which two texts differ.
 * @returns undefined when they are the same.
 */
export function editBetween(before: string, after: string): Edit | undefined {
  if (before === after) return undefined;
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let tail = 0;
  while (
    tail < shorter - start &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  )
    tail++;
  return { start, end: before.length - tail, length: after.length - tail - start };
}

/**
 * Moves spans along with an edit, so that marks stay at their words until the next report is there.
 * @returns the spans that the edit did not touch, in their new places.
 */
export function rebased<S extends Span>(spans: readonly S[], edit: Edit | undefined): readonly S[] {
  if (!edit) return spans;
  const shift = edit.length - (edit.end - edit.start);
  return spans.flatMap((span) => {
    if (span.end <= edit.start) return [span];
    return span.start >= edit.end ? [{ ...span, start: span.start + shift, end: span.end + shift }] : [];
  });
}
