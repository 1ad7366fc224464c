import { joinTarget } from '../../endpoint/url.ts';
import type { Fact, Header, Quoted, ReadError, ReadRequest, ReadResponse, Span } from '../../model.ts';
import { type View, wholeView } from '../../text/view.ts';
import { readObjects } from '../json.ts';
import type { Reader } from '../reader.ts';
import { headersOfMembers } from './header-map.ts';
import { unescaped } from './decode.ts';
import { LOGGER, startOfLine } from './front.ts';
import { literal, readInside } from './inside.ts';

const PLACES =
  /Making request for OperationModel\(name=(?<operation>\w{1,80})\)|<AWSPreparedRequest [^\n]{0,80}?method=(?<method>[A-Z]{3,8}), url=(?<url>\S{1,4000}?), headers=(?=\{)|(?<host>https?:\/\/[\w.-]{1,255}(?::\d{1,5})?) "(?<verb>[A-Z]{3,8}) (?<path>\/\S{0,4000}) HTTP\/[\d.]{1,3}" (?<status>\d{3})|Response headers: (?=\{)|Response body:\s{0,4}\n/dg;

/**
 * Reads what boto3 and the AWS CLI log with `--debug`: operation, request, status, headers and body of the answer. What was signed is read
 * by the reader of canonical requests.
 * @see https://github.com/boto/botocore/blob/develop/botocore/endpoint.py
 */
export const botocoreDebugReader: Reader = {
  id: 'botocore-debug',
  isWorthwhile: (text) => /botocore|OperationModel\(name=|urllib3\.connectionpool|connectionpool/.test(text),
  read(text, claims) {
    const log: Log = { requests: [], responses: [], errors: [], facts: [], claimed: [] };
    let read = 0;
    for (const match of [...text.matchAll(PLACES)].slice(0, MOST)) {
      if (match.index < read || claims.has(match.index)) continue;
      note(text, match, log);
      read = log.claimed.at(-1)?.end ?? 0;
    }
    return {
      kinds: log.claimed.length > 0 ? ['debug-log'] : [],
      requests: log.requests,
      responses: log.responses,
      errors: log.errors,
      facts: log.facts,
      claimed: log.claimed,
    };
  },
};

const MOST = 2_000;

interface Log {
  readonly requests: ReadRequest[];
  readonly responses: Answer[];
  readonly errors: ReadError[];
  readonly facts: Fact[];
  readonly claimed: Span[];
}
type Answer = { -readonly [K in keyof ReadResponse]: ReadResponse[K] };

function note(text: string, match: RegExpExecArray, log: Log): void {
  const end = match.index + match[0].length;
  const start = startOfLine(text, match.index, LOGGER);
  const claim = (to: number): void => void log.claimed.push({ start, end: to });
  const [operation, host, path] = ['operation', 'host', 'path'].map((name) => group(match, name));
  if (operation) {
    log.facts.push(literal('operation', operation.value, operation.spans));
    claim(end);
  } else if (host && path) {
    noteCall(match, host, path, log);
    claim(end);
  } else if (group(match, 'url')) claim(noteSent(text, match, end, log));
  else if (match[0].startsWith('Response headers')) claim(noteHeaders(text, end, log));
  else claim(noteBody(text, end, log));
}

/** urllib3 says what was asked and how it was answered in one line. */
function noteCall(match: RegExpExecArray, host: Quoted, path: Quoted, log: Log): void {
  const method = group(match, 'verb');
  const status = group(match, 'status');
  const spans = [{ start: match.index, end: match.index + match[0].length }];
  const url = joinTarget(withoutPort(host), path);
  // The request with its headers stands above, where the log says that it was sent.
  if (log.requests.at(-1)?.url?.value !== url.value)
    log.requests.push({ from: 'log', method, url, headers: [], spans });
  log.responses.push({
    status: status && { ...status, value: Number(status.value) },
    headers: [],
    spans: status?.spans ?? spans,
  });
}

/** `:443` is https's own. */
const withoutPort = ({ value, spans }: Quoted): Quoted => {
  const cut = /:(?:443|80)$/.exec(value)?.[0].length ?? 0;
  return {
    value: value.slice(0, value.length - cut),
    spans: spans.map(({ start, end }) => ({ start, end: end - cut })),
  };
};

function noteSent(text: string, match: RegExpExecArray, end: number, log: Log): number {
  const map = mapAt(text, end);
  const url = group(match, 'url');
  const spans = url?.spans ?? [];
  log.requests.push({ from: 'log', method: group(match, 'method'), url, headers: map?.headers ?? [], spans });
  return map?.end ?? endOfLine(text, end);
}

/** What is no map is passed over with its line. */
function endOfLine(text: string, at: number): number {
  const newline = text.slice(at, at + LONGEST_MAP).indexOf('\n');
  return newline === -1 ? Math.min(text.length, at + LONGEST_MAP) : at + newline;
}

/** Headers and body belong to the answer above them. */
function answerOf(log: Log, at: number): Answer {
  const last = log.responses.at(-1);
  if (last && !last.body) return last;
  const made: Answer = { headers: [], spans: [{ start: at, end: at }] };
  log.responses.push(made);
  return made;
}

function noteHeaders(text: string, end: number, log: Log): number {
  const map = mapAt(text, end);
  if (map) answerOf(log, end).headers = map.headers;
  return map?.end ?? endOfLine(text, end);
}

const LONGEST_BODY = 60_000;

/** Up to the log's next line; Python writes bytes as `b'…'`. */
function noteBody(text: string, from: number, log: Log): number {
  const rest = text.slice(from, from + LONGEST_BODY);
  const length = /\r?\n(?=\d{4}-\d\d-\d\d |DEBUG[: ]|\[?DEBUG)/.exec(rest)?.index ?? rest.trimEnd().length;
  const bytes = /^b?(["'])(?<body>[^]*)\1\s{0,4}$/d.exec(rest.slice(0, length))?.indices?.groups?.['body'];
  const view: View = bytes
    ? unescaped(wholeView(text, from + bytes[0], from + bytes[1]))
    : wholeView(text, from, from + length);
  const answer = answerOf(log, from);
  if (view.text.trim() !== '') answer.body = view.quote();
  log.errors.push(
    ...(readInside(view).errors ?? []).map((error) => ({ ...error, tool: 'botocore' as const })),
  );
  return from + length;
}

const LONGEST_MAP = 20_000;

function mapAt(
  text: string,
  at: number,
): { readonly headers: readonly Header[]; readonly end: number } | undefined {
  const window = text.slice(at, at + LONGEST_MAP);
  const line = window.slice(0, window.search(/\r?\n|$/));
  const [object] = readObjects(line);
  return object?.start === 0
    ? { headers: headersOfMembers(object.members, at), end: at + object.end }
    : undefined;
}

function group(match: RegExpExecArray, name: string): Quoted | undefined {
  const at = match.indices?.groups?.[name];
  return at && { value: match.groups?.[name] ?? '', spans: [{ start: at[0], end: at[1] }] };
}
