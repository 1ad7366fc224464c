import { decodeBase64Text } from '../../auth/base64.ts';
import type { Header, Pieces, Quoted, ReadRequest, ReadResponse, Span } from '../../model.ts';
import { View } from '../../text/view.ts';
import { stringAt } from '../logs/decode.ts';
import { joined, NOTHING, readInside, within } from '../logs/inside.ts';
import { instant } from '../logs/instant.ts';
import type { Reader } from '../reader.ts';
import { type HarEntry, listHar } from './list.ts';
import { itemsAt, membersAt } from './scan.ts';

/** More failures than this are chosen from, one by one, in a list. */
const MOST_ENTRIES = 20;

/**
 * Reads a browser's recording: of a file the failing calls to AWS, with the preflights that were sent for them; where none failed, the last.
 * @param inner - readers for the bodies of answers.
 * @see https://w3c.github.io/web-performance/specs/HAR/Overview.html
 */
export const harReader = (inner: readonly Reader[]): Reader => ({
  id: 'har',
  isWorthwhile: (text) => /"startedDateTime"|"entries"\s{0,20}:/.test(text) && text.includes('"request"'),
  read(text, claims) {
    const { entries } = listHar(text);
    const [first] = entries;
    const last = entries.at(-1);
    if (!first || !last || claims.has(first.start)) return NOTHING;
    const start = /[{[]/.exec(text)?.index ?? first.start;
    return joined(
      [
        ...chosen(entries).map((entry) => readEntry(text, entry, inner)),
        { kinds: [], claimed: [{ start, end: text.length }] },
      ],
      ['har'],
    );
  },
});

function chosen(entries: readonly HarEntry[]): readonly HarEntry[] {
  const failing = entries.filter(({ failed }) => failed);
  const own = failing.filter(({ isAws }) => isAws);
  const told = own.length > 0 ? own : failing;
  const last = entries.findLast(({ isAws }) => isAws) ?? entries.at(-1);
  return told.length > 0 ? told.slice(-MOST_ENTRIES) : last ? [last] : [];
}

function readEntry(text: string, entry: HarEntry, inner: readonly Reader[]): Pieces {
  const found: { request?: ReadRequest; response?: Answer; at?: Quoted | undefined } = {};
  for (const { name, value } of membersAt(text, entry.start)) {
    if (name === 'request') found.request = readRequest(text, value);
    else if (name === 'response') found.response = readResponse(text, value);
    else if (name === 'startedDateTime') found.at = quoteAt(text, value);
  }
  const { request, response, at } = found;
  const said = response?.view ? readInside(response.view, inner) : NOTHING;
  const around = { at: instant(at), status: response?.is.status };
  const blocked = response?.error;
  return {
    kinds: ['har'],
    requests: request ? [request] : [],
    responses: response ? [response.is] : [],
    errors: [
      ...(said.errors ?? []).map((error) => within(error, around)),
      ...(blocked ? [{ message: blocked, at: around.at, tool: 'browser' as const, detail: {} }] : []),
    ],
    facts: said.facts,
    claimed: [],
  };
}

function readRequest(text: string, place: Span): ReadRequest {
  let [method, url, body]: (Quoted | undefined)[] = [];
  let headers: readonly Header[] = [];
  for (const { name, value } of membersAt(text, place.start)) {
    if (name === 'method') method = quoteAt(text, value);
    else if (name === 'url') url = quoteAt(text, value);
    else if (name === 'headers') headers = headersAt(text, value);
    else if (name === 'postData') body = textOf(text, value)?.view.quote();
  }
  return { from: 'har', method, url, headers, body, spans: method?.spans ?? url?.spans ?? [] };
}

interface Answer {
  readonly is: ReadResponse;
  readonly view?: View | undefined;
  /** What the browser says where it has no answer: `net::ERR_FAILED`. */
  readonly error?: Quoted | undefined;
}

function readResponse(text: string, place: Span): Answer {
  let status: Quoted<number> | undefined;
  let headers: readonly Header[] = [];
  let view: View | undefined;
  let error: Quoted | undefined;
  for (const { name, value } of membersAt(text, place.start)) {
    if (name === 'status') status = numberAt(text, value);
    else if (name === 'headers') headers = headersAt(text, value);
    else if (name === 'content') view = bodyOf(text, value);
    else if (name === '_error') error = quoteAt(text, value);
  }
  const spans = status?.spans ?? [{ start: place.start, end: place.start + 1 }];
  return { is: { status, headers, body: view?.quote(), spans }, view, error };
}

function numberAt(text: string, { start, end }: Span): Quoted<number> | undefined {
  const digits = /^[1-5]\d\d$/.exec(text.slice(start, Math.min(end, start + 4)))?.[0];
  return digits === undefined ? undefined : { value: Number(digits), spans: [{ start, end }] };
}

const viewAt = (text: string, { start, end }: Span): View | undefined =>
  text[start] === '"' ? stringAt(text, { start: start + 1, end: Math.max(start + 1, end - 1) }) : undefined;

const quoteAt = (text: string, place: Span): Quoted | undefined => viewAt(text, place)?.quote();

/** HTTP/2 has its method and path among the headers; the entry states them by themselves. */
function headersAt(text: string, { start }: Span): Header[] {
  const headers: Header[] = [];
  if (text[start] !== '[') return headers;
  for (const item of itemsAt(text, start)) {
    let [name, value]: (Quoted | undefined)[] = [];
    for (const member of text[item.start] === '{' ? membersAt(text, item.start) : []) {
      if (member.name === 'name') name = quoteAt(text, member.value);
      else if (member.name === 'value') value = quoteAt(text, member.value);
    }
    if (name && value && !name.value.startsWith(':'))
      headers.push({
        name: name.value,
        value: value.value,
        spans: [...name.spans, ...value.spans],
        valueSpans: value.spans,
      });
  }
  return headers;
}

function textOf(text: string, { start }: Span): { view: View; encoding?: string | undefined } | undefined {
  let view: View | undefined;
  let encoding: string | undefined;
  if (text[start] !== '{') return undefined;
  for (const { name, value } of membersAt(text, start)) {
    if (name === 'text') view = viewAt(text, value);
    else if (name === 'encoding') encoding = quoteAt(text, value)?.value;
  }
  return view && view.text !== '' ? { view, encoding } : undefined;
}

/** A body in base64 is read decoded; what it says then stands in the whole of it. */
function bodyOf(text: string, place: Span): View | undefined {
  const found = textOf(text, place);
  if (found?.encoding !== 'base64') return found?.view;
  const decoded = decodeBase64Text(found.view.text);
  return decoded === undefined
    ? undefined
    : new View(decoded, [
        { at: 0, length: decoded.length, spans: found.view.spansOf(0, found.view.text.length) },
      ]);
}
