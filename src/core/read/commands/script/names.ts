import type { Literal } from '../literal.ts';
import { type Names, Parser } from './parser.ts';

/** `const url = …`, `let headers = …`, Python's `url = …`. */
const DECLARATION =
  /(?:^|[;{}\n])[ \t]{0,40}(?:(?:export )?(?:const|let|var) )?([A-Za-z_$][\w$]{0,60})(?:: ?[\w<>, ]{1,60})?[ \t]{0,4}=[ \t]{0,4}(?=["'`{[fr])/g;

const MOST_NAMES = 200;

/**
 * @returns what names are set to in a script, as far as literals say; the last setting wins. Linear: what one declaration took is not
 * read again.
 */
export function namesIn(text: string): Names {
  const names = new Map<string, Literal>();
  DECLARATION.lastIndex = 0;
  for (let match = DECLARATION.exec(text); match && names.size < MOST_NAMES; match = DECLARATION.exec(text)) {
    const parser = new Parser(text, match.index + match[0].length, names);
    const value = parser.expression();
    if (value && value.kind !== 'other' && match[1]) names.set(match[1], value);
    DECLARATION.lastIndex = Math.max(DECLARATION.lastIndex, parser.at);
  }
  return names;
}
