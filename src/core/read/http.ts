import type { Header, Quoted, ReadRequest, ReadResponse, Span } from '../model.ts';
import type { Claims } from './claims.ts';
import { type Side, sideOf } from './header-names.ts';
import { type Draft, toRequest, toResponse } from './http-draft.ts';
import { type FoundStatus, readStatusInProse, readStatusLine } from './http-status.ts';
import { readPane, reopened, withValues } from './http-pane.ts';
import type { Line } from './lines.ts';

/** In front of it a browser's console puts the script's place; behind it the status. */
const REQUEST_LINE = new RegExp(
  String.raw`^\s{0,8}(?:[\w.@()?-]{1,80}:\d{1,7}(?::\d{1,7})?\s{1,8})?(?:XHR\s{0,2})?(?<method>GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)` +
    String.raw`\s{1,4}(?<target>/\S{0,8000}|https?://\S{1,8000}|\*)(?:\s{1,4}HTTP/[\d.]{1,3})?` +
    String.raw`(?:\s{1,4}(?:=>\s?|net::\w{1,60} |\[HTTP/[\d.]{1,3} )?(?<status>[1-5]\d\d)\b.{0,60})?\s{0,4}$`,
  'd',
);
/** A pane puts the value on the line below. */
const HEADER_LINE = /^\s{0,8}["']?(:?[A-Za-z][A-Za-z0-9-]{1,60})["']?\s{0,2}(?::|\r?\n)\s{0,8}(.{0,16000})$/;

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
export function readHttp(text: string, all: readonly Line[], claims: Claims, data: Claims): HttpReading {
  const lines = withValues(all, text);
  const isTranscript = lines.some(({ prefix, text: line }) => prefix === '<' && readStatusLine(line));
  const drafts: Draft[] = [];
  const hearsay: Draft[] = [];
  for (const line of lines) {
    if (claims.has(line.start)) {
      endMessage(drafts.at(-1));
      if (line.text.length < LONGEST_SENTENCE) hearsay.push(...readHearsay(line));
    } else if (NOISE.test(line.text) || (isTranscript && line.prefix === '*')) {
      claims.add([line]);
      hearsay.push(...readHearsay(line));
    } else if (line.text.trim() === '') endHead(drafts.at(-1));
    else if (isTranscript && line.text.startsWith('| '))
      addToBody(drafts.at(-1), { ...line, start: line.start + 2 });
    else if (data.has(line.start)) addToBody(drafts.at(-1), line);
    else {
      readLine(isTranscript ? line : { ...line, prefix: undefined }, drafts);
      if (!drafts.at(-1)?.inHead) hearsay.push(...readHearsay(line));
    }
  }
  const read = drafts.filter((draft) => draft.started || draft.headers.length > 0);
  // A status that a sentence names counts where no answer shows its own.
  const kept = read.some(({ status }) => status) ? read : [...read, ...hearsay];
  for (const draft of kept) claims.add(draft.spans);
  return {
    requests: kept.filter(({ side }) => side === 'request').map((draft) => toRequest(draft, text)),
    responses: kept.filter(({ side }) => side === 'response').map((draft) => toResponse(draft, text)),
  };
}

/** An SDK's sentence is another reader's; the status in it is an answer's all the same. */
const LONGEST_SENTENCE = 1_000;

/** What `curl -v` says when a part of a body went by, and wget at the end. */
const NOISE = /^[{}] \[\d{1,12} bytes data\]$|^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d ERROR [45]\d\d: [\w ]{1,40}\.$/;

function endMessage(draft: Draft | undefined): void {
  if (draft) Object.assign(draft, { inHead: false, closed: true });
}

function endHead(draft: Draft | undefined): void {
  if (draft && draft.headers.length > 0) draft.inHead = false;
}

function addToBody(draft: Draft | undefined, line: Line): void {
  if (!draft?.started || draft.closed) return;
  // Below a line of a browser's console stands its next line; only an object or a document is the answer's body.
  if (draft.isTalk && !draft.body && !/^\s{0,8}[{[<]/.test(line.text)) return void (draft.closed = true);
  draft.inHead = false;
  if (draft.body) draft.body.end = line.end;
  else draft.body = { start: line.start, end: line.end };
}

function readLine(line: Line, drafts: Draft[]): void {
  const last = drafts.at(-1);
  if (readPane(line, drafts) || readStart(line, drafts)) return;
  const header = readHeader(line, last?.inHead === true);
  if (header) place(header, line, drafts);
  else if (last?.isBraced && last.inHead && /^\s{0,8}[{}]\s{0,4}$/.test(line.text))
    last.inHead = line.text.includes('{');
  else if (last?.inHead && /^[ \t]/.test(line.text) && canFold(last)) fold(last, line);
  else addToBody(last, line);
}

function readStart(line: Line, drafts: Draft[]): boolean {
  const request = REQUEST_LINE.exec(line.text);
  const [method, target, answered] = ['method', 'target', 'status'].map((name) => group(request, name, line));
  if (method && target) drafts.push(draft('request', line, { method, url: target }));
  if (answered)
    drafts.push(
      draft('response', answered.spans[0] ?? line, {
        status: { ...answered, value: Number(answered.value) },
        isTalk: true,
      }),
    );
  const status = request ? undefined : readStatusLine(line.text);
  if (status)
    drafts.push(
      draft('response', placeOf(status, line), {
        status: digitsOf(status, line),
        isTalk: status.isAlone === true,
        isBraced: /ReasonPhrase: /.test(line.text),
      }),
    );
  return request !== null || status !== undefined;
}

function group(match: RegExpExecArray | null, name: string, { start }: Line): Quoted | undefined {
  const at = match?.indices?.groups?.[name];
  return at && { value: match.groups?.[name] ?? '', spans: [{ start: start + at[0], end: start + at[1] }] };
}

function readHearsay(line: Line): Draft[] {
  const said = readStatusInProse(line.text);
  return said
    ? [draft('response', placeOf(said, line), { status: digitsOf(said, line), inHead: false })]
    : [];
}

const placeOf = (found: FoundStatus, { start }: Line): Span => ({
  start: start + found.start,
  end: start + found.end,
});
const digitsOf = ({ at, digits }: FoundStatus, { start }: Line): Quoted<number> => ({
  value: Number(digits),
  spans: [{ start: start + at, end: start + at + digits.length }],
});

const draft = (side: Draft['side'], { start, end }: Span, more: Partial<Draft>): Draft => ({
  side,
  headers: [],
  spans: [{ start, end }],
  inHead: true,
  started: true,
  ...more,
});

/** Outside a message's head only names that are known headers count, so that prose with a colon stays prose. */
function readHeader(line: Line, inHead: boolean): Header | undefined {
  const found = HEADER_LINE.exec(line.text);
  if (!found) return undefined;
  const [whole, name = '', raw = ''] = found;
  const isKnown = sideOf(name) !== undefined;
  if (/^https?$/i.test(name) || (!isKnown && !(inHead && /^[A-Za-z][a-z0-9]*(?:-[A-Za-z0-9]+)*$/.test(name))))
    return undefined;
  const value = raw.trim().replace(/^(["'])(.*)\1,?$/, '$2');
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
  const target = fits ? last : openFor(side === 'response' ? 'response' : 'request', line, drafts);
  pseudo(target, header);
  target.headers.push(header);
  target.spans.push({ start: line.start, end: line.end });
}

function openFor(side: Draft['side'], line: Line, drafts: Draft[]): Draft {
  const open = reopened(side, drafts);
  if (open) return open;
  const made = draft(side, line, { started: false, spans: [] });
  drafts.push(made);
  return made;
}

const sideByPrefix = (line: Line): Side | undefined =>
  line.prefix === '<' ? 'response' : line.prefix === '>' ? 'request' : undefined;

/** A second `:method` or `:status` begins another message. */
const repeatsPseudo = ({ headers, status, side }: Draft, { name }: Header): boolean =>
  (name === ':status' && (side === 'request' || status !== undefined)) ||
  (name === ':method' && headers.some((before) => before.name === name));

function pseudo(target: Draft, { name, value, valueSpans: spans }: Header): void {
  if (name === ':method') Object.assign(target, { method: { value, spans }, started: true });
  else if (name === ':path') target.url ??= { value, spans };
  else if (name === ':status' && /^\d{3}$/.test(value)) {
    Object.assign(target, { side: 'response', started: true, status: { value: Number(value), spans } });
  }
}

/** Nobody breaks a header into more lines; each of them costs as much as those before it. */
const MOST_FOLDS = 100;

const canFold = ({ headers }: Draft): boolean =>
  (headers.at(-1)?.valueSpans.length ?? MOST_FOLDS) < MOST_FOLDS;

function fold(last: Draft, line: Line): void {
  const header = last.headers.pop();
  if (!header) return;
  const value = line.text.trim();
  const start = line.start + line.text.indexOf(value);
  const span = { start, end: start + value.length };
  last.headers.push({
    ...header,
    value: `${header.value} ${value}`,
    valueSpans: [...header.valueSpans, span],
    spans: [...header.spans, span],
  });
  last.spans.push({ start: line.start, end: line.end });
}
