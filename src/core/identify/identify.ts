import type { Catalogue, MessagePattern } from '../catalogue.ts';
import type { IdentifiedError, Quoted, ReadError, Reading, Span } from '../model.ts';
import { cleanCode, nameCode, type Named } from './names.ts';

/** What is known of a statement before it is named. */
interface Statement {
  readonly code?: string | undefined;
  readonly message?: string | undefined;
  readonly status?: number | undefined;
  readonly service?: string | undefined;
  readonly operation?: string | undefined;
  readonly evidence: readonly Span[];
}

/** A line of the paste that no reader took for an error, to be tried against known messages. */
export interface LooseLine {
  readonly text: string;
  readonly span: Span;
}

/**
 * Names the errors that a reading states: by code where there is one, corrected by its message where the code is one that several
 * faults share; by message alone otherwise; by loose lines when nothing else was found.
 * @returns each error once, in the order of the paste, and the loose lines that turned out to be messages.
 */
export function identify(
  reading: Reading, catalogue: Catalogue, loose: readonly LooseLine[], service: string | undefined,
): { readonly errors: readonly IdentifiedError[]; readonly messages: readonly Quoted[] } {
  const status = reading.response?.status?.value;
  const stated = statements(reading, service).flatMap((statement) => name(statement, status, catalogue) ?? []);
  if (stated.length > 0) return { errors: unique(stated), messages: [] };
  const said = loose.flatMap((line) => {
    const error = nameLoose(line, status, service, catalogue);
    return error ? [{ error, line }] : [];
  }).filter(({ line }, index, all) => !all.slice(Math.max(0, index - 8), index).some((before) => before.line.span.end === line.span.end));
  const named = said.length > 0 ? said.map(({ error }) => error) : fromLooseCodes(loose, status, catalogue);
  const errors = named.length > 0 ? named : fromStatus(reading, service, catalogue);
  return { errors: unique(errors), messages: said.map(({ line }) => ({ value: line.text, spans: [line.span] })) };
}

function statements(reading: Reading, service: string | undefined): Statement[] {
  const header = reading.response?.headers.find(({ name: key }) => key.toLowerCase() === 'x-amzn-errortype');
  const bodies = reading.errors.map((error): Statement => toStatement(error, service));
  if (!header) return bodies;
  const first = bodies[0];
  const fromHeader: Statement = {
    code: cleanCode(header.value),
    message: first?.code ? undefined : first?.message,
    service,
    evidence: [...header.spans, ...(first?.evidence ?? [])],
  };
  // REST protocols put the code into the header; a body without a code then only brings the words.
  return first && !first.code ? [fromHeader, ...bodies.slice(1)] : [fromHeader, ...bodies];
}

function toStatement({ code, message, status, service, operation }: ReadError, host: string | undefined): Statement {
  return {
    code: code && cleanCode(code.value),
    message: message?.value,
    status: status?.value,
    service: service?.value.toLowerCase() ?? host,
    operation: operation?.value,
    evidence: [...(code?.spans ?? []), ...(message?.spans ?? [])],
  };
}

function name(statement: Statement, status: number | undefined, catalogue: Catalogue): IdentifiedError | undefined {
  const httpStatus = statement.status ?? status;
  const byCode = statement.code ? nameCode(statement.code, catalogue) : undefined;
  const byMessage = statement.message ? nameMessage(statement.message, httpStatus, statement.service, catalogue) : undefined;
  const chosen = choose(byCode, byMessage);
  if (!chosen) return undefined;
  // An SDK's operation without a code is an answer without a body (HEAD): its reason phrase is not API Gateway's message.
  if (!byCode && statement.operation && statement.service !== 'execute-api') return { code: chosen.code, service: statement.service, httpStatus, evidence: statement.evidence };
  return { ...chosen, wireCode: statement.code, service: statement.service, httpStatus, evidence: statement.evidence };
}

/** A code under which services file many faults gives way to a message that is one error's own; any other code decides. */
function choose(byCode: Named | undefined, byMessage: Named | undefined): Named | undefined {
  if (!byCode) return byMessage;
  return byMessage && GENERIC_CODES.has(byCode.code) && !GENERIC_CODES.has(byMessage.code) ? byMessage : byCode;
}

