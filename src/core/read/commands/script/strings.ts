import { type View, ViewBuilder } from '../../../text/view.ts';
import { readAnsiEscape } from '../../curl/shell.ts';

export interface StringLiteral {
  readonly view: View;
  readonly end: number;
}

/**
 * @returns the string or template at a place with its escapes resolved; `${…}` stays as it stands. One in plain quotes that its line does
 * not close is none.
 */
export function readString(text: string, start: number): StringLiteral | undefined {
  const prefix = /^[frbu]?(["'`])/i.exec(text.slice(start, start + 2));
  const quote = prefix?.[1];
  if (!prefix || !quote) return undefined;
  const builder = new ViewBuilder();
  const from = start + prefix[0].length;
  builder.append('', from, from);
  let plain = from;
  for (let at = from; at < text.length;) {
    const char = text.charAt(at);
    if (char === quote) {
      builder.append(text.slice(plain, at), plain, at);
      return { view: builder.build(), end: at + 1 };
    }
    if (char === '\n' && quote !== '`') return undefined;
    if (char !== '\\') {
      at += 1;
      continue;
    }
    const { chars, length } = readEscape(text, at);
    builder
      .append(text.slice(plain, at), plain, at)
      .append(chars, at + (chars.length === 1 && length === 2 ? 1 : 0), at + length);
    at += length;
    plain = at;
  }
  return undefined;
}

function readEscape(text: string, at: number): { readonly chars: string; readonly length: number } {
  const joint = /^\\\r?\n/.exec(text.slice(at, at + 3))?.[0].length;
  if (joint) return { chars: '', length: joint };
  const point = /^\\u\{([\da-f]{1,6})\}/i.exec(text.slice(at, at + 10));
  const code = point ? parseInt(point[1] ?? '0', 16) : undefined;
  if (point && code !== undefined && code <= 0x10ffff)
    return { chars: String.fromCodePoint(code), length: point[0].length };
  const { chars, length } = readAnsiEscape(text, at);
  return chars.startsWith('\\') && length === 2
    ? { chars: chars.charAt(1) || '\\', length }
    : { chars, length };
}
