import type { Quoted, ReadError, Span } from '../model.ts';
import { Claims } from './claims.ts';

interface Form {
  readonly tool: string;
  readonly pattern: RegExp;
  /** The message stands on the same line before the match: looked up backwards, for a pattern that began with it would try every letter. */
  readonly messageBefore?: boolean;
}

/**
 * The sentences in which SDKs and tools print an error. Named groups: code, message, status, service, operation, id.
 * Each is anchored on words that only that tool writes, and every repeat is bounded.
 * @see https://github.com/boto/botocore/blob/develop/botocore/exceptions.py and the counterparts in the other SDKs
 */
const FORMS: readonly Form[] = [
  {
    tool: 'botocore',
    pattern:
      /An error occurred \((?<code>[\w.:]{1,100})\)\s{1,4}when calling\s{1,4}the (?<operation>\w{1,80})\s{1,4}operation(?: \(reached max retries: \d{1,4}\))?:\s{0,4}(?<message>(?:[^\n]|\n(?!\s*\n|Traceback|\S{1,40}Error)){0,4000})/dg,
  },
  {
    tool: 'aws-cli-1',
    pattern: /A client error \((?<code>[\w.:]{1,100})\) occurred when calling the (?<operation>\w{1,80}) operation:\s{0,4}(?<message>[^\n]{0,4000})/dg,
  },
  {
    tool: 'aws-cli-error',
    pattern: /An error occurred \((?<code>[A-Z]\w{1,100})\): (?<message>[^\n]{0,4000})/dg,
  },
  {
    tool: 'go-2',
    pattern:
      /operation error (?<service>[\w ]{1,60}): (?<operation>\w{1,80}),[^\n]{0,300}?https response error StatusCode: (?<status>\d{1,3}), RequestID: ?(?<id>[\w-]{0,80})(?:, HostID: ?[\w/+=-]{0,200})?, (?:api error )?(?<code>\w{1,100}): (?<message>[^\n]{0,4000})/dg,
  },
  {
    tool: 'java-1',
    pattern: /\(Service: (?<service>[\w ]{1,60}); Status Code: (?<status>\d{3}); Error Code: (?<code>[\w.]{1,100}); Request ID: (?<id>[\w-]{1,80})/dg,
    messageBefore: true,
  },
  {
    tool: 'java-2',
    pattern: /\(Service: (?<service>[\w ]{1,60}), Status Code: (?<status>\d{3}), Request ID: (?<id>[\w-]{1,80})/dg,
    messageBefore: true,
  },
  {
    tool: 'go-1',
    pattern: /\n[ \t]{1,8}status code: (?<status>\d{3}), request id: (?<id>[\w-]{0,80})/dg,
    messageBefore: true,
  },
  { tool: 'javascript-2', pattern: /\bError \[(?<code>[A-Z]\w{2,100})\]: (?<message>[^\n]{1,2000})/dg },
  {
    tool: 'php',
    pattern:
      /Error executing "(?<operation>\w{1,80})" on "[^"\n]{1,2000}"; AWS HTTP error: (?:[^\n]|\n(?!\n)){0,3000}?(?<code>[A-Z]\w{2,100}) \((?:client|server)\): (?<message>(?:(?! - <)[^\n]){0,2000})/dg,
  },
  { tool: 'ruby', pattern: /\(Aws::(?<service>\w{1,40})::Errors::(?<code>\w{1,100})\)/dg, messageBefore: true },
  { tool: 'ruby-class', pattern: /Aws::(?<service>\w{1,40})::Errors::(?<code>\w{1,100}): (?<message>[^\n]{0,2000})/dg },
  { tool: 'rust', pattern: /service error: \w[\w ]{0,40} \((?<code>\w{1,100})\): \w{1,60} \{ code: "\w{1,100}", message: "(?<message>[^"\n]{0,2000})"/dg },
  {
    tool: 'cloudformation',
    pattern: /Message returned: (?<message>[^\n]{1,2000})/dg,
  },
  {
    tool: 'handler',
    pattern: /Resource handler returned message: "(?<message>[^"\n]{1,2000})" \(RequestToken: [\w-]{1,80}, HandlerErrorCode: (?<code>\w{1,80})\)/dg,
  },
  {
    tool: 'javascript',
    pattern: /(?<![\w.:/])(?<code>[A-Z][A-Za-z]{2,80}(?:Exception|Error|Failure|Denied|Token|Match|Skewed|Expired|Found|TokenId|KeyId|Signature|Malformed)): (?<message>[^\n]{1,2000})/dg,
  },
];

