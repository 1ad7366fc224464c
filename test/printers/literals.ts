/**
 * Readers for the string literals of languages that need not be installed here, each after its language's grammar.
 * They read one literal that fills the text and throw where the language would not compile it.
 */

type Escapes = (rest: string) => readonly [text: string, length: number];

const fail = (what: string): never => {
  throw new Error(`not a literal: ${what}`);
};

/** @param escapes - reads what follows a backslash. */
function readQuoted(literal: string, mark: string, escapes: Escapes, forbidden: RegExp): string {
  if (literal.length < 2 || !literal.startsWith(mark) || !literal.endsWith(mark)) fail(literal);
  const inner = literal.slice(1, -1);
  let text = '';
  for (let at = 0; at < inner.length;) {
    const character = inner.charAt(at);
    if (character === mark || forbidden.test(character)) fail(literal);
    if (character === '\\') {
      const [decoded, length] = escapes(inner.slice(at + 1));
      text += decoded;
      at += 1 + length;
    } else {
      text += character;
      at += 1;
    }
  }
  return text;
}

const LINE_ENDS = /[\n\r]/;

function hexEscape(rest: string, length: number): readonly [string, number] {
  const digits = rest.slice(1, 1 + length);
  if (!new RegExp(`^[0-9a-fA-F]{${length}}$`).test(digits)) fail(rest.slice(0, 12));
  return [String.fromCodePoint(Number.parseInt(digits, 16)), 1 + length];
}

function bracedEscape(rest: string): readonly [string, number] {
  const digits = /^u\{([0-9a-fA-F]{1,6})\}/.exec(rest);
  return digits
    ? [String.fromCodePoint(Number.parseInt(digits[1] ?? '', 16)), digits[0].length]
    : fail(rest.slice(0, 12));
}

const simple = (known: Readonly<Record<string, string>>, rest: string): readonly [string, number] => {
  const decoded = known[rest.charAt(0)];
  return decoded === undefined ? fail(rest.slice(0, 4)) : [decoded, 1];
};

/** @see https://go.dev/ref/spec#String_literals */
export function readGo(literal: string): string {
  if (literal.startsWith('`')) {
    const inner = literal.slice(1, -1);
    return literal.length > 1 && literal.endsWith('`') && !/[`\r]/.test(inner) ? inner : fail(literal);
  }
  const escapes: Escapes = (rest) => {
    if (rest.startsWith('u')) return hexEscape(rest, 4);
    if (rest.startsWith('U')) return hexEscape(rest, 8);
    return simple({ n: '\n', r: '\r', t: '\t', '\\': '\\', '"': '"' }, rest);
  };
  return readQuoted(literal, '"', escapes, LINE_ENDS);
}

/** Unicode escapes come first, wherever they stand. @see https://docs.oracle.com/javase/specs/jls/se17/html/jls-3.html#jls-3.3 */
export function readJava(literal: string): string {
  const lexed = literal.replace(
    /\\(?:\\|u+([0-9a-fA-F]{4}))/g,
    (found: string, digits: string | undefined) =>
      digits === undefined ? found : String.fromCharCode(Number.parseInt(digits, 16)),
  );
  const escapes: Escapes = (rest) => {
    const octal = /^(?:[0-3][0-7]{0,2}|[0-7]{1,2})/.exec(rest);
    if (octal) return [String.fromCharCode(Number.parseInt(octal[0], 8)), octal[0].length];
    return simple({ n: '\n', r: '\r', t: '\t', '\\': '\\', '"': '"' }, rest);
  };
  return readQuoted(lexed, '"', escapes, LINE_ENDS);
}

/** @see https://learn.microsoft.com/dotnet/csharp/language-reference/language-specification/lexical-structure#6456-string-literals */
export function readCsharp(literal: string): string {
  const escapes: Escapes = (rest) => {
    if (rest.startsWith('u')) return hexEscape(rest, 4);
    if (rest.startsWith('U')) return hexEscape(rest, 8);
    return simple({ n: '\n', r: '\r', t: '\t', '\\': '\\', '"': '"' }, rest);
  };
  return readQuoted(literal, '"', escapes, /[\n\r\u0085\u2028\u2029]/);
}

/** @see https://doc.rust-lang.org/reference/tokens.html#string-literals */
export function readRust(literal: string): string {
  if (literal.startsWith('r#"')) {
    const inner = literal.slice(3, -2);
    return literal.endsWith('"#') && !inner.includes('"#') && !inner.includes('\r') ? inner : fail(literal);
  }
  const escapes: Escapes = (rest) =>
    rest.startsWith('u')
      ? bracedEscape(rest)
      : simple({ n: '\n', r: '\r', t: '\t', '\\': '\\', '"': '"' }, rest);
  return readQuoted(literal, '"', escapes, /\r/);
}

/** @see https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_quoting_rules */
export function readPowershell(literal: string): string {
  const single = /^['\u2018-\u201b]([\s\S]*)['\u2018-\u201b]$/.exec(literal);
  if (single) {
    const rest = (single[1] ?? '').replace(/(['\u2018-\u201b])['\u2018-\u201b]/g, (_, mark: string) =>
      String.fromCharCode(0xe000 + "'\u2018\u2019\u201a\u201b".indexOf(mark)),
    );
    if (/['\u2018-\u201b]/.test(rest)) fail(literal);
    return rest.replace(/[\ue000-\ue004]/g, (stand) =>
      "'\u2018\u2019\u201a\u201b".charAt(stand.charCodeAt(0) - 0xe000),
    );
  }
  if (!/^"[\s\S]*"$/.test(literal)) fail(literal);
  let text = '';
  const inner = literal.slice(1, -1);
  for (let at = 0; at < inner.length; at += 1) {
    const character = inner.charAt(at);
    if (/[$"\u201c-\u201e]/.test(character)) fail(literal);
    if (character !== '`') {
      text += character;
      continue;
    }
    const rest = inner.slice(at + 1);
    const [decoded, length] = /^u\{/.test(rest)
      ? bracedEscape(rest)
      : /^[tnr]/.test(rest)
        ? simple({ t: '\t', n: '\n', r: '\r' }, rest)
        : /^[^0abefv]/.test(rest)
          ? [rest.charAt(0), 1]
          : fail(literal);
    text += decoded;
    at += length;
  }
  return text;
}