/** Codes under which services file many different faults. */
const GENERIC_CODES = new Set(['AccessDenied', 'AccessDeniedException', 'Forbidden', 'Unauthorized', 'BadRequest', 'InvalidRequest', 'ValidationException', 'ForbiddenException', 'BadRequestException', 'GeneralServiceException', 'InternalFailure']);

function nameMessage(
  message: string, status: number | undefined, service: string | undefined, catalogue: Catalogue,
): Named | undefined {
  const all = patterns(catalogue).filter(({ pattern, statuses }) => allows(statuses, status) && pattern.test(message.trim()));
  const ranked = all.sort((a, b) => weight(b, service) - weight(a, service));
  const [best] = ranked;
  return best && { code: best.code, slug: best.slug };
}

const allows = (statuses: readonly number[] | undefined, status: number | undefined): boolean =>
  statuses === undefined || status === undefined || statuses.includes(status);

/** Prefers the pattern that is nobody else's, then the service at hand; a pattern of another service, or of one when none is known, comes last. */
function weight({ certainty, service: own, slug }: MessagePattern & Named, service: string | undefined): number {
  const fits = own === undefined || service === undefined ? 0 : sameService(own, service) ? 3 : -3;
  return (certainty === 'sure' ? 6 : 0) + fits + (own !== undefined && service === undefined ? -1 : 0) + (slug ? 1 : 0);
}

/** API Gateway signs as `execute-api`; the catalogue tells its kinds apart. */
const sameService = (own: string, service: string): boolean => own === service || (service === 'execute-api' && own.startsWith('apigateway')) || own.startsWith(`${service}-`);

const cache = new WeakMap<Catalogue, readonly (MessagePattern & Named)[]>();

function patterns(catalogue: Catalogue): readonly (MessagePattern & Named)[] {
  const made = cache.get(catalogue) ?? [
    ...Object.entries(catalogue.errors).flatMap(([slug, error]) => error.messages.map((pattern) => ({ ...pattern, code: error.code, slug }))),
    ...catalogue.known.flatMap((error) => error.messages.map((pattern) => ({ ...pattern, code: error.code, slug: undefined }))),
  ];
  cache.set(catalogue, made);
  return made;
}

function nameLoose({ text, span }: LooseLine, status: number | undefined, service: string | undefined, catalogue: Catalogue): IdentifiedError | undefined {
  const found = nameMessage(text, status, service, catalogue);
  return found && { code: found.code, slug: found.slug, service, httpStatus: status, evidence: [span] };
}

/** Words that are spelled like an error code, when the catalogue knows them. */
function fromLooseCodes(loose: readonly LooseLine[], status: number | undefined, catalogue: Catalogue): IdentifiedError[] {
  const codes = new Map<string, Named>();
  for (const [slug, { code, aliases }] of Object.entries(catalogue.errors)) for (const spelling of [code, ...aliases]) codes.set(spelling, { code, slug });
  for (const { code, aliases } of catalogue.known) for (const spelling of [code, ...(aliases ?? [])]) codes.set(spelling, { code });
  return loose.flatMap(({ text, span }) =>
    [...text.matchAll(/[A-Z][A-Za-z]{7,80}/g)].flatMap(({ 0: word, index }) => {
      const named = codes.get(word);
      const start = span.start + index;
      return named ? [{ ...named, wireCode: word, httpStatus: status, evidence: [{ start, end: start + word.length }] }] : [];
    }),
  );
}

/** What a bare status means where the body says nothing: the code that HTTP's own words stand for. */
const STATUS_CODES: Readonly<Record<number, string>> = { 401: 'Unauthorized', 403: 'Forbidden', 404: 'NotFound', 429: 'TooManyRequestsException' };

function fromStatus({ response }: Reading, service: string | undefined, catalogue: Catalogue): IdentifiedError[] {
  const code = response?.status && STATUS_CODES[response.status.value];
  if (!code) return [];
  return [{ ...nameCode(code, catalogue), service, httpStatus: response.status?.value, evidence: response.status?.spans ?? [] }];
}

function unique(errors: readonly IdentifiedError[]): IdentifiedError[] {
  const byCode = new Map<string, IdentifiedError>();
  for (const error of errors) {
    const before = byCode.get(error.code);
    byCode.set(error.code, before ? { ...before, evidence: [...before.evidence, ...error.evidence] } : error);
  }
  return [...byCode.values()];
}
