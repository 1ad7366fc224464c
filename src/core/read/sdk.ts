import type { Quoted, ReadError, Span } from '../model.ts';

/**
 * The sentences in which SDKs and tools print an error. Named groups: code, message, status, service, operation, id.
 * Each is anchored on words that only that tool writes, and every repeat is bounded.
 * @see https://github.com/boto/botocore/blob/develop/botocore/exceptions.py and the counterparts in the other SDKs
 */
const FORMS: readonly { readonly tool: string; readonly pattern: RegExp }[] = [
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
    pattern:
      /(?<message>[^\n(]{0,2000}) ?\(Service: (?<service>[\w ]{1,60}); Status Code: (?<status>\d{3}); Error Code: (?<code>[\w.]{1,100}); Request ID: (?<id>[\w-]{1,80})/dg,
  },
  {
    tool: 'java-2',
    pattern: /(?:\.model\.(?<code>\w{1,100}): )?(?<message>[^\n(]{0,2000}) ?\(Service: (?<service>[\w ]{1,60}), Status Code: (?<status>\d{3}), Request ID: (?<id>[\w-]{1,80})/dg,
  },
  {
    tool: 'go-1',
    pattern: /(?<code>[A-Z]\w{2,100}): (?<message>[^\n]{0,2000})\n\s{1,8}status code: (?<status>\d{3}), request id: (?<id>[\w-]{0,80})/dg,
  },
  {
    tool: 'php',
    pattern:
      /Error executing "(?<operation>\w{1,80})" on "[^"\n]{1,2000}"; AWS HTTP error: (?:[^\n]|\n(?!\n)){0,3000}?(?<code>[A-Z]\w{2,100}) \((?:client|server)\): (?<message>(?:(?! - <)[^\n]){0,2000})/dg,
  },
  { tool: 'ruby', pattern: /(?<message>[^\n(]{0,2000}) \(Aws::(?<service>\w{1,40})::Errors::(?<code>\w{1,100})\)/dg },
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
const NOT_CODES = new Set(['Error', 'TypeError', 'SyntaxError', 'RangeError', 'ReferenceError', 'ClientError', 'ServiceError', 'RuntimeError', 'HTTPError', 'AxiosError', 'FetchError', 'BotoCoreError', 'S3Exception', 'AwsException', 'AggregateError', 'ResponseError', 'KeyError', 'ValueError', 'AssertionError', 'CalledProcessError']);

export interface SdkReading {
  readonly errors: readonly ReadError[];
  readonly spans: readonly Span[];
}

/** @returns the errors that SDK and tool texts state, in the order of the paste, each stretch of text read once. */
export function readSdkTexts(text: string): SdkReading {
  const found: { error: ReadError; span: Span }[] = [];
  for (const { pattern } of FORMS) {
    for (const match of text.matchAll(pattern)) {
      const error = toError(match);
      const span = { start: match.index, end: match.index + match[0].length };
      if (error && !found.some((other) => overlaps(other.span, span))) found.push({ error, span });
    }
  }
  found.sort((a, b) => a.span.start - b.span.start);
  return { errors: found.map(({ error }) => error), spans: found.map(({ span }) => span) };
}

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

function toError(match: RegExpExecArray): ReadError | undefined {
  const code = group(match, 'code');
  const message = group(match, 'message');
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
