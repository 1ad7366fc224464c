import type { Catalogue } from '../catalogue.ts';
import type { IdentifiedError, Quoted, ReadError, Reading, Span } from '../model.ts';
import { findCodes, findMessages } from './loose.ts';
import { messagesOf } from './messages.ts';
import { nameCode, readCode, type Named } from './names.ts';

/** What is known of a statement before it is named. */
interface Statement {
  readonly code?: string | undefined;
  readonly message?: string | undefined;
  readonly status?: number | undefined;
  readonly service?: string | undefined;
  readonly operation?: string | undefined;
  readonly evidence: readonly Span[];
}

export interface Identified {
  /** Each error once, in the order of the paste. */
  readonly errors: readonly IdentifiedError[];
  /** Unread text that turned out to be an error's message. */
  readonly messages: readonly Quoted[];
  /** Unread words that turned out to be an error's code. */
  readonly codes: readonly Quoted[];
}

/**
 * Names the errors that a reading states: by code where there is one, corrected by its message where the code is one that several
 * faults share; by message alone otherwise; by messages and codes in unread text when nothing else was found; at last by the bare status.
 * @param service - of the endpoint, where the paste shows one.
 */
export function identify(
  text: string,
  reading: Reading,
  catalogue: Catalogue,
  service: string | undefined,
): Identified {
  const status = reading.response?.status?.value;
  const stated = statements(reading, service).flatMap(
    (statement) => name(statement, status, catalogue) ?? [],
  );
  if (stated.length > 0) return { errors: unique(stated), messages: [], codes: [] };
  const messages = findMessages(text, reading.unread, { status, service }, catalogue);
  const codes = messages.length > 0 ? [] : findCodes(text, reading.unread, catalogue);
  const errors = [
    ...messages.map(({ named, said }): IdentifiedError => ({
      ...named,
      service,
      httpStatus: status,
      evidence: said.spans,
    })),
    ...codes.map(({ named, said }): IdentifiedError => ({
      ...named,
      wireCode: said.value,
      httpStatus: status,
      evidence: said.spans,
    })),
  ];
  return {
    errors: unique(errors.length > 0 ? errors : fromStatus(reading, service, catalogue)),
    messages: messages.map(({ said }) => said),
    codes: codes.map(({ said }) => said),
  };
}

function statements(reading: Reading, service: string | undefined): Statement[] {
  const header = reading.response?.headers.find(({ name: key }) => key.toLowerCase() === 'x-amzn-errortype');
  const code = header && readCode(header.value);
  const bodies = reading.errors.map((error): Statement => toStatement(error, service));
  if (!code) return bodies;
  const first = bodies[0];
  const fromHeader: Statement = {
    code,
    message: first?.code ? undefined : first?.message,
    service,
    evidence: [...header.spans, ...(first?.evidence ?? [])],
  };
  // REST protocols put the code into the header; a body without a code then only brings the words.
  return first && !first.code ? [fromHeader, ...bodies.slice(1)] : [fromHeader, ...bodies];
}

function toStatement(
  { code, message, status, service, operation }: ReadError,
  host: string | undefined,
): Statement {
  return {
    code: code && readCode(code.value),
    message: message?.value,
    status: status?.value,
    service: service ? serviceId(service.value) : host,
    operation: operation?.value,
    evidence: [...(code?.spans ?? []), ...(message?.spans ?? [])],
  };
}

/** Java says `Amazon S3` and `AWSSecurityTokenService` where others say `S3` and `STS`. */
const serviceId = (name: string): string => {
  const id = name
    .replace(/^(?:Amazon|AWS) ?/i, '')
    .replaceAll(' ', '')
    .toLowerCase();
  return id === 'securitytokenservice' ? 'sts' : id;
};

function name(
  { code, message, status, service, operation, evidence }: Statement,
  shown: number | undefined,
  catalogue: Catalogue,
): IdentifiedError | undefined {
  const httpStatus = status ?? shown;
  const byCode = code ? nameCode(code, catalogue) : undefined;
  const byMessage = message
    ? messagesOf(catalogue).name(message, { status: httpStatus, service })
    : undefined;
  const chosen = choose(byCode, byMessage);
  if (!chosen) return undefined;
  // An SDK's operation without a code is an answer without a body (HEAD): its reason phrase is not API Gateway's message.
  if (!byCode && operation && service !== 'execute-api')
    return { code: chosen.code, service, httpStatus, evidence };
  return { ...chosen, wireCode: code, service, httpStatus, evidence };
}

/** A code under which services file many faults gives way to a message that is one error's own; any other code decides. */
function choose(byCode: Named | undefined, byMessage: Named | undefined): Named | undefined {
  if (!byCode) return byMessage;
  return byMessage && GENERIC_CODES.has(byCode.code) && !GENERIC_CODES.has(byMessage.code)
    ? byMessage
    : byCode;
}

/** Codes under which services file many different faults. */
const GENERIC_CODES: ReadonlySet<string> = new Set(
  (
    'AccessDenied AccessDeniedException Forbidden ForbiddenException Unauthorized BadRequest BadRequestException InvalidRequest ' +
    'ValidationException GeneralServiceException InternalFailure'
  ).split(' '),
);

/** What a bare status means where the body says nothing: the code that HTTP's own words stand for. */
const STATUS_CODES: Readonly<Record<number, string>> = {
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'NotFound',
  429: 'TooManyRequestsException',
};

function fromStatus(
  { response }: Reading,
  service: string | undefined,
  catalogue: Catalogue,
): IdentifiedError[] {
  const code = response?.status && STATUS_CODES[response.status.value];
  if (!code) return [];
  return [
    {
      ...nameCode(code, catalogue),
      service,
      httpStatus: response.status?.value,
      evidence: response.status?.spans ?? [],
    },
  ];
}

function unique(errors: readonly IdentifiedError[]): IdentifiedError[] {
  const byCode = new Map<string, { first: IdentifiedError; evidence: Span[] }>();
  for (const error of errors) {
    const before = byCode.get(error.code);
    if (before) before.evidence.push(...error.evidence);
    else byCode.set(error.code, { first: error, evidence: [...error.evidence] });
  }
  return [...byCode.values()].map(({ first, evidence }) => ({ ...first, evidence }));
}
