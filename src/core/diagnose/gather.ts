import { readAuthorization, readPresigned } from '../auth/authorization.ts';
import { parseHttpDate } from '../auth/dates.ts';
import { classifyHost } from '../endpoint/endpoint.ts';
import { remarksOnHosts } from '../endpoint/host-remarks.ts';
import { readUrl } from '../endpoint/url.ts';
import { denialOf } from '../identify/denial.ts';
import { readCode } from '../identify/names.ts';
import { serviceId } from '../identify/service-names.ts';
import { speakerFacts } from '../identify/speaker.ts';
import { headerCode } from '../identify/statements.ts';
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
import { authTimes, detailTimes, messageTimes, requestTimes, time } from './gather-times.ts';

/**
 * Turns what was read into facts: what is there, what it decodes to, what follows from it.
 * @param text - the paste, for what further places say of the host that was called.
 */
export function gather(reading: Reading, text = ''): Fact[] {
  const { request, response, errors } = reading;
  return [
    ...reading.facts,
    ...reading.remarks.map(({ kind, spans, text = '' }) => fact('remark', { kind, text }, spans, 'literal')),
    ...(request ? requestFacts(request) : []),
    ...(response ? responseFacts(response) : []),
    ...errors.flatMap(errorFacts),
    ...statusFacts(reading),
    ...speakerFacts(reading),
    ...hostFacts(reading, text),
  ];
}

function hostFacts({ request, facts }: Reading, text: string): Fact[] {
  const url = request?.url && readUrl(viewOf(request.url));
  const endpoint = url && classifyHost(url.host.value.toLowerCase(), url);
  return remarksOnHosts(url, endpoint, { text, facts });
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
      ...headerFacts(header),
      ...(REQUEST_IDS.has(name)
        ? [fact('request-id', { name: header.name, value: header.value }, header.valueSpans, 'literal')]
        : []),
      ...(date === undefined ? [] : [time('response-date', date, header.valueSpans)]),
    ];
  });
  if (response.body) facts.push(fact('response-body', response.body.value, response.body.spans, 'literal'));
  return facts;
}

/** What a header says of the error: its code, and for the services that kept their query protocol's codes whose fault it is; its words. */
function headerFacts(header: Header): Fact[] {
  const { name, value, valueSpans } = header;
  const stated = headerCode(header);
  if (stated) {
    const fault = stated.from === 'header:x-amzn-query-error' ? value.split(';')[1] : undefined;
    return [
      ...code(stated.value, stated.spans, stated.from),
      ...(fault ? [fact('error-detail', { name: 'Type', value: fault }, valueSpans, 'literal')] : []),
    ];
  }
  return value && name.toLowerCase() === 'x-amzn-error-message'
    ? [fact('error-message', value, valueSpans, 'literal')]
    : [];
}

/** What stands in a code's place and can be none is no fact. */
function code(raw: string, spans: readonly Span[], from: FactTypes['error-code']['from']): Fact[] {
  const cleaned = readCode(raw);
  return cleaned === undefined ? [] : [fact('error-code', { code: cleaned, raw, from }, spans, 'literal')];
}

function errorFacts(error: ReadError): Fact[] {
  const { message, operation, requestId, service } = error;
  return [
    ...[...(error.code ? [error.code] : []), ...(error.alternatives ?? [])].flatMap(
      ({ value, spans, from }) => code(value, spans, from),
    ),
    ...(message ? messageFacts(message) : []),
    ...(service
      ? [fact('error-detail', { name: 'Service', value: serviceId(service.value) }, service.spans, 'derived')]
      : []),
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
function messageFacts(message: Quoted): Fact[] {
  const denial = denialOf(message);
  return [
    fact('error-message', message.value, message.spans, 'literal'),
    ...messageTimes(message),
    ...(denial ? [fact('denial', denial, message.spans, 'decoded')] : []),
  ];
}

/** Every place that states a status, the answer's own line first. */
function statusFacts({ response, errors }: Reading): Fact[] {
  const stated = [response?.status, ...errors.map(({ status }) => status)];
  return stated.flatMap((status) => (status ? [fact('status', status.value, status.spans, 'literal')] : []));
}
