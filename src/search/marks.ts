/** A stretch of an excerpt. Drawn as a text node, so that nothing in a page or a query becomes markup. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** Reads the one tag that Pagefind puts into an excerpt, `<mark>`, and the two characters that it escapes. */
export function readMarks(excerpt: string): readonly Piece[] {
  const pieces: Piece[] = [];
  // The captured tag alternates with text: text, tag, text, tag, text.
  const parts = excerpt.replaceAll('\u200B', '').split(/(<\/?mark>)/);
  let marked = false;
  for (const part of parts) {
    if (part === '<mark>' || part === '</mark>') marked = part === '<mark>';
    else if (part)
      push(pieces, { text: shorten(part.replaceAll('&lt;', '<').replaceAll('&gt;', '>')), marked });
  }
  return pieces;
}

/** A whole XML body is one word to Pagefind, and would fill the list. */
const shorten = (text: string): string => text.replace(/\S{60,}/g, (word) => `${word.slice(0, 40)}…`);

/**
 * @returns an excerpt without the heading that it opens with, which stands above it already, and without
 * the punctuation that the cut left at its start.
 */
export function withoutHeading(pieces: readonly Piece[], heading: string): readonly Piece[] {
  const text = pieces.map((piece) => piece.text).join('');
  const opening = text.startsWith(heading) ? heading.length : 0;
  let drop = opening + (/^[\s、。,.;:)」]*/.exec(text.slice(opening))?.[0].length ?? 0);
  return pieces.flatMap((piece) => {
    const dropped = Math.min(drop, piece.text.length);
    drop -= dropped;
    return dropped < piece.text.length ? [{ ...piece, text: piece.text.slice(dropped) }] : [];
  });
}

/** Neighbours that are marked alike become one: Japanese excerpts come marked word by word. */
function push(pieces: Piece[], piece: Piece): void {
  const last = pieces.at(-1);
  if (last?.marked === piece.marked) pieces[pieces.length - 1] = { ...piece, text: last.text + piece.text };
  else pieces.push(piece);
}
