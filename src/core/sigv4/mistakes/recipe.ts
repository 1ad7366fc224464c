import type { ByteString } from '../bytes.ts';

/**
 * What somebody did to a text, as data: it can be done again here and printed for a shell, and it holds no secret.
 */
export type RecipeStep =
  | { readonly do: 'pieces'; readonly pieces: readonly Piece[] }
  | { readonly do: 'replace'; readonly from: ByteString; readonly to: ByteString }
  | { readonly do: 'lower' | 'upper' | 'base64' | 'unbase64' }
  | { readonly do: 'take'; readonly what: 'access-key-id' | 'session-token' };

/** Literal bytes, or a slice of the text with the meaning of `String.prototype.slice`. */
export type Piece = ByteString | readonly [start: number, end?: number];

export type Recipe = readonly RecipeStep[];

/** What a recipe may take instead of the text. */
export interface Larder {
  readonly accessKeyId: string;
  readonly token?: ByteString | undefined;
}

/** @returns the text after each step; a step that cannot be done leaves it as it is. */
export const cook = (recipe: Recipe, text: ByteString, larder: Larder): ByteString =>
  recipe.reduce((before, step) => cookStep(step, before, larder), text);

function cookStep(step: RecipeStep, text: ByteString, { accessKeyId, token }: Larder): ByteString {
  switch (step.do) {
    case 'pieces':
      return step.pieces
        .map((piece) => (typeof piece === 'string' ? piece : text.slice(piece[0], piece[1])))
        .join('');
    case 'replace':
      return text.replaceAll(step.from, () => step.to);
    case 'lower':
      return text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
    case 'upper':
      return text.replace(/[a-z]/g, (letter) => letter.toUpperCase());
    case 'base64':
      return btoa(text);
    case 'unbase64':
      return unbase64(text) ?? text;
    case 'take':
      return step.what === 'access-key-id' ? accessKeyId : (token ?? '');
  }
}

/** @returns the bytes, of the URL-safe alphabet too; undefined for what is no base64. */
export function unbase64(text: string): ByteString | undefined {
  const plain = text
    .replaceAll('-', '+')
    .replaceAll('_', '/')
    .replace(/={0,2}$/, '');
  if (!/^[A-Za-z\d+/]*$/.test(plain) || plain.length % 4 === 1) return undefined;
  return atob(plain);
}

const WHOLE: Piece = [0];

/** @returns what puts bytes around a text. */
export const around = (before: ByteString, after: ByteString): Recipe => [
  { do: 'pieces', pieces: [before, WHOLE, after] },
];

/** @returns what keeps a part of a text, or parts of it in another order. */
export const pieces = (...list: readonly Piece[]): Recipe => [{ do: 'pieces', pieces: list }];

/** @returns replacements one after the other, each of all places. */
export const replacing = (...pairs: readonly (readonly [from: ByteString, to: ByteString])[]): Recipe =>
  pairs.map(([from, to]) => ({ do: 'replace', from, to }));

/** What a recipe makes, and what it is called. */
export type NamedRecipe = readonly [detail: string, recipe: Recipe];
