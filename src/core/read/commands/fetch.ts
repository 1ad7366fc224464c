import type { Quoted, ReadRequest, Remark, Span } from '../../model.ts';
import { type View, ViewBuilder } from '../../text/view.ts';
import { appendQuery } from '../curl/data.ts';
import { isUrlLike } from '../curl/url-like.ts';
import type { Reader } from '../reader.ts';
import { headersOf, type Literal, member, quoteOf } from './literal.ts';
import { namesIn } from './script/names.ts';
import { asText, Parser } from './script/parser.ts';

interface Call {
  readonly request: ReadRequest;
  readonly remarks: readonly Remark[];
}

/** Reads calls of `fetch`, axios, `$.ajax` and Python's requests, as browsers copy them and as people write them. */
export const fetchReader: Reader = {
  id: 'fetch',
  isWorthwhile: (text) => CALL.test(text),
  read(text) {
    const found = readCalls(text);
    return {
      kinds: found.length > 0 ? ['fetch'] : [],
      requests: found.map(({ request }) => request),
      remarks: found.flatMap(({ remarks }) => remarks),
      claimed: found.flatMap(({ request }) => request.spans),
    };
  },
};

const VERB = 'get|post|put|patch|delete|head|options';
const CALL = new RegExp(
  String.raw`(?<![\w$.])(?:(?<fetch>(?:window\.|node_fetch\.|await )?fetch)|(?<library>axios|requests|\$http|this\.http)(?:\.(?<verb>${VERB}|request))?|(?<ajax>(?:\$|jQuery)\.ajax))\(`,
);

/** Linear: what a call took is not read again, and neither is what turned out to be none. */
function readCalls(text: string): Call[] {
  const calls: Call[] = [];
  const names = namesIn(text);
  const pattern = new RegExp(CALL.source, 'g');
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const parser = new Parser(text, match.index + match[0].length, names);
    const values = readValues(parser);
    pattern.lastIndex = Math.max(pattern.lastIndex, parser.at);
    const { library, verb = '' } = match.groups ?? {};
    const span = { start: match.index, end: parser.at };
    const method = VERBS.has(verb) ? verbAt(verb, match, library ?? '') : undefined;
    const call = toCall(arrange(values, verb, library), method, span);
    if (call) calls.push(call);
  }
  return calls;
}

const VERBS = new Set(VERB.split('|'));

/** Most calls take three; a dozen are more than any. */
const MOST_VALUES = 12;

interface Value {
  /** Python names what it hands over: `headers=headers`. */
  readonly name?: string | undefined;
  readonly value: Literal;
}

function readValues(parser: Parser): Value[] {
  const values: Value[] = [];
  while (values.length < MOST_VALUES) {
    const name = parser.keyword();
    const value = parser.expression();
    if (!value) break;
    values.push({ name, value });
    if (!parser.takes(',')) break;
  }
  parser.takes(')');
  return values;
}

/** Where each part of the request stands in the call. */
interface Parts {
  readonly url?: Literal | undefined;
  readonly options?: Literal | undefined;
  readonly body?: Literal | undefined;
  readonly named: ReadonlyMap<string, Literal>;
  /** `axios.post(url, { headers })`: options in the place of the body. */
  readonly misplaced?: Literal | undefined;
}

function arrange(values: readonly Value[], verb: string, library: string | undefined): Parts {
  const placed = values.filter(({ name }) => !name).map(({ value }) => value);
  const named = new Map(values.flatMap(({ name, value }) => (name ? [[name, value] as const] : [])));
  const [first, second, third] = placed;
  if (first?.kind === 'record') return { url: member(first, 'url')?.value, options: first, named };
  const takesBody = library !== undefined && library !== 'requests' && /^(?:post|put|patch)$/.test(verb);
  if (!takesBody) return { url: first, options: second, named };
  const isMisplaced = third === undefined && member(second, 'headers')?.value.kind === 'record';
  return { url: first, body: second, options: third, named, misplaced: isMisplaced ? second : undefined };
}

function toCall(parts: Parts, verb: Quoted | undefined, span: Span): Call | undefined {
  const { url, options, named } = parts;
  const address = url && asText(url);
  if (!address || url.kind === 'other' || !isUrlLike(address.text)) return undefined;
  const given = (...names: readonly string[]): Literal | undefined =>
    names.map((name) => named.get(name)).find(Boolean) ?? member(options, ...names)?.value;
  const method = given('method', 'type');
  const body = parts.body ?? given('body', 'data', 'json');
  const headers = headersOf(withPlaceholders(given('headers')));
  const remarks = unsent(parts, given('mode'));
  return {
    request: {
      from: 'fetch',
      method: verb ?? (method && upperCase(quoteOf(method))),
      url: appendQuery(address, parametersOf(given('params'))).quote(),
      headers,
      body: body && isSent(body) ? asText(body).quote() : undefined,
      spans: [span],
    },
    remarks,
  };
}

/** axios and requests put these behind the question mark. */
function parametersOf(parameters: Literal | undefined): View[] {
  if (parameters?.kind !== 'record') return [];
  return parameters.entries.map(({ name, value }) => {
    const { start } = value.span;
    return new ViewBuilder().appendView(name).append('=', start, start).appendView(asText(value)).build();
  });
}

const isSent = (body: Literal): boolean =>
  body.kind !== 'other' || !/^(?:null|undefined|None)$/.test(body.view.text);

const upperCase = ({ value, spans }: Quoted): Quoted => ({ value: value.toUpperCase(), spans });

function withPlaceholders(headers: Literal | undefined): Literal | undefined {
  if (headers?.kind !== 'record') return headers;
  return {
    ...headers,
    entries: headers.entries.map((entry) => ({
      ...entry,
      value: entry.value.kind === 'other' ? { ...entry.value, view: asText(entry.value) } : entry.value,
    })),
  };
}

/** `no-cors` drops every header but those of a form; headers in the body's place are a body. */
function unsent({ options, misplaced }: Parts, mode: Literal | undefined): Remark[] {
  const isOpaque = mode?.kind === 'text' && mode.view.text === 'no-cors';
  const dropped = isOpaque
    ? headersOf(member(options, 'headers')?.value).filter(({ name }) => !SAFE.test(name))
    : [];
  const inBody = member(misplaced, 'headers');
  return [
    ...dropped.map(({ name, spans }): Remark => ({ kind: 'unsent-header', spans, text: name })),
    ...(inBody ? [{ kind: 'unsent-header', spans: [inBody.span], text: 'headers' } as const] : []),
  ];
}

const SAFE = /^(?:accept|accept-language|content-language|content-type)$/i;

function verbAt(verb: string, match: RegExpExecArray, library: string): Quoted {
  const start = match.index + library.length + 1;
  return { value: verb.toUpperCase(), spans: [{ start, end: start + verb.length }] };
}
