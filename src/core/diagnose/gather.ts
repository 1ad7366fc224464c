import { readAuthorization, readPresigned } from '../auth/authorization.ts';
import { parseAmzDate, parseHttpDate, parseIsoDate } from '../auth/dates.ts';
import { classifyHost } from '../endpoint/endpoint.ts';
import { readUrl } from '../endpoint/url.ts';
import { readCode } from '../identify/names.ts';
import type {
  Auth,
  Certainty,
  Fact,
  FactKind,
  FactTypes,
  Header,
  Quoted,
  ReadError,
  Reading,
  ReadRequest,
  ReadResponse,
  Span,
  UrlParts,
} from '../model.ts';
import { viewOf } from '../text/view.ts';

/** Turns what was read into facts: what is there, what it decodes to, what follows from it. */
export function gather(reading: Reading): Fact[] {
  const { request, response, errors } = reading;
  return [
    ...reading.facts,
    ...reading.remarks.map(({ kind, spans, text = '' }) => fact('remark', { kind, text }, spans, 'literal')),
    ...(request ? requestFacts(request) : []),
    ...(response ? responseFacts(response) : []),
    ...errors.flatMap(errorFacts),
    ...statusFacts(reading),
  ];
}

/** What stood in running text and was found to be an error's message or code only once errors were named. */
export function gatherLoose(messages: readonly Quoted[], codes: readonly Quoted[]): Fact[] {
  return [
    ...messages.flatMap(messageFacts),
    ...codes.flatMap(({ value, spans }) => code(value, spans, 'text:bare')),
  ];
}

const fact = <K extends FactKind>(
  kind: K,
  value: FactTypes[K],
  spans: readonly Span[],
  certainty: Certainty,
): Fact => ({ kind, value, spans, certainty });

/** What sends GET where nothing else is said. */
const COMMANDS: ReadonlySet<ReadRequest['from']> = new Set(['curl', 'powershell', 'fetch', 'httpie']);

function requestFacts(request: ReadRequest): Fact[] {
  const url = request.url && readUrl(viewOf(request.url));
  const facts: Fact[] = request.headers.map((header) =>
    fact('request-header', header, header.spans, 'literal'),
  );
  if (request.method) facts.push(fact('method', request.method.value, request.method.spans, 'literal'));
  else if (url && COMMANDS.has(request.from))
    facts.push(fact('method', 'GET', request.url?.spans ?? [], 'assumed'));
  if (url) {
    facts.push(fact('url', url, request.url?.spans ?? url.host.spans, 'literal'));
    facts.push(fact('endpoint', classifyHost(url.host.value.toLowerCase(), url), url.host.spans, 'derived'));
  }
  if (request.body) facts.push(fact('request-body', request.body.value, request.body.spans, 'literal'));
  return [...facts, ...authFacts(request, url), ...requestTimes(request.headers)];
}

/** A request carries one or two; each is held against all its headers. */
const MOST_CREDENTIALS = 20;

function authFacts(request: ReadRequest, url: UrlParts | undefined): Fact[] {
  const found: { auth: Auth; spans: readonly Span[] }[] = [];
  const claiming = request.headers.filter(
    ({ name, value }) => value !== '' && /^(?:authorization|x-api-key)$/i.test(name),
  );
  for (const header of claiming.slice(0, MOST_CREDENTIALS)) {
    const name = header.name.toLowerCase();
    if (name === 'authorization')
      found.push({ auth: readAuthorization(header, request.headers), spans: header.spans });
    if (name === 'x-api-key')
      found.push({ auth: { kind: 'api-key', value: header.value }, spans: header.spans });
  }
  const presigned = url && readPresigned(url);
  if (presigned)
    found.push({
      auth: presigned,
      spans: url.query.flatMap(({ name, value }) => [...name.spans, ...value.spans]),
    });
  if (request.signsItself)
    found.push({
      auth: { kind: 'signs-itself', provider: request.signsItself.value },
      spans: request.signsItself.spans,
    });
  else if (request.basic)
    found.push({
      auth: { kind: 'basic', user: request.basic.value.split(':', 1)[0] },
      spans: request.basic.spans,
    });
  return found.flatMap(({ auth, spans }) => [
    fact('auth', auth, spans, 'decoded'),
    ...authTimes(auth, spans, url),
  ]);
}

function authTimes(auth: Auth, spans: readonly Span[], url: UrlParts | undefined): Fact[] {
  if (auth.kind === 'sigv4' && auth.where === 'query') {
    const date = url?.query.find(({ name }) => name.value.toLowerCase() === 'x-amz-date');
    const signed = date && parseAmzDate(date.value.value);
    if (!date || signed === undefined) return [];
    const at = time('signed', signed, date.value.spans);
    return auth.expiresSeconds === undefined
      ? [at]
      : [at, time('expires', signed + auth.expiresSeconds * 1000, spans)];
  }
  const jwt = auth.kind === 'bearer' || auth.kind === 'jwt' ? auth.jwt : undefined;
  return jwt?.exp === undefined ? [] : [time('token-expires', jwt.exp * 1000, spans)];
}

