import type { Span } from '../../model.ts';
import type { View } from '../../text/view.ts';
import type { Word } from '../curl/lexer.ts';

/** An option of a command, and its value where it took one. */
export interface Option {
  readonly name: string;
  readonly value?: View | undefined;
  /** Of the option and its value. */
  readonly spans: readonly Span[];
}

export interface ParsedWords {
  readonly options: readonly Option[];
  /** What is neither an option nor one's value. */
  readonly rest: readonly Word[];
}

/**
 * Splits a command's arguments into options and the rest: `--name value`, `--name=value`, `-n value`.
 * @param takesValue - says of a name without its dashes whether the next word is its value.
 */
export function parseOptions(
  words: readonly Word[],
  takesValue: (name: string, next: string) => boolean,
): ParsedWords {
  const options: Option[] = [];
  const rest: Word[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index];
    const option = word && /^--?([A-Za-z][\w-]{0,60})(?:=|$)/.exec(word.view.text);
    if (!word) break;
    if (!option?.[1]) {
      rest.push(word);
      continue;
    }
    const name = option[1];
    const glued = option[0].endsWith('=') ? word.view.slice(option[0].length) : undefined;
    const next = words[index + 1];
    const value = glued ?? (next && takesValue(name, next.view.text) ? next.view : undefined);
    const isNext = glued === undefined && value !== undefined;
    if (isNext) index += 1;
    options.push({
      name,
      value,
      spans: [{ start: word.span.start, end: isNext && next ? next.span.end : word.span.end }],
    });
  }
  return { options, rest };
}

/** @returns the last option of these names: a later one wins. */
export const optionOf = (options: readonly Option[], ...names: readonly string[]): Option | undefined =>
  options.findLast(({ name }) => names.includes(name));
