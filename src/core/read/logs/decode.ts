import type { Span } from '../../model.ts';
import { type View, ViewBuilder, wholeView } from '../../text/view.ts';

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' };
const ESCAPE = /\\(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|([^]))/g;

/** @returns a text without one level of JSON's, Python's or Go's escapes; each character keeps its place. */
export function unescaped(view: View): View {
  if (!view.text.includes('\\')) return view;
  const builder = new ViewBuilder(view);
  let from = 0;
  for (const { 0: whole, 1: unicode, 2: byte, 3: letter = '', index } of view.text.matchAll(ESCAPE)) {
    const end = index + whole.length;
    builder.copy(from, index);
    const hex = unicode ?? byte;
    if (hex !== undefined) builder.append(String.fromCharCode(Number.parseInt(hex, 16)), index, end);
    else if (ESCAPES[letter]) builder.append(ESCAPES[letter], index, end);
    else builder.copy(end - 1, end);
    from = end;
  }
  return builder.copy(from, view.text.length).build();
}

/**
 * @param span - what stands between the quotes of a string, as a reader of JSON found it.
 * @returns its decoded text with the place of each character, however often a log escaped it.
 */
export function stringAt(text: string, { start, end }: Span): View {
  let view = wholeView(text, start, end);
  const slashes = slashesBefore(text, start - 1);
  for (let level = 0; level <= slashes && view.text.includes('\\'); level = level * 2 + 1)
    view = unescaped(view);
  return view;
}

/** An escaping doubles the slashes before a quote and adds one: 1, 3, 7. */
function slashesBefore(text: string, quote: number): number {
  let count = 0;
  while (count < 7 && text[quote - 1 - count] === '\\') count++;
  return count;
}
