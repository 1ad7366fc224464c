import type { Header, ReadRequest } from '../../model.ts';
import { type View, ViewBuilder } from '../../text/view.ts';
import { appendQuery } from '../curl/data.ts';
import { lexCommand, type Word } from '../curl/lexer.ts';
import type { Reader } from '../reader.ts';
import { toJson } from './literal.ts';
import { type Option, optionOf, parseOptions } from './options.ts';
import { mayBeginCommand } from './prompt.ts';

/** Reads HTTPie's commands: `http POST https://… Header:value name=text name:=json parameter==text`. */
export const httpieReader: Reader = {
  id: 'httpie',
  isWorthwhile: (text) => COMMAND.test(text),
  read(text, claims) {
    const requests: ReadRequest[] = [];
    let end = 0;
    for (const { index, 0: name } of text.matchAll(new RegExp(COMMAND.source, 'g'))) {
      if (index < end || claims.has(index) || !mayBeginCommand(text, index)) continue;
      const command = lexCommand(text, index, '', isWorthwhile);
      end = Math.max(end, command.end);
      const request = toRequest(name, command.words, { start: index, end: command.end });
      if (request) requests.push(request);
    }
    return {
      kinds: requests.length > 0 ? ['httpie'] : [],
      requests,
      claimed: requests.flatMap(({ spans }) => spans),
    };
  },
};

/** A method, an option or an address must follow: "http error" is prose. */
const COMMAND =
  /(?<![\w./-])https?(?= +(?:-{1,2}[a-zA-Z]|[A-Z]{3,7} |https?:\/\/|:\d|:\/|localhost[:/ ]|[\w-]{1,63}\.[\w.-]{1,200}[/:? ]))/;

