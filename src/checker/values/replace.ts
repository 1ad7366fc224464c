import type { OwnValues } from '../../report/model.ts';
import { kinds } from '../../report/own-kinds.ts';

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

/**
 * @param before - what stands before the text in its block: colours cut a command up, and an option says what follows it.
 * @returns a text in pieces, each example in it with the reader's own value.
 */
export function pieces(text: string, values: OwnValues, before = ''): readonly Piece[] {
  const found = kinds
    .flatMap(({ id, example }) => {
      const own = values[id];
      if (own === undefined) return [];
      return [...(before + text).matchAll(example)].map((match) => ({
        at: match.index - before.length,
        text: match[0],
        own,
        id,
      }));
    })
    .filter(({ at, text: shown, own }) => at >= 0 && shown !== own)
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