/** The code is read from the message's side only, so the tool's own class name must not pass for AWS's code. */
const NOT_CODES = new Set(['Error', 'TypeError', 'SyntaxError', 'RangeError', 'ReferenceError', 'ClientError', 'ServiceError', 'RuntimeError', 'HTTPError', 'AxiosError', 'FetchError', 'BotoCoreError', 'S3Exception', 'AwsException', 'AggregateError', 'ResponseError', 'KeyError', 'ValueError', 'AssertionError', 'CalledProcessError', 'User', 'Caused', 'Exception', 'Failed', 'Reason', 'Message', 'Warning', 'Resource', 'Action', 'Unable', 'Could', 'Status', 'Fatal', 'Uncaught']);

export interface SdkReading {
  readonly errors: readonly ReadError[];
  readonly spans: readonly Span[];
}

/** @returns the errors that SDK and tool texts state, in the order of the paste, each stretch of text read once. */
export function readSdkTexts(text: string): SdkReading {
  const found: { error: ReadError; span: Span }[] = [];
  const taken = new Claims(text.length);
  for (const { pattern, messageBefore } of FORMS) {
    for (const match of text.matchAll(pattern)) {
      const before = messageBefore ? lineBefore(text, match.index) : undefined;
      const error = toError(match, before);
      const span = { start: before?.start ?? match.index, end: match.index + match[0].length };
      if (!error || taken.has(span.start) || taken.has(span.end - 1)) continue;
      taken.add(span);
      found.push({ error, span });
    }
  }
  found.sort((a, b) => a.span.start - b.span.start);
  return { errors: found.map(({ error }) => error), spans: found.map(({ span }) => span) };
}

interface Before {
  /** Where the line begins. */
  readonly start: number;
  readonly message: Quoted;
  /** Java 2 names no code but the exception's class before the message. */
  readonly code?: Quoted | undefined;
}

const LONGEST_MESSAGE = 2_000;

function lineBefore(text: string, end: number): Before {
  const start = Math.max(text.lastIndexOf('\n', end - 1) + 1, end - LONGEST_MESSAGE);
  const line = text.slice(start, end);
  // Wrappers put their own words first ("Error: error calling sts:…: Code: message"): the last code-like name is AWS's.
  const named = [...line.matchAll(/(?:^|[\s.])([A-Z][a-z]\w{0,60}[A-Z]\w{0,60}|[A-Z][a-z]{4,60}): /dg)].findLast(({ 1: name = '' }) => !NOT_CODES.has(name));
  const [from = 0, to = 0] = named?.indices?.[1] ?? [];
  const message = line.slice(named ? named.index + named[0].length : 0).trim();
  const at = start + line.lastIndexOf(message);
  return {
    start,
    message: { value: message, spans: [{ start: at, end: at + message.length }] },
    code: named ? { value: named[1] ?? '', spans: [{ start: start + from, end: start + to }] } : undefined,
  };
}

function toError(match: RegExpExecArray, before: Before | undefined): ReadError | undefined {
  const code = group(match, 'code') ?? (before?.code && !NOT_CODES.has(before.code.value) ? before.code : undefined);
  const message = group(match, 'message') ?? (before?.message.value ? before.message : undefined);
  if (code && NOT_CODES.has(code.value)) return undefined;
  const status = group(match, 'status');
  // A HEAD without a body leaves botocore nothing but the status: "An error occurred (403)".
  const bareStatus = code && /^[1-5]\d\d$/.test(code.value) ? code : undefined;
  const shown = status ?? bareStatus;
  return {
    code: code && !bareStatus ? { ...code, from: 'text:sdk' } : undefined,
    message,
    status: shown && { value: Number(shown.value), spans: shown.spans },
    service: group(match, 'service'),
    operation: group(match, 'operation'),
    requestId: group(match, 'id'),
    detail: {},
  };
}

function group(match: RegExpExecArray, name: string): Quoted | undefined {
  const at = match.indices?.groups?.[name];
  const raw = match.groups?.[name];
  if (!at || !raw) return undefined;
  const value = raw.trim();
  const start = at[0] + raw.indexOf(value);
  return value ? { value, spans: [{ start, end: start + value.length }] } : undefined;
}
