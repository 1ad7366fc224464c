import type { Header, Quoted, ReadRequest, ReadResponse, Span } from '../model.ts';
import type { Claims } from './claims.ts';
import { type Side, sideOf } from './header-names.ts';
import { type FoundStatus, readStatusInProse, readStatusLine } from './http-status.ts';
import type { Line } from './lines.ts';

interface Draft {
  side: 'request' | 'response';
  method?: Quoted;
  url?: Quoted;
  status?: Quoted<number>;
  headers: Header[];
  spans: Span[];
  /** Headers may still follow: no blank line or body seen yet. */
  inHead: boolean;
  /** From a start line or pseudo-headers, and not from header lines that stood alone. */
  started: boolean;
  /** Nothing that follows belongs to it: it was a status in a sentence, or another reader's text came between. */
  closed?: boolean;
  /** The lines behind the head, from the first that is not blank. */
  body?: { readonly start: number; end: number } | undefined;
}

const METHOD = '(GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)';
/** In front of it a browser's console puts the script's place; behind it the status. */
const REQUEST_LINE = new RegExp(
  String.raw`^\s{0,8}(?:[\w.@()?-]{1,80}:\d{1,7}(?::\d{1,7})?\s{1,8})?(?:XHR\s{0,2})?${METHOD}\s{1,4}(/\S{0,8000}|https?://\S{1,8000}|\*)` +
    String.raw`(?:\s{1,4}(HTTP/[\d.]{1,3}))?(?:\s{1,4}(?:=>\s?|net::\w{1,60} |\[HTTP/[\d.]{1,3} )?([1-5]\d\d)\b.{0,60})?\s{0,4}$`,
);
const HEADER_LINE = /^\s{0,8}["']?(:?[A-Za-z][A-Za-z0-9-]{1,60})["']?\s{0,2}:\s{0,8}(.{0,16000})$/;

export interface HttpReading {
  readonly requests: readonly ReadRequest[];
  readonly responses: readonly ReadResponse[];
}

/**
 * Reads HTTP messages and loose header lines: HTTP/1 start lines, HTTP/2 pseudo-headers, `curl -v` prefixes, "403 Forbidden" by itself,
 * a browser's console, header lines without a start line (told apart by which side sends them).
 * @param claims - lines of other readers' commands and sentences, left alone and part of no message.
 * @param data - where JSON and XML stand: never a head, always a body.
 */
export function readHttp(text: string, lines: readonly Line[], claims: Claims, data: Claims): HttpReading {
  const isTranscript = lines.some(({ prefix, text: line }) => prefix === '<' && readStatusLine(line));
  const drafts: Draft[] = [];
  for (const line of lines) {
    if (claims.has(line.start)) endMessage(drafts.at(-1));
    else if (isTranscript && (line.prefix === '*' || /^[{}] \[\d{1,12} bytes data\]$/.test(line.text))) claims.add([line]);
    else if (line.text.trim() === '') endHead(drafts.at(-1));
    else if (data.has(line.start)) addToBody(drafts.at(-1), line);
    else readLine(isTranscript ? line : { ...line, prefix: undefined }, drafts);
  }
  const kept = withoutHearsay(drafts.filter((draft) => draft.started || draft.headers.length > 0));
  for (const draft of kept) claims.add(draft.spans);
  return {
    requests: kept.filter(({ side }) => side === 'request').map((draft) => toRequest(draft, text)),
    responses: kept.filter(({ side }) => side === 'response').map((draft) => toResponse(draft, text)),
  };
}

/** A status that a sentence names counts where no answer shows its own. */
function withoutHearsay(drafts: readonly Draft[]): readonly Draft[] {
  const isHearsay = ({ status, closed, headers, body }: Draft): boolean => Boolean(status && closed && headers.length === 0 && !body);
  return drafts.some((draft) => draft.status && !isHearsay(draft)) ? drafts.filter((draft) => !isHearsay(draft)) : drafts;
}

function endMessage(draft: Draft | undefined): void {
  if (draft) Object.assign(draft, { inHead: false, closed: true });
}

function endHead(draft: Draft | undefined): void {
  if (draft && draft.headers.length > 0) draft.inHead = false;
}

function addToBody(draft: Draft | undefined, line: Line): void {
  if (!draft?.started || draft.closed) return;
  draft.inHead = false;
  if (draft.body) draft.body.end = line.end;
  else draft.body = { start: line.start, end: line.end };
}

function readLine(line: Line, drafts: Draft[]): void {
  const last = drafts.at(-1);
  if (readStart(line, drafts)) return;
  const header = readHeader(line, last?.inHead === true);
  if (header) place(header, line, drafts);
  else if (last?.inHead && /^[ \t]/.test(line.text) && last.headers.length > 0) fold(last, line);
  else addToBody(last, line);
}

function readStart(line: Line, drafts: Draft[]): boolean {
  const request = REQUEST_LINE.exec(line.text);
  if (request) {
    const [, method = '', target = '', , status] = request;
    const methodAt = line.start + line.text.search(new RegExp(String.raw`(?<![\w.])${METHOD}\s|(?<=XHR)${METHOD}\s`));
    const targetAt = line.start + line.text.indexOf(target, methodAt - line.start + method.length);
    drafts.push(draft('request', line, { method: quoted(method, methodAt), url: quoted(target, targetAt) }));
    if (status) drafts.push(draft('response', line, { status: number(status, line.start + line.text.indexOf(status, targetAt - line.start + target.length)) }));
    return true;
  }
  const status = readStatusLine(line.text);
  if (status) drafts.push(draft('response', { start: line.start, end: line.start + status.end }, { status: statusOf(status, line) }));
  const said = status ? undefined : readStatusInProse(line.text);
  if (said) drafts.push(draft('response', { start: line.start + said.start, end: line.start + said.end }, { status: statusOf(said, line), inHead: false, closed: true }));
  return status !== undefined;
}

const digitsOf = ({ at, digits }: FoundStatus, { start }: Line): Span => ({ start: start + at, end: start + at + digits.length });
const statusOf = (found: FoundStatus, line: Line): Quoted<number> => ({ value: Number(found.digits), spans: [digitsOf(found, line)] });

const draft = (side: Draft['side'], { start, end }: Span, more: Partial<Draft>): Draft => ({
  side,
  headers: [],
  spans: [{ start, end }],
  inHead: true,
  started: true,
  ...more,
});
const quoted = (value: string, start: number): Quoted => ({ value, spans: [{ start, end: start + value.length }] });
const number = (digits: string, start: number): Quoted<number> => ({ value: Number(digits), spans: quoted(digits, start).spans });

/** Outside a message's head only names that are known headers count, so that prose with a colon stays prose. */
function readHeader(line: Line, inHead: boolean): Header | undefined {
  const found = HEADER_LINE.exec(line.text);
  if (!found) return undefined;
  const [whole, name = '', raw = ''] = found;
  if (/^https?$/i.test(name) || (!inHead && sideOf(name) === undefined)) return undefined;
  if (inHead && sideOf(name) === undefined && !/^[A-Za-z][a-z0-9]*(?:-[A-Za-z0-9]+)*$|^:[a-z]+$/.test(name)) return undefined;
  const value = raw.trim().replace(/^(["'])(.*)\1,?$/, '$2').replace(/,$/, '');
  const valueAt = line.start + (value === '' ? whole.length : whole.lastIndexOf(value));
  return {
    name,
    value,
    spans: [{ start: line.start + whole.indexOf(name), end: valueAt + value.length }],
    valueSpans: [{ start: valueAt, end: valueAt + value.length }],
  };
}

function place(header: Header, line: Line, drafts: Draft[]): void {
  const last = drafts.at(-1);
  const side = sideByPrefix(line) ?? sideOf(header.name) ?? 'either';
  // Only a header that the other side alone sends ends a head: a status line may be pasted above request headers.
  const fits = last?.inHead && (side === 'either' || side === last.side) && !repeatsPseudo(last, header);
  const target = fits ? last : draft(side === 'response' ? 'response' : 'request', line, { started: false, spans: [] });
  if (!fits) drafts.push(target);
  pseudo(target, header);
  target.headers.push(header);
  target.spans.push({ start: line.start, end: line.end });
}

const sideByPrefix = (line: Line): Side | undefined => (line.prefix === '<' ? 'response' : line.prefix === '>' ? 'request' : undefined);

/** A second `:method` or `:status` begins another message. */
const repeatsPseudo = ({ headers, status, side }: Draft, { name }: Header): boolean =>
  (name === ':status' && (side === 'request' || status !== undefined)) || (name === ':method' && headers.some((before) => before.name === name));

function pseudo(target: Draft, { name, value, valueSpans }: Header): void {
  const quotedValue = { value, spans: valueSpans };
  if (name === ':method') Object.assign(target, { method: quotedValue, started: true });
  else if (name === ':path') target.url ??= quotedValue;
  else if (name === ':status' && /^\d{3}$/.test(value)) Object.assign(target, { side: 'response', started: true, status: number(value, valueSpans[0]?.start ?? 0) });
}

function fold(last: Draft, line: Line): void {
  const header = last.headers.pop();
  if (!header) return;
  const value = line.text.trim();
  const start = line.start + line.text.indexOf(value);
  const span = { start, end: start + value.length };
  last.headers.push({ ...header, value: `${header.value} ${value}`, valueSpans: [...header.valueSpans, span], spans: [...header.spans, span] });
  last.spans.push({ start: line.start, end: line.end });
}

function toRequest(draft: Draft, text: string): ReadRequest {
  const authority = draft.headers.find(({ name }) => /^(?:host|:authority)$/i.test(name));
  const path = draft.url;
  const url =
    path && authority && path.value.startsWith('/')
      ? { value: `${authority.value}${path.value}`, spans: [...authority.valueSpans, ...path.spans] }
      : (path ?? (authority && { value: authority.value, spans: authority.valueSpans }));
  return {
    from: draft.started ? 'http-request' : 'headers',
    method: draft.method,
    url,
    headers: draft.headers.filter(({ name }) => !name.startsWith(':')),
    body: sendsBody(draft) ? body(draft, text) : undefined,
    spans: draft.spans,
  };
}

/** Under a GET without a word on its content stands what somebody wrote about it, not a body. */
const sendsBody = ({ method, headers }: Draft): boolean =>
  /^(?:POST|PUT|PATCH)$/.test(method?.value ?? '') || headers.some(({ name }) => /^(?:content-length|content-type|transfer-encoding)$/i.test(name));

function toResponse(draft: Draft, text: string): ReadResponse {
  return {
    status: draft.status,
    headers: draft.headers.filter(({ name }) => !name.startsWith(':')),
    body: body(draft, text),
    spans: draft.spans,
  };
}

const body = ({ body: span }: Draft, text: string): Quoted | undefined =>
  span && { value: text.slice(span.start, span.end), spans: [{ start: span.start, end: span.end }] };
