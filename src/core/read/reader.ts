import type { Pieces, ReadRequest, Remark, Span } from '../model.ts';
import type { View } from '../text/view.ts';
import type { Claims } from './claims.ts';

/**
 * Reads one form of paste. Pure, never throws on any text, linear in its length.
 * It is given the whole text and what earlier readers claimed; it leaves alone what begins in a claimed place.
 */
export interface Reader {
  readonly id: string;
  /** A cheap look whether it is worth reading at all: one search without backtracking. */
  readonly isWorthwhile: (text: string) => boolean;
  readonly read: (text: string, claims: Claims) => Pieces;
  /** What is odd about the request that all readers together made out, whoever read it. */
  readonly remarksOn?: ((request: ReadRequest, text: string) => readonly Remark[]) | undefined;
}

/**
 * Puts what was read in a decoded text back into the paste: every span of `pieces` is one of `view.text`, and becomes those of the paste.
 * So any reader can read what another has decoded: a curl command in a JSON string, an SDK's sentence in a log's message.
 */
export function fromView(pieces: Pieces, view: View): Pieces {
  return moved(pieces, view) as Pieces;
}

const SPAN_LISTS = new Set(['spans', 'valueSpans', 'claimed', 'evidence']);

function moved(value: unknown, view: View): unknown {
  if (Array.isArray(value)) return value.map((item) => moved(item, view));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [
      key,
      SPAN_LISTS.has(key)
        ? (member as readonly Span[]).flatMap(({ start, end }) => view.spansOf(start, end))
        : moved(member, view),
    ]),
  );
}
