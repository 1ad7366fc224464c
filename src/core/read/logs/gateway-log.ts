import type {
  Fact,
  Header,
  InputKind,
  Pieces,
  Quoted,
  ReadError,
  ReadRequest,
  ReadResponse,
  Span,
} from '../../model.ts';
import type { View } from '../../text/view.ts';
import type { Claims } from '../claims.ts';
import { readString } from '../json-string.ts';
import { fromView, type Reader } from '../reader.ts';
import { stringAt } from './decode.ts';
import { headersOfMap } from './gateway-headers.ts';
import { isGatewayLog, stepsIn, type Step } from './gateway-steps.ts';
import { joined, literal, NOTHING, readInside, setting, within } from './inside.ts';
import { records } from './json-members.ts';

/**
 * Reads API Gateway's execution log, and the same lines as a test of a method returns them: what came, what was sent on, what came back,
 * and what it failed of.
 * @param inner - readers for the bodies in it.
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-logging.html
 */
export const gatewayLogReader = (inner: readonly Reader[]): Reader => ({
  id: 'gateway-log',
  isWorthwhile: isGatewayLog,
  read(text, claims) {
    const returned = returnedLogs(text, claims);
    if (returned.length === 0) return readLog(text, claims, inner);
    return joined(
      returned.map(({ log, span }) => ({
        ...fromView(readLog(log.text, undefined, inner), log),
        claimed: [span],
      })),
    );
  },
});

