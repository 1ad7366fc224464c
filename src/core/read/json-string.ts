import type { Quoted } from '../model.ts';

const CLOSING: Readonly<Record<string, string>> = { '"': '"', "'": "'", '`': '`', '“': '”', '‘': '’' };
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' };

/** A string without an end is cut here, so that a text full of opening quotes stays linear. */
const MAX_STRING = 100_000;
/** A string that a terminal wrapped must end within this. */
const MAX_WRAPPED = 4_000;

/**
 * Reads a string in double, single, smart or back quotes, plain or escaped (`\"…\"`); Python's `u'` and `b'` prefixes are passed over.
 * JSON knows no line end inside a string, but terminals wrap: it belongs to the string when a closing quote and then a separator follow.
 * @returns its decoded value, or undefined when no string begins here.
 */
export function readString(
  text: string,
  at: number,
  limit = MAX_STRING,
): { quoted: Quoted; end: number } | undefined {
  const isPrefixed = (text[at] === 'u' || text[at] === 'b') && (text[at + 1] === '"' || text[at + 1] === "'");
  const open = isPrefixed ? at + 1 : at;
  const slashes = slashesAt(text, open);
  const close = CLOSING[text[open + slashes] ?? ''];
  if (!close) return undefined;
  const start = open + slashes + 1;
  const { stop, after } = endOf(text, start, close, slashes, limit);
  let value = text.slice(start, stop);
  for (let level = 0; level <= slashes && value.includes('\\'); level = level * 2 + 1)
    value = unescape(value);
  return { quoted: { value, spans: [{ start, end: stop }] }, end: after };
}

/** An escaping doubles the slashes before a quote and adds one: 1, 3, 7. */
function slashesAt(text: string, at: number): number {
  let count = 0;
  while (count < 8 && text[at + count] === '\\') count++;
  return count === 1 || count === 3 || count === 7 ? count : 0;
}

function endOf(text: string, start: number, close: string, slashes: number, limit: number): End {
  const window = text.slice(start, start + Math.min(limit, MAX_WRAPPED));
  // Where the two quotes differ, a second opening one comes before a closing one only in what is no string.
  const reopened = text[start - 1] === close ? -1 : window.indexOf(text.charAt(start - 1));
  const near = reopened === -1 ? window : window.slice(0, reopened);
  const quote = closingQuote(near, close, slashes);
  const newline = near.slice(0, quote === -1 ? near.length : quote).indexOf('\n');
  if (quote !== -1) {
    const end = { stop: start + quote - slashes, after: start + quote + 1 };
    return newline === -1 || SEPARATOR.test(text.slice(end.after, end.after + 40))
      ? end
      : cutAt(text, start + newline);
  }
  if (newline !== -1) return cutAt(text, start + newline);
  const line = /^[^\n]*/.exec(text.slice(start, start + limit))?.[0] ?? '';
  const far = closingQuote(line, close, slashes);
  return far === -1
    ? cutAt(text, start + line.length)
    : { stop: start + far - slashes, after: start + far + 1 };
}

interface End {
  readonly stop: number;
  /** Past the closing quote. */
  readonly after: number;
}

function closingQuote(text: string, close: string, slashes: number): number {
  for (let quote = text.indexOf(close); quote !== -1; quote = text.indexOf(close, quote + 1)) {
    const before = slashesBefore(text, quote);
    if (slashes === 0 ? before % 2 === 0 : before === slashes) return quote;
  }
  return -1;
}

const SEPARATOR = /^(?:\s|\\[nrt])*(?:[,}\]:]|=>|$)/;

/** A string that its line did not close ends with the line. */
const cutAt = (text: string, newline: number): End => {
  const stop = text[newline - 1] === '\r' ? newline - 1 : newline;
  return { stop, after: stop };
};

function slashesBefore(text: string, at: number): number {
  let from = at;
  while (from > 0 && text[from - 1] === '\\') from--;
  return at - from;
}

const unescape = (text: string): string =>
  text.replace(/\\(?:u([0-9a-fA-F]{4})|([^]))/g, (_, hex: string | undefined, letter: string | undefined) =>
    hex ? String.fromCharCode(Number.parseInt(hex, 16)) : (ESCAPES[letter ?? ''] ?? letter ?? ''),
  );
