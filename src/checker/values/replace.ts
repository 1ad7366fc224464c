import type { OwnValues } from '../../report/model.ts';
import { kinds } from './kinds.ts';

/** A stretch of a text; `own` is what the reader has in its place. */
export interface Piece {
  readonly text: string;
  readonly own?: string | undefined;
  readonly id?: keyof OwnValues | undefined;
}

/** @returns the values that may stand in a block: of a kind that it sets beside another of its own, none. */
export function valuesIn(block: string, values: OwnValues): OwnValues {
  const fitting = kinds.filter(({ any }) => !any || new Set(block.match(any)).size <= 1);
  return Object.fromEntries(fitting.map(({ id }) => [id, values[id]]));
}

/** @returns a text in pieces, each example in it with the reader's own value. */
export function pieces(text: string, values: OwnValues): readonly Piece[] {
  const found = kinds
    .flatMap(({ id, example }) => {
      const own = values[id];
      if (own === undefined) return [];
      return [...text.matchAll(example)].map((match) => ({ at: match.index, text: match[0], own, id }));
    })
    .filter(({ text: shown, own }) => shown !== own)
    .sort((a, b) => a.at - b.at);
  let from = 0;
  const all: Piece[] = [];
  for (const { at, ...example } of found) {
    if (at > from) all.push({ text: text.slice(from, at) });
    all.push(example);
    from = at + example.text.length;
  }
  return from < text.length ? [...all, { text: text.slice(from) }] : all;
}
