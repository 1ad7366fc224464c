/** Longer substitutions are taken character by character: nothing in them is ours to read. */
const MAX_SUBSTITUTION = 1_000;

/**
 * @param opener - where `(`, `{` or a backquote stands.
 * @returns the offset behind the character that closes it, or -1. Quotes inside are the substitution's own.
 */
export function endOfSubstitution(text: string, opener: number): number {
  const open = text.charAt(opener);
  const close = open === '(' ? ')' : open === '{' ? '}' : '`';
  const limit = Math.min(text.length, opener + MAX_SUBSTITUTION);
  let depth = 1;
  let quote = '';
  for (let at = opener + 1; at < limit; at += 1) {
    const char = text.charAt(at);
    if (char === '\\' && quote !== "'") at += 1;
    else if (quote) quote = char === quote ? '' : quote;
    else if (char === close) {
      depth -= 1;
      if (depth === 0) return at + 1;
    } else if (char === open) depth += 1;
    else if (open === '(' && (char === '"' || char === "'")) quote = char;
  }
  return -1;
}

const SIMPLE: Readonly<Record<string, string>> = {
  a: '\u0007',
  b: '\b',
  e: '\u001b',
  E: '\u001b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
};

/**
 * One character or escape inside `$'…'`.
 * @returns what it stands for and how long it is in the text.
 */
export function readAnsiEscape(
  text: string,
  at: number,
): { readonly chars: string; readonly length: number } {
  const char = text.charAt(at);
  if (char !== '\\' || at + 1 >= text.length) return { chars: char, length: 1 };
  const coded = /^\\(?:x([\da-fA-F]{1,2})|u([\da-fA-F]{1,4})|U([\da-fA-F]{1,8})|([0-7]{1,3}))/.exec(
    text.slice(at, at + 10),
  );
  if (coded) {
    const [whole, hex, four, eight, octal] = coded;
    const code = octal === undefined ? parseInt(hex ?? four ?? eight ?? '0', 16) : parseInt(octal, 8) & 0xff;
    return { chars: code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd', length: whole.length };
  }
  const next = text.charAt(at + 1);
  return { chars: SIMPLE[next] ?? (/[\\'"?]/.test(next) ? next : `\\${next}`), length: 2 };
}