const time = (role: FactTypes['time']['role'], epochMs: number, spans: readonly Span[]): Fact =>
  fact('time', { role, epochMs }, spans, 'decoded');

/** A signer uses `X-Amz-Date`; `Date` counts only without it. */
function requestTimes(headers: readonly Header[]): Fact[] {
  const named = (name: string): Header | undefined =>
    headers.find((header) => header.name.toLowerCase() === name);
  const header = named('x-amz-date') ?? named('date');
  const at =
    header && (parseAmzDate(header.value) ?? parseHttpDate(header.value) ?? parseIsoDate(header.value));
  return header && at !== undefined ? [time('signed', at, header.valueSpans)] : [];
}

const REQUEST_IDS = new Set([
  'x-amzn-requestid',
  'x-amzn-request-id',
  'x-amz-request-id',
  'x-amz-id-2',
  'x-amz-cf-id',
  'x-amz-apigw-id',
  'apigw-requestid',
]);

function responseFacts(response: ReadResponse): Fact[] {
  const facts = response.headers.flatMap((header): Fact[] => {
    const name = header.name.toLowerCase();
    const date = name === 'date' || name === 'x-amzn-remapped-date' ? parseHttpDate(header.value) : undefined;
    return [
      fact('response-header', header, header.spans, 'literal'),
      ...(name === 'x-amzn-errortype'
        ? code(header.value, header.valueSpans, 'header:x-amzn-errortype')
        : []),
      ...(REQUEST_IDS.has(name)
        ? [fact('request-id', { name: header.name, value: header.value }, header.valueSpans, 'literal')]
        : []),
      ...(date === undefined ? [] : [time('response-date', date, header.valueSpans)]),
    ];
  });
  if (response.body) facts.push(fact('response-body', response.body.value, response.body.spans, 'literal'));
  return facts;
}

/** What stands in a code's place and can be none is no fact. */
function code(raw: string, spans: readonly Span[], from: FactTypes['error-code']['from']): Fact[] {
  const cleaned = readCode(raw);
  return cleaned === undefined ? [] : [fact('error-code', { code: cleaned, raw, from }, spans, 'literal')];
}

function errorFacts(error: ReadError): Fact[] {
  const { message, operation, requestId } = error;
  return [
    ...(error.code ? code(error.code.value, error.code.spans, error.code.from) : []),
    ...(message ? messageFacts(message) : []),
    ...(operation ? [fact('operation', operation.value, operation.spans, 'literal')] : []),
    ...(requestId
      ? [fact('request-id', { name: 'RequestId', value: requestId.value }, requestId.spans, 'literal')]
      : []),
    ...Object.entries(error.detail).flatMap(([name, { value, spans }]) => [
      fact('error-detail', { name, value }, spans, 'literal'),
      ...detailTimes(name, value, spans),
    ]),
  ];
}

/** A message, and what its words hold beside it. */
const messageFacts = (message: Quoted): Fact[] => [
  fact('error-message', message.value, message.spans, 'literal'),
  ...messageTimes(message),
];

const SKEW_SENTENCE =
  /Signature (?:expired: (?<signed>\d{8}T\d{6}Z) is now earlier than \d{8}T\d{6}Z \((?<now>\d{8}T\d{6}Z) - \d{1,3} min\.?\)|not yet current: (?<early>\d{8}T\d{6}Z) is still later than \d{8}T\d{6}Z \((?<then>\d{8}T\d{6}Z) \+ \d{1,3} min\.?\))/;

/** The services' own sentence holds both clocks: when it was signed, and when the service read it. */
function messageTimes(message: Quoted): Fact[] {
  // A terminal wraps between words and within an instant.
  const joined = message.value.replace(/([\dT])\s{1,80}(?=[\dTZ])/g, '$1').replace(/\s{1,80}/g, ' ');
  const groups = SKEW_SENTENCE.exec(joined)?.groups;
  if (!groups) return [];
  const signed = parseAmzDate(groups['signed'] ?? groups['early'] ?? '');
  const now = parseAmzDate(groups['now'] ?? groups['then'] ?? '');
  return [
    ...(signed === undefined ? [] : [time('signed', signed, message.spans)]),
    ...(now === undefined ? [] : [time('now-in-message', now, message.spans)]),
  ];
}

const DETAIL_ROLES: ReadonlyMap<string, FactTypes['time']['role']> = new Map([
  ['ServerTime', 'server'],
  ['RequestTime', 'signed'],
  ['Expires', 'expires'],
]);

function detailTimes(name: string, value: string, spans: readonly Span[]): Fact[] {
  const role = DETAIL_ROLES.get(name);
  const at = role && (parseIsoDate(value) ?? parseAmzDate(value) ?? parseHttpDate(value));
  return role && at !== undefined ? [time(role, at, spans)] : [];
}

/** Every place that states a status, the answer's own line first. */
function statusFacts({ response, errors }: Reading): Fact[] {
  const stated = [response?.status, ...errors.map(({ status }) => status)];
  return stated.flatMap((status) => (status ? [fact('status', status.value, status.spans, 'literal')] : []));
}
