import { command, posixQuote } from './posix.ts';
import type { Printer } from './printer.ts';
import {
  fitsArguments,
  isPlain,
  sendableOf,
  signsLikeS3,
  sortedQuery,
  urlOf,
  type Sendable,
} from './sendable.ts';
import { mapLiterals } from './text.ts';

/**
 * HTTPie with the plugin that signs; keys come from boto3's chain. The plugin signs no `x-amz-*` header but its own,
 * which S3 does not accept.
 */
export const httpie: Printer = {
  id: 'httpie',
  label: 'HTTPie',
  language: 'bash',
  needs: 'pip install httpie httpie-aws-authv4',
  print(model) {
    const request = sendableOf(model);
    if (!request || !canSend(request)) return undefined;
    const { method, headers, body, sign } = request;
    const url = urlOf(sign ? { ...request, query: sortedQuery(request.query) } : request);
    return command([
      'http',
      '--ignore-stdin',
      ...(sign
        ? ['--auth-type aws4', `--auth s=${posixQuote(sign.service)},r=${posixQuote(sign.region)}`]
        : []),
      ...(body === undefined ? [] : [posixQuote(`--raw=${body}`)]),
      `${method} ${posixQuote(url)}`,
      ...headers.map((header) => posixQuote(requestItem(header))),
    ]);
  },
};

const canSend = (request: Sendable): boolean =>
  fitsArguments(request) &&
  isPlain(request) &&
  !signsLikeS3(request) &&
  request.headers.every(([name, value]) => !/[:=@;\\]/.test(name) && isSayable(value));

/**
 * A backslash that HTTPie would take for the start of an escape cannot itself be escaped; blanks of all of Unicode are
 * taken off the ends.
 */
const isSayable = (value: string): boolean =>
  !/^(?:[^\S\ufeff]|\u0085)|(?:[^\S\ufeff]|\u0085)$/.test(value) &&
  !value.split(/[^\\:=@;]/).some((run) => /^(?:\\\\){0,9999}\\[:=@;]/.test(run.slice(run.search(/\\|$/))));

/** `Name:value`, its value's first character escaped where `:=` or `:@` would mean something else. */
const requestItem = ([name, value]: readonly [string, string]): string =>
  value === '' ? `${name};` : `${name}:${mapLiterals(value, escapeStart)}`;

const escapeStart = (literal: string): string => literal.replace(/^[:=@]/, String.raw`\$&`);