const METHOD = /^[A-Z]{3,7}$/;
const ADDRESS =
  /^(?:https?:\/\/|:\d{0,5}(?:\/|$)|localhost(?:[:/]|$)|\$\{?\w|(?:[\w-]{1,63}\.){1,12}[\w-]{2,63}(?:[:/?]|$))/;
const VALUED = new Set([
  'a', 'auth', 'A', 'auth-type', 's', 'style', 'o', 'output', 'p', 'print', 'P', 'history-print', 'session', 'session-read-only',
  'timeout', 'proxy', 'verify', 'cert', 'cert-key', 'raw', 'boundary', 'max-redirects', 'pretty', 'format-options', 'ssl', 'ciphers',
  'response-charset', 'response-mime', 'default-scheme', 'max-headers',
]); // prettier-ignore

const takesValue = (name: string): boolean => VALUED.has(name);

/** Stops where no address comes. */
function isWorthwhile(words: readonly Word[]): boolean {
  const { rest } = parseOptions(words.slice(1), takesValue);
  const [first, second] = rest.map(({ view }) => view.text);
  if (first === undefined) return words.length < 24;
  return ADDRESS.test(first) || (METHOD.test(first) && (second === undefined || ADDRESS.test(second)));
}

function toRequest(
  name: string,
  words: readonly Word[],
  span: { start: number; end: number },
): ReadRequest | undefined {
  const { options, rest } = parseOptions(words.slice(1), takesValue);
  const hasMethod = METHOD.test(rest[0]?.view.text ?? '');
  const method = hasMethod ? rest[0] : undefined;
  const address = rest[hasMethod ? 1 : 0];
  if (!address || !ADDRESS.test(address.view.text)) return undefined;
  const items = rest.slice(hasMethod ? 2 : 1).map(readItem);
  const data = items.flatMap((item) => (item.kind === 'data' ? [item] : []));
  const isForm = optionOf(options, 'f', 'form', 'multipart') !== undefined;
  const raw = optionOf(options, 'raw')?.value;
  const body = raw?.quote() ?? (data.length > 0 ? (isForm ? formOf(data) : jsonOf(data)).quote() : undefined);
  const given = items.flatMap((item) => (item.kind === 'header' ? [item.header] : []));
  return {
    from: 'httpie',
    method: method?.view.quote() ?? (body && { value: 'POST', spans: body.spans }),
    url: appendQuery(
      withHost(address.view, name),
      items.flatMap((item) => (item.kind === 'query' ? [item.view] : [])),
    ).quote(),
    headers: [...given, ...bearerOf(options), ...(data.length > 0 ? contentType(given, isForm, data) : [])],
    body,
    basic: basicOf(options)?.quote(),
    signsItself: signerOf(options),
    spans: [span],
  };
}

/** `:3000/users` is on this machine. */
function withHost(address: View, name: string): View {
  const { text } = address;
  const scheme = /^https?:\/\//.test(text) || name === 'http' ? '' : 'https://';
  if (!text.startsWith(':')) return scheme ? prefixed(scheme, address) : address;
  return prefixed('http://localhost', /^:\//.test(text) ? address.slice(1) : address);
}

function prefixed(prefix: string, view: View): View {
  const at = view.spansOf(0, 0)[0]?.start ?? 0;
  return new ViewBuilder().append(prefix, at, at).appendView(view).build();
}

interface Data {
  readonly kind: 'data';
  readonly name: View;
  readonly value: View;
  readonly isJson: boolean;
  readonly word: Word;
}
type Item =
  | Data
  | { readonly kind: 'header'; readonly header: Header }
  | { readonly kind: 'query'; readonly view: View }
  | { readonly kind: 'none' };

/** The first separator counts, and of those at one place the longest. */
const SEPARATOR = /^((?:[^\\:=;@]|\\.){1,200}?)(:=@|=@|==|:=|:|=|@|;$)/;

function readItem(word: Word): Item {
  const { view } = word;
  const found = SEPARATOR.exec(view.text);
  const [, left = '', separator = ''] = found ?? [];
  const value = view.slice(left.length + separator.length);
  const name = view.slice(0, left.length);
  if (separator === ':' && value.text !== '') return { kind: 'header', header: headerOf(name, value, word) };
  if (separator === ';') return { kind: 'header', header: headerOf(name, value, word) };
  if (separator === '==') {
    const { start } = word.span;
    const joint = value.spansOf(0, 0)[0]?.start ?? start;
    const pair = new ViewBuilder()
      .appendView(name)
      .append('=', joint - 1, joint)
      .appendView(value);
    return { kind: 'query', view: pair.build() };
  }
  if (separator === '=' || separator === ':=')
    return { kind: 'data', name, value, isJson: separator === ':=', word };
  return { kind: 'none' };
}

function headerOf(name: View, value: View, { span }: Word): Header {
  const { value: text, spans } = value.quoteTrimmed();
  return { name: name.text, value: text, spans: [span], valueSpans: spans };
}

const jsonOf = (data: readonly Data[]): View =>
  toJson({
    kind: 'record',
    span: { start: data[0]?.word.span.start ?? 0, end: data.at(-1)?.word.span.end ?? 0 },
    entries: data.map(({ name, value, isJson, word: { span } }) => ({
      name,
      value: { kind: isJson ? 'other' : 'text', view: value, span },
      span,
    })),
  });

function formOf(data: readonly Data[]): View {
  const builder = new ViewBuilder();
  data.forEach(({ name, value, word: { span } }, index) => {
    if (index > 0) builder.append('&', span.start, span.start);
    builder.appendView(name).append('=', span.start, span.start).appendView(value);
  });
  return builder.build();
}

function contentType(given: readonly Header[], isForm: boolean, data: readonly Data[]): Header[] {
  if (given.some(({ name }) => name.toLowerCase() === 'content-type')) return [];
  const value = isForm ? 'application/x-www-form-urlencoded; charset=utf-8' : 'application/json';
  const spans = data.map(({ word }) => word.span);
  return [{ name: 'Content-Type', value, spans, valueSpans: spans }];
}

const typeOf = (options: readonly Option[]): string =>
  optionOf(options, 'A', 'auth-type')?.value?.text ?? 'basic';

const basicOf = (options: readonly Option[]): View | undefined =>
  typeOf(options) === 'basic' ? optionOf(options, 'a', 'auth')?.value : undefined;

function bearerOf(options: readonly Option[]): Header[] {
  const auth = optionOf(options, 'a', 'auth');
  if (typeOf(options) !== 'bearer' || !auth?.value) return [];
  const { value, spans } = auth.value.quote();
  return [{ name: 'Authorization', value: `Bearer ${value}`, spans: auth.spans, valueSpans: spans }];
}

/** A plug-in signs: `--auth-type=aws4`, `-A aws`. */
function signerOf(options: readonly Option[]): ReadRequest['signsItself'] {
  const type = optionOf(options, 'A', 'auth-type');
  return type?.value && /^aws4?$/.test(type.value.text) ? type.value.quote() : undefined;
}
