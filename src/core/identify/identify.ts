import type { Catalogue } from '../catalogue.ts';
import type { IdentifiedError, Quoted, Reading, Span } from '../model.ts';
import { findCodes, findMessages, tailsOf } from './loose.ts';
import { type Messages, messagesOf } from './messages.ts';
import { isKnownCode, nameCode, nameKnown, type Named } from './names.ts';
import { innermostFirst, isWrapper, type Stated } from './order.ts';
import { serviceId } from './service-names.ts';
import { statementsOf, type Statement } from './statements.ts';

export interface Identified {
  /** Each error once: what AWS says before what wraps it, otherwise in the order of the paste. */
  readonly errors: readonly IdentifiedError[];
  /** Unread text that turned out to be an error's message. */
  readonly messages: readonly Quoted[];
  /** Unread words that turned out to be an error's code. */
  readonly codes: readonly Quoted[];
}

/**
 * Names the errors that a reading states: by code where there is one, corrected by its message where the code is one that several
 * faults share; by message alone otherwise. Where nothing stated is known, messages and codes in unread text count; at last the bare status.
 * @param service - of the endpoint, where the paste shows one.
 */
export function identify(
  text: string,
  reading: Reading,
  catalogue: Catalogue,
  service: string | undefined,
): Identified {
  const status = reading.response?.status?.value;
  const name = namer(status, catalogue);
  const stated = innermostFirst(statementsOf(reading, service).flatMap((statement) => name(statement) ?? []));
  if (stated.some(({ isKnown, isOuter }) => isKnown && !isOuter))
    return { errors: unique(stated.map(({ error }) => error)), messages: [], codes: [] };
  const messages = findMessages(text, reading.unread, { status, service }, catalogue);
  const codes = messages.length > 0 ? [] : findCodes(text, reading.unread, catalogue);
  const loose = [
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
  const errors = [...loose, ...stated.map(({ error }) => error)];
  return {
    errors: unique(errors.length > 0 ? errors : fromStatus(reading, service, catalogue)),
    messages: messages.map(({ said }) => said),
    codes: codes.map(({ said }) => said),
  };
}

/** Names statements; a log says the same a thousand times, so each text is held against the catalogue once. */
function namer(
  shown: number | undefined,
  catalogue: Catalogue,
): (statement: Statement) => Stated | undefined {
  const messages = messagesOf(catalogue);
  const known = new Map<string, Named | undefined>();
  const byWords = (message: string, httpStatus: number | undefined, service: string | undefined) => {
    const key = `${httpStatus ?? ''} ${service ?? ''} ${message}`;
    if (!known.has(key)) known.set(key, messages.name(message, { status: httpStatus, service }));
    return known.get(key);
  };
  return ({ code, message, status, service, operation, evidence, within }) => {
    const httpStatus = status ?? shown;
    const byCode = code === undefined ? undefined : nameKnown(code, catalogue);
    const byMessage =
      message === undefined
        ? undefined
        : (byWords(message, httpStatus, service) ??
          (byCode
            ? undefined
            : wordsWithin(message, messages, (tail) => byWords(tail, httpStatus, service))));
    const chosen = choose(byCode, byMessage) ?? (code === undefined ? undefined : nameCode(code, catalogue));
    if (!chosen) return undefined;
    // An SDK's operation without a code is an answer without a body (HEAD): its reason phrase is not API Gateway's message.
    const isReasonPhrase =
      service !== 'execute-api' &&
      (code === undefined ? operation !== undefined : service === 's3' && REASON_PHRASES.has(code));
    return {
      isKnown: byMessage !== undefined || (code !== undefined && isKnownCode(code, catalogue)),
      isOuter: code !== undefined && byMessage === undefined && isWrapper(code),
      within,
      error: {
        code: chosen.code,
        slug: isReasonPhrase ? undefined : chosen.slug,
        wireCode: isReasonPhrase ? undefined : code,
        saidBy: byMessage?.code === chosen.code ? byMessage.saidBy : undefined,
        service,
        httpStatus,
        evidence,
      },
    };
  };
}

/** A program puts its own words before AWS's: "Error while fetching: The security token included in the request is expired". */
function wordsWithin(
  message: string,
  messages: Messages,
  name: (tail: string) => Named | undefined,
): Named | undefined {
  const place = messages.nextPlace(message, 0);
  for (const { value } of place ? tailsOf(message, place) : []) {
    const named = name(value);
    if (named) return named;
  }
  return undefined;
}

/** A code under which services file many faults gives way to a message that is one error's own; any other code decides. */
function choose(byCode: Named | undefined, byMessage: Named | undefined): Named | undefined {
  if (!byCode) return byMessage;
  return byMessage && GENERIC_CODES.has(byCode.code) && !GENERIC_CODES.has(byMessage.code)
    ? byMessage
    : byCode;
}

/** SDKs name an S3 answer without a body by HTTP's own words. */
const REASON_PHRASES: ReadonlySet<string> = new Set(['Forbidden', 'NotFound', 'BadRequest']);

/** Codes under which services file many different faults. */
const GENERIC_CODES: ReadonlySet<string> = new Set(
  (
    'AccessDenied AccessDeniedException Forbidden ForbiddenException Unauthorized BadRequest BadRequestException InvalidRequest ' +
    'ValidationException ValidationError GeneralServiceException InternalFailure InternalServerError ' +
    // JavaScript calls the failure of any provider CredentialsProviderError.
    'NoCredentials'
  ).split(' '),
);

/** What a bare status means where the body says nothing: the code that HTTP's own words stand for. */
const STATUS_CODES: Readonly<Record<number, string>> = {
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'NotFound',
  405: 'MethodNotAllowed',
  410: 'GoneException',
  413: 'RequestEntityTooLarge',
  429: 'TooManyRequestsException',
  500: 'InternalServerError',
  502: 'BadGatewayException',
  503: 'ServiceUnavailable',
  504: 'GatewayTimeout',
};

/** What S3 answers a HEAD with has no body; these statuses stand for one code of its own. */
const S3_STATUS_CODES: Readonly<Record<number, string>> = {
  301: 'PermanentRedirect',
  307: 'TemporaryRedirect',
};

function fromStatus(
  { response, errors }: Reading,
  service: string | undefined,
  catalogue: Catalogue,
): IdentifiedError[] {
  // The status may stand in the title of a page whose words nobody knows.
  const stated = errors.find((error) => error.status);
  const status = response?.status ?? stated?.status;
  const answering = stated?.service ? serviceId(stated.service.value) : service;
  const own = status && answering === 's3' ? S3_STATUS_CODES[status.value] : undefined;
  const code = own ?? (status && STATUS_CODES[status.value]);
  if (!status || !code) return [];
  const named = nameCode(code, catalogue);
  return [
    {
      ...named,
      slug: answering === 's3' && REASON_PHRASES.has(code) ? undefined : named.slug,
      service: answering,
      httpStatus: status.value,
      evidence: status.spans,
    },
  ];
}

function unique(errors: readonly IdentifiedError[]): IdentifiedError[] {
  const byCode = new Map<string, { first: IdentifiedError; evidence: Span[]; times: number }>();
  for (const error of errors) {
    const before = byCode.get(error.code);
    if (before) {
      before.times++;
      before.evidence.push(...error.evidence);
    } else byCode.set(error.code, { first: error, evidence: [...error.evidence], times: 1 });
  }
  return [...byCode.values()].map(({ first, evidence, times }) => ({
    ...first,
    ...(times > 1 ? { times } : {}),
    evidence,
  }));
}