/** `"log": "Execution log for request …\nTue Jun 23 …"`, as TestInvokeMethod returns it. */
function returnedLogs(text: string, claims: Claims): { readonly log: View; readonly span: Span }[] {
  const found: { log: View; span: Span }[] = [];
  for (const { 0: name, index } of text.matchAll(
    /"log"\s{0,8}:\s{0,8}(?="Execution log for request |"\(?[0-9a-f]{8}-)/g,
  )) {
    if (claims.has(index) || index < (found.at(-1)?.span.end ?? 0)) continue;
    const string = readString(text, index + name.length);
    const [span] = string?.quoted.spans ?? [];
    if (string && span) found.push({ log: stringAt(text, span), span: { start: index, end: string.end } });
  }
  return found;
}

function readLog(text: string, claims: Claims | undefined, inner: readonly Reader[]): Pieces {
  const steps = stepsIn(text).filter(({ start }) => claims?.has(start) !== true);
  if (steps.length === 0) return NOTHING;
  const runs = runsOf(steps);
  const told = runs.findLast((run) => (statusOf(run)?.value ?? 0) >= 400) ?? runs.at(-1) ?? [];
  const response = responseOf(told);
  const kinds: readonly InputKind[] = ['gateway-log'];
  return {
    kinds,
    requests: [requestOf(told)].flatMap((request) => request ?? []),
    responses: response ? [response] : [],
    errors: runs.flatMap((run) => errorsOfRun(run, inner)),
    facts: factsOf(told),
    claimed: [
      ...steps.map(({ start, end }) => ({ start, end })),
      ...(steps.some(({ isQuoted }) => isQuoted) ? exported(text, steps) : []),
    ],
  };
}

/** The records of an export, each with a line of the log in it. */
function exported(text: string, steps: readonly Step[]): Span[] {
  const { objects, opening } = records(text);
  let next = 0;
  const holding = objects.filter(({ start, end }) => {
    while ((steps[next]?.start ?? Infinity) < start) next++;
    return (steps[next]?.start ?? Infinity) < end;
  });
  return [...opening, ...holding.map(({ start, end }) => ({ start, end }))];
}

/** The lines of one request each; several may be written at the same time, told apart by the request in front. */
function runsOf(steps: readonly Step[]): Step[][] {
  const runs: Step[][] = [];
  const byId = new Map<string, Step[]>();
  for (const step of steps) {
    const key = step.id?.value;
    const begins = /^(?:Starting execution|Execution log) for request/.test(step.label);
    const last = runs.at(-1);
    const isHead = last?.length === 1 && last[0]?.label === 'Execution log for request';
    const run = key === undefined ? (begins && !isHead ? undefined : last) : byId.get(key);
    const own = run ?? [];
    if (!run) runs.push(own);
    if (!run && key !== undefined) byId.set(key, own);
    own.push(step);
  }
  return runs;
}

const named = (run: readonly Step[], label: string): View | undefined =>
  run.findLast((step) => step.label === label && step.says.text !== '')?.says;

function statusOf(run: readonly Step[]): Quoted<number> | undefined {
  const said = named(run, 'Method completed with status');
  const gateway = run.findLast(({ label }) => label === 'Gateway response type')?.says;
  return (said && digits(said, /^\d{3}/d)) ?? (gateway && digits(gateway, /\d{3}$/d));
}

function digits(view: View, pattern: RegExp): Quoted<number> | undefined {
  const [start, end] = pattern.exec(view.text)?.indices?.[0] ?? [];
  return start === undefined
    ? undefined
    : { value: Number(view.text.slice(start, end)), spans: view.spansOf(start, end ?? start) };
}

function requestOf(run: readonly Step[]): ReadRequest | undefined {
  const line = named(run, 'HTTP Method');
  const method = line && /^[A-Z]{3,10}/d.exec(line.text);
  const headers = headersOf(run, 'Method request headers');
  if (!line || !method) return undefined;
  const body = named(run, 'Method request body before transformations');
  const quoted = line.quote(0, method[0].length);
  return {
    from: 'log',
    method: quoted,
    url: urlOf(run, headers),
    headers,
    body: body?.quote(),
    spans: line.spansOf(0, line.text.length),
  };
}

/** The path of a log has no stage; only with the stage that the usage plan was looked up for is it an address that somebody could call. */
function urlOf(run: readonly Step[], headers: readonly Header[]): Quoted | undefined {
  const host = headers.find(({ name }) => name.toLowerCase() === 'host');
  const stage = part(
    named(run, 'Verifying Usage Plan for request'),
    /API Stage: [a-z0-9]{1,20}(?<it>\/[\w.-]{1,128})/d,
  );
  const path = part(named(run, 'HTTP Method'), /Resource Path: (?<it>\/\S{0,2000})/d);
  if (!host || !stage || !path || !/\.execute-api\./.test(host.value)) return undefined;
  return {
    value: host.value + stage.value + path.value,
    spans: [...host.valueSpans, ...stage.spans, ...path.spans],
  };
}

const headersOf = (run: readonly Step[], label: string): readonly Header[] => {
  const map = named(run, label);
  return map ? headersOfMap(map) : [];
};

function responseOf(run: readonly Step[]): ReadResponse | undefined {
  const status = statusOf(run);
  const body =
    named(run, 'Method response body after transformations') ?? named(run, 'Gateway response body');
  const headers = [
    ...headersOf(run, 'Method response headers'),
    ...headersOf(run, 'Gateway response headers'),
  ];
  return status && { status, headers, body: body?.quote(), spans: status.spans };
}

/** Lines that say what went wrong. */
const FAILURES =
  /^(?:Execution failed|Unauthorized request|The client is not authorized|Request body does not match|Lambda (?:invocation|execution) failed)/;
const REFUSALS = /^(?:Usage Plan check failed|API Key {1,2}\S{0,80} ?not authorized)/;

function errorsOfRun(run: readonly Step[], inner: readonly Reader[]): ReadError[] {
  const status = statusOf(run);
  const requestId = idOf(run);
  const passedOn = named(run, 'Method response body after transformations')?.text;
  // What the backend said and the method passed on is said once.
  return run
    .filter(({ label, says }) => !label.startsWith('Endpoint response body') || says.text !== passedOn)
    .flatMap((step) => errorsOf(step, inner, status, step.id ?? requestId));
}

const idOf = (run: readonly Step[]): Quoted | undefined =>
  run.find(({ id }) => id)?.id ??
  part(named(run, 'Starting execution for request'), /^(?<it>[0-9a-f-]{36})/d);

function errorsOf(
  { label, whole, says, at }: Step,
  inner: readonly Reader[],
  status: Quoted<number> | undefined,
  requestId: Quoted | undefined,
): ReadError[] {
  const around = { requestId, at, tool: 'api-gateway' as const };
  if (/^(?:(?:Endpoint|Method) response|Gateway response) body/.test(label) && says.text !== '')
    return (readInside(says, inner).errors ?? []).map((error) => within(error, around));
  if (!FAILURES.test(label) && !REFUSALS.test(whole.text)) return [];
  // The sentence may quote what a service said: then that is the error, and what API Gateway made of it comes second.
  const quoted = [
    ...functionError(says),
    ...(readInside(says, inner).errors ?? []).filter(({ code }) => code),
  ];
  const own: ReadError = { message: whole.quote(), status, ...around, detail: {} };
  const [first] = quoted;
  if (!first) return [own];
  return [
    within(first, around),
    ...(label.startsWith('Lambda') ? [own] : quoted.slice(1).map((error) => within(error, around))),
  ];
}

const FUNCTION_ERROR =
  /customer function error: (?<message>[^\n]{1,4000}) \((?<code>[A-Z]\w{2,80}(?:Exception|Error))\)\. Lambda request id:/d;

/** A function of which only the class of its error and its words are kept. */
function functionError(says: View): ReadError[] {
  const at = FUNCTION_ERROR.exec(says.text)?.indices?.groups;
  if (!at?.['code'] || !at['message']) return [];
  return [
    {
      code: { ...says.quote(...at['code']), from: 'text:log' },
      message: says.quote(...at['message']),
      detail: {},
    },
  ];
}

function factsOf(run: readonly Step[]): Fact[] {
  const [first] = run;
  const id = idOf(run);
  const extended = part(named(run, 'Extended Request Id'), /^(?<it>[\w+/=-]{4,60})/d);
  return [
    ...(first ? [literal('speaker', 'api-gateway', first.whole.spansOf(0, first.label.length))] : []),
    ...ids('x-amzn-RequestId', id),
    ...ids('x-amz-apigw-id', extended),
    ...setting('resource-path', part(named(run, 'HTTP Method'), /Resource Path: (?<it>\/\S{0,2000})/d)),
    ...setting('integration-uri', part(named(run, 'Endpoint request URI'), /^(?<it>\S{1,2000})/d)),
    ...setting(
      'api-stage',
      part(named(run, 'Verifying Usage Plan for request'), /API Stage: (?<it>[\w/.-]{1,160})/d),
    ),
    ...details('integration-status', part(named(run, 'Received response. Status'), /^(?<it>\d{3})/d)),
    ...details(
      'endpoint-response-body',
      named(run, 'Endpoint response body before transformations')?.quote(),
    ),
    ...details('response-type', part(named(run, 'Gateway response type'), /^(?<it>[A-Z0-9_]{3,60})/d)),
  ];
}

const ids = (name: string, found: Quoted | undefined): Fact[] =>
  found ? [literal('request-id', { name, value: found.value }, found.spans)] : [];
const details = (name: string, found: Quoted | undefined): Fact[] =>
  found ? [literal('error-detail', { name, value: found.value }, found.spans)] : [];

function part(view: View | undefined, pattern: RegExp): Quoted | undefined {
  const at = view && pattern.exec(view.text)?.indices?.groups?.['it'];
  return view && at && view.quote(at[0], at[1]);
}
