import type { Header, Pieces, Quoted, ReadRequest } from '../../model.ts';
import type { View } from '../../text/view.ts';
import { lexCommand, type Word } from '../curl/lexer.ts';
import { isUrlLike } from '../curl/url-like.ts';
import type { Reader } from '../reader.ts';
import { type Option, optionOf, parseOptions } from './options.ts';
import { mayBeginCommand } from './prompt.ts';

/** Reads commands that are close to curl's: awscurl and its kind, which sign, and wget. */
export const curlLikeReader: Reader = {
  id: 'curl-like',
  isWorthwhile: (text) => COMMAND.test(text),
  read(text, claims) {
    const read: { readonly request: ReadRequest; readonly facts: NonNullable<Pieces['facts']> }[] = [];
    let end = 0;
    for (const { index, 0: name } of text.matchAll(new RegExp(COMMAND.source, 'g'))) {
      if (index < end || claims.has(index) || !mayBeginCommand(text, index)) continue;
      const command = lexCommand(text, index, '', isWorthwhile);
      end = Math.max(end, command.end);
      const request = toRequest(name, command.words, { start: index, end: command.end });
      if (request) read.push({ request, facts: settingsOf(command.words) });
    }
    return {
      kinds: read.length > 0 ? ['curl'] : [],
      requests: read.map(({ request }) => request),
      facts: read.flatMap(({ facts }) => facts),
      claimed: read.flatMap(({ request }) => request.spans),
    };
  },
};

const COMMAND = /(?<![\w./-])(?:awscurl|aws-es-curl|wget)(?= +\S)/;

const VALUED = new Set([
  'X', 'request', 'H', 'header', 'd', 'data', 'data-binary', 'region', 'profile', 'service', 'access_key', 'secret_key',
  'security_token', 'session_token', 'role', 'o', 'output', 'O', 'output-document', 'post-data', 'post-file', 'method', 'body-data',
  'body-file', 'user', 'password', 'U', 'user-agent', 'P', 'directory-prefix', 'T', 'timeout', 't', 'tries', 'referer', 'a', 'w',
]); // prettier-ignore

const takesValue = (name: string): boolean => VALUED.has(name) || /^[a-zA-Z]{0,3}O$/.test(name);

/** Where no address is among the first words, it is prose. */
const isWorthwhile = (words: readonly Word[]): boolean =>
  words.length < 24 || addressOf(parseOptions(words.slice(1), takesValue).rest) !== undefined;

const addressOf = (rest: readonly Word[]): View | undefined =>
  rest.find(({ view }) => isUrlLike(view.text))?.view;

function toRequest(
  name: string,
  words: readonly Word[],
  span: { readonly start: number; readonly end: number },
): ReadRequest | undefined {
  const { options, rest } = parseOptions(words.slice(1), takesValue);
  const url = addressOf(rest);
  if (!url) return undefined;
  const posted = optionOf(options, 'd', 'data', 'data-binary', 'post-data', 'post-file');
  const body = posted?.value ?? optionOf(options, 'body-data')?.value;
  const method = optionOf(options, 'X', 'request', 'method')?.value?.quote();
  return {
    from: 'curl',
    // Of awscurl's data no method follows; wget's own option says POST.
    method: method ?? (posted?.name.startsWith('post') ? { value: 'POST', spans: posted.spans } : undefined),
    url: url.quote(),
    headers: options.flatMap(headerOf),
    body: body?.quote(),
    signsItself: name === 'wget' ? undefined : signer(name, options, words[0]),
    spans: [span],
  };
}

function headerOf({ name, value, spans }: Option): Header[] {
  const colon = value?.text.indexOf(':') ?? -1;
  if (!value || colon < 1 || (name !== 'H' && name !== 'header')) return [];
  const content = value.quoteTrimmed(colon + 1);
  return [
    { name: value.text.slice(0, colon).trim(), value: content.value, spans, valueSpans: content.spans },
  ];
}

/** What each signs for when nothing else is said. */
const OWN_SERVICE: Readonly<Record<string, string>> = { awscurl: 'execute-api', 'aws-es-curl': 'es' };

function signer(name: string, options: readonly Option[], command: Word | undefined): Quoted {
  const service = optionOf(options, 'service');
  const region = optionOf(options, 'region');
  const spans = [...(service?.spans ?? []), ...(region?.spans ?? [])];
  return {
    value: `aws:amz:${region?.value?.text ?? ''}:${service?.value?.text ?? OWN_SERVICE[name] ?? ''}`,
    spans: spans.length > 0 || !command ? spans : [command.span],
  };
}

function settingsOf(words: readonly Word[]): NonNullable<Pieces['facts']> {
  return parseOptions(words.slice(1), takesValue).options.flatMap(({ name, value }) =>
    value && /^(?:region|service|profile)$/.test(name)
      ? [
          {
            kind: 'setting' as const,
            value: { name, value: value.text },
            spans: value.spansOf(0, value.text.length),
            certainty: 'literal' as const,
          },
        ]
      : [],
  );
}
