import { SHELL_VARIABLES, shellVariablePattern } from '../shell-variable.ts';

type VariableName = (typeof SHELL_VARIABLES)[number];

/** A piece of a redacted text: words as they stand, or a secret that the environment holds. */
export type Piece = { readonly literal: string } | { readonly variable: VariableName };

/** @returns the pieces of a text in order; no literal is empty, and the empty text has no piece. */
export function piecesOf(text: string): Piece[] {
  const variables = text.match(shellVariablePattern()) ?? [];
  return text.split(shellVariablePattern()).flatMap((literal, index) => {
    const name = SHELL_VARIABLES.find((known) => variables[index] === `\${${known}}`);
    return [...(literal === '' ? [] : [{ literal }]), ...(name ? [{ variable: name }] : [])];
  });
}

/** @returns the text with its literals rewritten and its variables kept. */
export const mapLiterals = (text: string, rewrite: (literal: string) => string): string =>
  piecesOf(text)
    .map((piece) => ('literal' in piece ? rewrite(piece.literal) : `\${${piece.variable}}`))
    .join('');

export const hasVariable = (text: string): boolean => shellVariablePattern().test(text);

/** How a programming language writes a text. */
export interface Notation {
  /** A string literal; exact for every well-formed text. */
  readonly quote: (text: string) => string;
  /** Reads an environment variable, as an expression that yields a string. */
  readonly environment: (name: VariableName) => string;
  /** Between the parts of a text: ` + `. */
  readonly plus: string;
}

/** @returns an expression that yields the text, its variables read from the environment. */
export function expression(text: string, { quote, environment, plus }: Notation): string {
  const parts = piecesOf(text).map((piece) =>
    'literal' in piece ? quote(piece.literal) : environment(piece.variable),
  );
  return parts.length === 0 ? quote('') : parts.join(plus);
}

/**
 * Characters that a reader would not see, or that would reorder what is seen: controls, format characters such as
 * bidirectional marks, every separator but the blank. Source code must show them.
 */
export const INVISIBLE = /[\p{C}\p{Zl}\p{Zp}]|(?! )\p{Zs}/u;

const EACH_INVISIBLE = new RegExp(INVISIBLE, 'gu');

/**
 * @param marks - what each visible character with a meaning inside the quotation marks is written as.
 * @param invisible - what a code point is written as when it cannot be seen.
 */
export const escapeText = (
  text: string,
  marks: Readonly<Record<string, string>>,
  invisible: (codePoint: number) => string,
): string =>
  Array.from(text, (character) => (Object.hasOwn(marks, character) ? marks[character] : character))
    .join('')
    .replace(EACH_INVISIBLE, (character) => invisible(character.codePointAt(0) ?? 0));

/** The escapes that C and its heirs share. */
export const COMMON_CONTROLS: ReadonlyMap<number, string> = new Map([
  [0x09, String.raw`\t`],
  [0x0a, String.raw`\n`],
  [0x0d, String.raw`\r`],
]);

/** @returns hexadecimal digits, lower case, at least so many. */
export const digits = (codePoint: number, length: number): string =>
  codePoint.toString(16).padStart(length, '0');

/** `\n`, `\u200b`, `\U0001f600`: Python, Go and C# agree. */
export const escapeLong = (codePoint: number): string =>
  COMMON_CONTROLS.get(codePoint) ??
  (codePoint > 0xffff ? `\\U${digits(codePoint, 8)}` : `\\u${digits(codePoint, 4)}`);

/** `\n`, `\u{200b}`: JavaScript, Rust, Ruby and PHP agree. */
export const escapeBraced = (codePoint: number): string =>
  COMMON_CONTROLS.get(codePoint) ?? `\\u{${digits(codePoint, 1)}}`;

/** Puts blanks before every line but those that are empty. */
export const indent = (text: string, by: string): string => text.replace(/^(?=.)/gm, by);

/** @returns the lines that are there, as one text. */
export const lines = (...parts: readonly (string | undefined | false)[]): string =>
  parts.filter((part) => typeof part === 'string').join('\n');
