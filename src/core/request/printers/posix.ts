import { shellVariablePattern } from '../shell-variable.ts';

/** Characters that mean nothing to a shell, wherever they stand. */
const PLAIN = /^[\w@%+=:,./-]+$/;
/** Within double quotes also a blank and marks that no shell expands there. */
const PLAIN_IN_DOUBLE_QUOTES = /^[\w@%+=:,./ ;?&-]*$/;

/**
 * One word for any POSIX shell: everything stands in single quotes but the variables that redaction put in.
 * @param text - anything but U+0000, where an argument ends.
 */
export function posixQuote(text: string): string {
  const variables = text.match(shellVariablePattern()) ?? [];
  if (variables.length === 0) return PLAIN.test(text) ? text : singleQuote(text);
  const literals = text.split(shellVariablePattern());
  if (literals.every((literal) => PLAIN_IN_DOUBLE_QUOTES.test(literal))) return `"${text}"`;
  return literals
    .map(
      (literal, index) =>
        (literal === '' ? '' : singleQuote(literal)) + (variables[index] ? `"${variables[index]}"` : ''),
    )
    .join('');
}

const singleQuote = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`;

/** Longer commands go over several lines, one option a line. */
const LINE = 88;

/** @returns a command: on one line where that is short, otherwise one option a line. */
export function command(parts: readonly string[]): string {
  const line = parts.join(' ');
  return line.length <= LINE && !line.includes('\n') ? line : parts.join(' \\\n  ');
}
