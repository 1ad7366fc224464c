import { forecastHeaders } from './headers.ts';
import type { HeaderForecast, OutgoingRequest, Preflight, SecretVariable, SendPlan } from './model.ts';
import { headersOf } from './signature.ts';

export interface SendCommands {
  /** What the browser asks first; none where it asks nothing. */
  readonly preflight: string | undefined;
  /** The request with the page's origin, so that the answer shows what it allows. */
  readonly request: string;
  /** Variables to fill: secrets are not written into commands. */
  readonly variables: readonly SecretVariable[];
}

/** Longer bodies, and those that no argument can hold, are read from a file. UTF-16 units. */
const LONGEST_ARGUMENT = 20_000;
export const BODY_FILE = 'body.txt';

/**
 * @param plan - none for a request that is not planned because of its URL; it is then printed as it was written.
 * @param origin - of the page that would send.
 * @returns the same exchange for a POSIX shell, where nothing hides why it fails.
 */
export function sendCommands(
  request: OutgoingRequest,
  plan: SendPlan | undefined,
  origin: string,
): SendCommands {
  const { url, method, preflight } = plan ?? { ...request, preflight: undefined };
  const headers = (plan?.headers ?? forecastHeaders(headersOf(request))).filter(
    ({ name, fate }) => fate === 'sent' || fate === 'joined' || isToldToCurl(name.toLowerCase()),
  );
  const from = [plan && `-H ${quote(`Origin: ${origin}`)}`];
  const called = [/[[\]{}]/.test(url) && '--globoff', quote(url)];
  return {
    preflight: preflight && lines([['curl -i -X OPTIONS', ...called], from, ...preflightHeaders(preflight)]),
    request: lines([
      ['curl -i', methodOf(method), ...called],
      from,
      ...headers.map(({ name, value, secret }) => [`-H ${headerWord(name, value, secret)}`]),
      ...bodyOptions(request.body, headers),
    ]),
    variables: [...new Set(headers.flatMap(({ secret }) => secret ?? []))],
  };
}

const preflightHeaders = ({ method, headers }: Preflight): string[][] => [
  [`-H ${quote(`Access-Control-Request-Method: ${method}`)}`],
  headers.length === 0 ? [] : [`-H ${quote(`Access-Control-Request-Headers: ${headers.join(',')}`)}`],
];

function bodyOptions(body: string, headers: readonly HeaderForecast[]): string[][] {
  if (body === '') return [];
  const isTyped = headers.some(({ name }) => name.toLowerCase() === 'content-type');
  const option =
    body.includes('\0') || body.length > LONGEST_ARGUMENT
      ? `--data-binary @${BODY_FILE}`
      : `--data-raw ${quote(body)}`;
  // curl would add a content type of its own, which is not in the signature.
  return [...(isTyped ? [] : [["-H 'Content-Type:'"]]), [option]];
}

/** What a page may not set and curl may. The rest curl writes by itself, as a browser does. */
const isToldToCurl = (lower: string): boolean => /^(?:date|user-agent|expect|te|via|x-.*)$/.test(lower);

const methodOf = (method: string): string | false =>
  method === 'HEAD' ? '--head' : method !== 'GET' && `-X ${/^[A-Z]+$/.test(method) ? method : quote(method)}`;

/** curl takes `name:` for "leave it out" and `name;` for "send it empty". */
function headerWord(name: string, value: string, secret: SecretVariable | undefined): string {
  // A name and a scheme of these characters hold nothing that a shell would read.
  if (secret && /^[\w-]+$/.test(name)) {
    const scheme = secret === 'TOKEN' ? (/^[\w-]{1,30} (?=\S)/.exec(value)?.[0] ?? '') : '';
    return `"${name}: ${scheme}$${secret}"`;
  }
  return quote(value === '' ? `${name};` : `${name}: ${value}`);
}

/** Single quotes hold everything but themselves. */
const quote = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;

const lines = (words: readonly (readonly (string | false | undefined)[])[]): string =>
  words
    .map((line) => line.filter(Boolean).join(' '))
    .filter(Boolean)
    .join(' \\\n  ');
