import type { Header, Quoted, ReadRequest, ReadResponse, Span } from '../model.ts';
import type { Claims } from './claims.ts';
import { type Side, sideOf } from './header-names.ts';
import type { Line } from './lines.ts';

interface Draft {
  side: 'request' | 'response';
  method?: Quoted;
  url?: Quoted;
  status?: Quoted<number>;
  headers: Header[];
  body: Line[];
  spans: Span[];
  /** Headers may still follow: no blank line or body seen yet. */
  inHead: boolean;
  /** From a start line, and not from header lines that stood alone. */
  started: boolean;
}

const METHOD = '(GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)';
const REQUEST_LINE = new RegExp(`^\\s{0,8}${METHOD}\\s{1,4}(/\\S{0,8000}|https?://\\S{1,8000}|\\*)(?:\\s{1,4}(HTTP/[\\d.]{1,3}))?(?:\\s{1,4}(?:=>\\s?)?([1-5]\\d\\d)\\b.{0,60})?\\s{0,4}$`);
const STATUS_LINE = /^\s{0,8}HTTP\/[\d.]{1,3}\s{1,4}([1-5]\d\d)\b.{0,80}$/;
const LOOSE_STATUS = /^\s{0,8}(?:(?:HTTP )?(?:status|response)(?: ?code)?\s{0,3}[:=]?\s{0,3})?([1-5]\d\d)(?: [A-Z][A-Za-z ]{2,40})?\s{0,4}(?=$|[{<"])/i;
const HEADER_LINE = /^\s{0,8}["']?(:?[A-Za-z][A-Za-z0-9-]{1,60})["']?\s{0,2}:\s{0,8}(.{0,16000})$/;

export interface HttpReading {
  readonly requests: readonly ReadRequest[];
  readonly responses: readonly ReadResponse[];
}

/**
 * Reads HTTP messages and loose header lines: HTTP/1 start lines, HTTP/2 pseudo-headers, `curl -v` prefixes, "403 Forbidden" by itself,
 * header lines without a start line (told apart by which side sends them). Lines that another reader claimed are left alone.
 */
export function readHttp(lines: readonly Line[], claims: Claims): HttpReading {
  const drafts: Draft[] = [];
  for (const line of lines) {
    if (line.text.trim() === '') endHead(drafts.at(-1), line);
    else if (!claims.has(line.start) && line.prefix !== '*') readLine(line, drafts);
  }
  const kept = drafts.filter((draft) => draft.started || draft.headers.length > 0);
  for (const draft of kept) claims.add(...draft.spans);
  return {
    requests: kept.filter((draft) => draft.side === 'request').map(toRequest),
    responses: kept.filter((draft) => draft.side === 'response').map(toResponse),
  };
}

function endHead(draft: Draft | undefined, line: Line): void {
  if (!draft) return;
  if (draft.inHead && draft.headers.length > 0) draft.inHead = false;
  else if (!draft.inHead) draft.body.push(line);
}

function readLine(line: Line, drafts: Draft[]): void {
  const last = drafts.at(-1);
  if (readStart(line, drafts)) return;
  const header = readHeader(line, last?.inHead === true);
  if (header) {
    place(header, line, drafts);
    return;
  }
  if (last?.inHead && /^[ \t]/.test(line.text) && last.headers.length > 0) fold(last, line);
  else if (last && !last.inHead) last.body.push(line);
  else if (last?.started) {
    last.inHead = false;
    last.body.push(line);
  }
}

function readStart(line: Line, drafts: Draft[]): boolean {
  const request = REQUEST_LINE.exec(line.text);
  if (request) {
    const [, method = '', target = '', , status] = request;
    const methodAt = line.start + line.text.indexOf(method);
    const targetAt = methodAt + line.text.slice(methodAt - line.start).indexOf(target, method.length);
    drafts.push(draft('request', line, { method: quoted(method, methodAt), url: quoted(target, targetAt) }));
    // A browser's console prints the status behind the request.
    if (status) drafts.push(draft('response', line, { status: number(status, line.start + line.text.lastIndexOf(status)) }));
    return true;
  }
  const status = STATUS_LINE.exec(line.text) ?? LOOSE_STATUS.exec(line.text);
  if (!status?.[1]) return false;
  const at = line.start + line.text.indexOf(status[1], status[0].indexOf('/') > -1 ? status[0].indexOf(' ') : 0);
  drafts.push(draft('response', { ...line, end: line.start + status[0].length }, { status: number(status[1], at) }));
  return true;
}

const draft = (side: Draft['side'], line: Line, more: Partial<Draft>): Draft => ({
  side, headers: [], body: [], spans: [{ start: line.start, end: line.end }], inHead: true, started: true, ...more,
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
  const fits = last?.inHead && (last.started ? agrees(last, side) : side === 'either' || side === last.side);
  const target = fits ? last : draft(side === 'response' ? 'response' : 'request', line, { started: false });
  if (!fits) drafts.push(target);
  pseudo(target, header);
  target.headers.push(header);
  target.spans.push({ start: line.start, end: line.end });
}

const sideByPrefix = (line: Line): Side | undefined => (line.prefix === '<' ? 'response' : line.prefix === '>' ? 'request' : undefined);

/** A status line may be pasted above request headers; only a header that the other side alone sends ends a head. */
const agrees = (last: Draft, side: Side): boolean => side === 'either' || side === last.side;

function pseudo(target: Draft, { name, value, valueSpans }: Header): void {
  const quotedValue = { value, spans: valueSpans };
  if (name === ':method') target.method = quotedValue;
  else if (name === ':path') target.url ??= quotedValue;
  else if (name === ':status' && /^\d{3}$/.test(value)) {
    target.side = 'response';
    target.status = { value: Number(value), spans: valueSpans };
  }
}

function fold(last: Draft, line: Line): void {
  const header = last.headers.pop();
  if (!header) return;
  const value = line.text.trim();
  const start = line.start + line.text.indexOf(value);
  const valueSpans = [...header.valueSpans, { start, end: start + value.length }];
  last.headers.push({ ...header, value: `${header.value} ${value}`, valueSpans, spans: [...header.spans, { start, end: start + value.length }] });
  last.spans.push({ start: line.start, end: line.end });
}

function toRequest(draft: Draft): ReadRequest {
  const authority = draft.headers.find(({ name }) => /^(?:host|:authority)$/i.test(name));
  const path = draft.url;
  const url = path && authority && path.value.startsWith('/')
    ? { value: `${authority.value}${path.value}`, spans: [...authority.valueSpans, ...path.spans] }
    : (path ?? (authority && { value: authority.value, spans: authority.valueSpans }));
  return {
    from: draft.started ? 'http-request' : 'headers',
    method: draft.method,
    url,
    headers: draft.headers.filter(({ name }) => !name.startsWith(':')),
    body: body(draft),
    spans: draft.spans,
  };
}

function toResponse(draft: Draft): ReadResponse {
  return { status: draft.status, headers: draft.headers.filter(({ name }) => !name.startsWith(':')), body: body(draft), spans: draft.spans };
}

function body({ body: lines }: Draft): Quoted | undefined {
  const first = lines.find(({ text }) => text.trim() !== '');
  const last = lines.findLast(({ text }) => text.trim() !== '');
  if (!first || !last) return undefined;
  const value = lines.map(({ text }) => text).join('\n').trim();
  return { value, spans: [{ start: first.start, end: last.end }] };
}
