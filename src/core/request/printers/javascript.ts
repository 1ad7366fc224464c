import { escapeBraced, escapeText, expression, type Notation } from './text.ts';
import { urlOf, type Sendable } from './sendable.ts';

/** A string literal of JavaScript, in the quotation marks that need fewer escapes. */
export function javascriptQuote(text: string): string {
  const mark = text.includes("'") && !text.includes('"') ? '"' : "'";
  return mark + escapeText(text, { '\\': '\\\\', [mark]: `\\${mark}` }, escapeBraced) + mark;
}

const NOTATION: Notation = {
  quote: javascriptQuote,
  environment: (name) => `process.env.${name}`,
  plus: ' + ',
};

export const javascript = (text: string): string => expression(text, NOTATION);

/** @returns the lines of an object with a request's headers; none has a name that an object would take for its own. */
export const headerLines = ({ headers }: Sendable): string[] =>
  headers.map(([name, value]) => `  ${javascriptQuote(name)}: ${javascript(value)},`);

/** What `fetch` does not send as it is told: it refuses these, or a body where HTTP usually has none. */
const REFUSED = new Set(['expect', 'keep-alive', 'upgrade', 'te', 'trailer', '__proto__']);

export const canFetch = (request: Sendable): boolean =>
  !request.headers.some(([name]) => REFUSED.has(name.toLowerCase())) &&
  !(request.body !== undefined && (request.method === 'GET' || request.method === 'HEAD')) &&
  request.method !== 'TRACE' &&
  request.method !== 'CONNECT' &&
  urlOf(request).length < 60_000;
