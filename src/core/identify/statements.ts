import type { CodeSource, Header, ReadCode, ReadError, Reading, ReadResponse, Span } from '../model.ts';
import { readCode } from './names.ts';
import { codeOrder, protocolOf } from './protocol.ts';
import { serviceId } from './service-names.ts';

/** What one place of the paste says of an error, before it is named. */
export interface Statement {
  readonly code?: string | undefined;
  readonly message?: string | undefined;
  readonly status?: number | undefined;
  readonly service?: string | undefined;
  readonly operation?: string | undefined;
  readonly evidence: readonly Span[];
  /** Where the message stands: what is read within it is held by this statement. */
  readonly within: readonly Span[];
}

/**
 * Every statement of an error in a reading: those of the answer in the order in which its protocol believes them, then the others as they
 * stand in the paste. A code that the answer gives twice is one statement; two different ones are two.
 * @param service - of the endpoint, where the paste shows one.
 */
export function statementsOf(reading: Reading, service: string | undefined): Statement[] {
  const own = ownError(reading);
  const headers = headerCodes(reading.response);
  const others = reading.errors.filter((error) => error !== own);
  const before = own ? others.slice(0, reading.errors.indexOf(own)) : [];
  const answer = headers.length > 0 || own ? ofAnswer(headers, own, reading, service) : [];
  return [
    ...before.flatMap((error) => ofBody(error, service)),
    ...answer,
    ...others.slice(before.length).flatMap((error) => ofBody(error, service)),
  ];
}

/** The error that stands in the answer whose headers are shown: in its body, or the first behind its head. */
function ownError({ response, errors }: Reading): ReadError | undefined {
  const head = response?.spans[0]?.start;
  if (head === undefined) return errors[0];
  const body = response?.body?.spans ?? [];
  const startOf = ({ code, message }: ReadError): number => (code ?? message)?.spans[0]?.start ?? 0;
  return (
    errors.find((error) => body.some(({ start, end }) => start <= startOf(error) && startOf(error) < end)) ??
    errors.find((error) => startOf(error) > head) ??
    errors[0]
  );
}

const HEADER_CODES: Readonly<Record<string, CodeSource>> = {
  'x-amzn-errortype': 'header:x-amzn-errortype',
  'x-amzn-query-error': 'header:x-amzn-query-error',
};

/** @returns the code that a header of an answer states, cut to it: `x-amzn-query-error` has the fault behind a semicolon. */
export function headerCode({ name, value, valueSpans }: Header): ReadCode | undefined {
  const from = HEADER_CODES[name.toLowerCase()];
  if (!from) return undefined;
  if (from === 'header:x-amzn-errortype') return { value, spans: valueSpans, from };
  const parts = value.split(';');
  const [code = ''] = parts;
  return parts.length === 2 && code ? { value: code, spans: valueSpans, from } : undefined;
}

const headerCodes = (response: ReadResponse | undefined): ReadCode[] =>
  (response?.headers ?? []).flatMap((header) => headerCode(header) ?? []);

/** Some services put the words into a header too, and SDKs prefer them there. */
const headerMessage = (response: ReadResponse | undefined): Header | undefined =>
  response?.headers.find(({ name, value }) => value && name.toLowerCase() === 'x-amzn-error-message');

function ofAnswer(
  headers: readonly ReadCode[],
  own: ReadError | undefined,
  reading: Reading,
  service: string | undefined,
): Statement[] {
  const words = headerMessage(reading.response);
  const base = own ? common(own, service) : { service };
  const order = codeOrder(
    protocolOf({
      headers: [...(reading.response?.headers ?? []), ...(reading.request?.headers ?? [])],
      from: own?.code?.from,
    }),
  );
  const inBody = bodyCodes(own);
  const candidates = [...headers, ...inBody]
    .flatMap((quoted) => {
      const code = readCode(quoted.value);
      return code ? [{ code, quoted }] : [];
    })
    .sort((a, b) => rankOf(order, a.quoted.from) - rankOf(order, b.quoted.from));
  const chosen = candidates.filter(
    ({ code }, index) => candidates.findIndex((other) => other.code === code) === index,
  );
  if (chosen.length === 0)
    return own ? ofBody(own, service).map((one) => ({ ...one, message: one.message ?? words?.value })) : [];
  // REST protocols put the code into the header; a body without a code then only brings the words.
  const holder = chosen.find(({ code }) => inBody.some(({ value }) => readCode(value) === code)) ?? chosen[0];
  return chosen.map(({ code }) => {
    const hasWords = holder?.code === code;
    const places = candidates.filter((other) => other.code === code).flatMap(({ quoted }) => quoted.spans);
    return {
      ...base,
      code,
      message: hasWords ? (own?.message?.value ?? words?.value) : undefined,
      evidence: [...places, ...(hasWords ? (own?.message?.spans ?? words?.valueSpans ?? []) : [])],
      within: hasWords ? (own?.message?.spans ?? []) : [],
    };
  });
}

const rankOf = (order: readonly CodeSource[], from: CodeSource): number => {
  const at = order.indexOf(from);
  return at === -1 ? order.length : at;
};

const bodyCodes = (error: ReadError | undefined): ReadCode[] => [
  ...(error?.code ? [error.code] : []),
  ...(error?.alternatives ?? []),
];

function ofBody(error: ReadError, service: string | undefined): Statement[] {
  const { message } = error;
  const codes = bodyCodes(error);
  const base = common(error, service);
  const [first, ...more] = codes;
  return [
    {
      ...base,
      code: first && readCode(first.value),
      message: message?.value,
      evidence: [...(first?.spans ?? []), ...(message?.spans ?? [])],
      within: message?.spans ?? [],
    },
    ...more.map(({ value, spans }) => ({ ...base, code: readCode(value), evidence: spans, within: [] })),
  ];
}

/** An answer with a second id is S3's, whoever forgot to say so. */
const common = ({ status, service, operation, detail }: ReadError, host: string | undefined) => ({
  status: status?.value,
  service: service ? serviceId(service.value) : (host ?? (detail['HostId'] && 's3')),
  operation: operation?.value,
});
