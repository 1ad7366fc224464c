import type { RequestModel } from '../model.ts';
import { command, posixQuote as quote } from './printers/posix.ts';
import { shellVariablePattern } from './shell-variable.ts';

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
    ...urlOptions(url, request.path),
    ...methodOption(method, body !== undefined),
    quote(url),
    ...(sign ? signing(sign) : []),
    ...headers.map(([name, value]) => `-H ${quote(value === '' ? `${name};` : `${name}: ${value}`)}`),
    ...(body === undefined ? [] : [`--data-raw ${quote(body)}`]),
  ];
  return command(['curl', ...parts]);
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

/** @returns the options without which curl reads brackets as a range, braces as a choice, and takes `/../` out. */
export function urlOptions(url: string, path: string): string[] {
  const literal = url.replace(shellVariablePattern(), '');
  return [
    ...(/[[\]{}]/.test(literal) ? ['--globoff'] : []),
    ...(/\/\.{1,2}(?:\/|$)/.test(path) ? ['--path-as-is'] : []),
  ];
}
