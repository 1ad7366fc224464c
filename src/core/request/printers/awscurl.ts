import { command, posixQuote } from './posix.ts';
import type { Printer } from './printer.ts';
import {
  fitsArguments,
  hasAsciiHeaders,
  isPlain,
  sendableOf,
  sortedQuery,
  urlOf,
  type Sendable,
} from './sendable.ts';

/** awscurl reads keys from the environment, the shared files and botocore's chain by itself. */
export const awscurl: Printer = {
  id: 'awscurl',
  label: 'awscurl',
  language: 'bash',
  needs: 'pip install awscurl',
  print(model) {
    const request = sendableOf(model);
    if (!request?.sign || !canSend(request)) return undefined;
    const { method, headers, body, sign } = request;
    return command([
      'awscurl',
      `--service ${posixQuote(sign.service)}`,
      `--region ${posixQuote(sign.region)}`,
      ...(method === 'GET' ? [] : [`-X ${method}`]),
      ...headers.map(([name, value]) => `-H ${posixQuote(`${name}: ${value}`)}`),
      ...(body === undefined ? [] : [posixQuote(`--data=${body}`)]),
      posixQuote(urlOf({ ...request, query: sortedQuery(request.query) })),
    ]);
  },
};

/**
 * Whether a percent sign is encoded once more differs between its versions, so none may be there. It signs no header
 * but its own, splits headers at colon and blank, and opens a file for a body that starts with `@`.
 */
const canSend = (request: Sendable): boolean =>
  fitsArguments(request) &&
  isPlain(request) &&
  hasAsciiHeaders(request) &&
  !urlOf(request).includes('%') &&
  !request.body?.startsWith('@') &&
  request.headers.every(([, value]) => !value.includes(': ')) &&
  !request.headers.some(([name]) => name.toLowerCase().startsWith('x-amz-meta-'));
