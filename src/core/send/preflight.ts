import type { Preflight } from './model.ts';

type Named = Readonly<{ name: string; value: string }>;

/** Sum of the safelisted values that a browser sends without asking, in bytes. */
const MOST_SAFELISTED = 1024;
const LONGEST_SAFELISTED = 128;

/**
 * @param headers - as they go out, one entry a name.
 * @returns what the browser asks first, or undefined when it sends the request at once. Fetch standard, "CORS-unsafe
 * request-header names".
 */
export function preflightOf(method: string, headers: readonly Named[]): Preflight | undefined {
  const isSafe = headers.map(({ name, value }) => isSafelisted(name.toLowerCase(), value));
  const safeSize = headers.reduce((sum, { value }, index) => sum + (isSafe[index] ? value.length : 0), 0);
  const asked = headers
    .filter((_, index) => !isSafe[index] || safeSize > MOST_SAFELISTED)
    .map(({ name }) => name.toLowerCase())
    .sort();
  return asked.length === 0 && /^(?:GET|HEAD|POST)$/.test(method) ? undefined : { method, headers: asked };
}

const UNSAFE_BYTE = /[^\t\x20-\x7e\x80-\xff]|["():<>?@[\\\]{}]/;
const FORM_TYPE = /^(?:application\/x-www-form-urlencoded|multipart\/form-data|text\/plain)[\t ]*(?:;|$)/i;

function isSafelisted(lower: string, value: string): boolean {
  if (value.length > LONGEST_SAFELISTED) return false;
  switch (lower) {
    case 'accept':
      return !UNSAFE_BYTE.test(value);
    case 'accept-language':
    case 'content-language':
      return /^[\w *,.;=-]*$/.test(value) && !value.includes('_');
    case 'content-type':
      return !UNSAFE_BYTE.test(value) && FORM_TYPE.test(value);
    case 'range':
      return isSimpleRange(value);
    default:
      return false;
  }
}

/** From one byte on, open or to a later one: what media players ask for. */
function isSimpleRange(value: string): boolean {
  const [, first, last] = /^bytes=(\d{1,19})-(\d{0,19})$/.exec(value) ?? [];
  return first !== undefined && (last === '' || BigInt(first) <= BigInt(last ?? ''));
}
