import type { RequestModel } from '../model.ts';
import { shellVariablePattern } from './shell-variable.ts';

/** Longer commands go over several lines, one option a line. */
const LINE = 88;

/**
 * Prints a request as a command for any POSIX shell, safe whatever was pasted: everything stands in single quotes
 * but the variables that redaction put in. Keys are read from the environment, never written.
 * @example printCurl({ method: 'GET', scheme: 'https', host: 'h', path: '/', query: '', headers: [] }) // "curl https://h/"
 */
export function printCurl(request: RequestModel): string {
  const { method, headers, body, sign } = request;
  const target = request.query === '' ? request.path : `${request.path}?${request.query}`;
  const url = `${request.scheme}://${request.host}${target}`;
  const parts = [
    // curl would read brackets as a range and take `/../` out of the path.
    ...(/[[\]]/.test(url) ? ['--globoff'] : []),
    ...(/\/\.{1,2}(?:\/|$)/.test(request.path) ? ['--path-as-is'] : []),
    ...methodOption(method, body !== undefined),
    quote(url),
    ...(sign ? signing(sign) : []),
    ...headers.map(([name, value]) => `-H ${quote(value === '' ? `${name};` : `${name}: ${value}`)}`),
    ...(body === undefined ? [] : [`--data-raw ${quote(body)}`]),
  ];
  const line = ['curl', ...parts].join(' ');
  return line.length <= LINE && !line.includes('\n') ? line : ['curl', ...parts].join(' \\\n  ');
}

/**
 * The header only where there is a session: curl (7.88 at least) signs an empty one and then does not send it.
 * One word, so that it holds in shells that split expansions and in those that don't.
 */
const SESSION_TOKEN = '${AWS_SESSION_TOKEN:+"-Hx-amz-security-token: $AWS_SESSION_TOKEN"}';

function methodOption(method: string, hasBody: boolean): string[] {
  if (method === (hasBody ? 'POST' : 'GET')) return [];
  return method === 'HEAD' && !hasBody ? ['--head'] : [`-X ${quote(method)}`];
}

function signing({ region, service }: NonNullable<RequestModel['sign']>): string[] {
  const key = '"$AWS_ACCESS_KEY_ID:$AWS_SECRET_ACCESS_KEY"';
  return [`--aws-sigv4 ${quote(`aws:amz:${region}:${service}`)}`, `--user ${key}`, SESSION_TOKEN];
}

/** Characters that mean nothing to a shell, wherever they stand. */
const PLAIN = /^[\w@%+=:,./-]+$/;
/** Within double quotes also a blank and marks that no shell expands there. */
const PLAIN_IN_DOUBLE_QUOTES = /^[\w@%+=:,./ ;?&-]*$/;

function quote(text: string): string {
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
