import { parseIsoDate } from '../auth/dates.ts';
import type { ReadError, ReadRequest, ReadResponse } from '../model.ts';

/**
 * Makes one request of all that were read: the one right before the failing answer leads; without one before it, the first with a URL.
 * Header lines pasted apart are added to it, and what only its curl command shows.
 * @param answered - where the answer begins that the paste is about.
 */
export function mergeRequests(all: readonly ReadRequest[], answered: number): ReadRequest | undefined {
  const requests = [...all].sort((a, b) => startOf(a) - startOf(b));
  const complete = requests.filter(({ url, from }) => url && from !== 'headers');
  const before = complete.filter((request) => startOf(request) < answered);
  const lead = before.at(-1) ?? complete[0] ?? requests.find(({ url }) => url) ?? requests[0];
  if (!lead) return undefined;
  const command = commandOf(lead, before);
  const loose = requests.filter((request) => request !== lead && request.from === 'headers');
  return {
    ...lead,
    url: command?.url && lead.url && command.url.value.endsWith(lead.url.value) ? command.url : lead.url,
    method: lead.method ?? sameCall(lead, requests)?.method ?? loose.find(({ method }) => method)?.method,
    headers: [...lead.headers, ...loose.flatMap(({ headers }) => headers)],
    body: lead.body ?? command?.body,
    spans: [...lead.spans, ...loose.flatMap(({ spans }) => spans)],
  };
}

/** A browser names the address where it says why, and the method on the next line. */
const sameCall = ({ url }: ReadRequest, requests: readonly ReadRequest[]): ReadRequest | undefined =>
  requests.find((request) => request.method && url && request.url?.value === url.value);

/** `curl -v` prints the head that the command above it sent, but neither scheme nor body. */
function commandOf(lead: ReadRequest, before: readonly ReadRequest[]): ReadRequest | undefined {
  const previous = before[before.indexOf(lead) - 1];
  if (lead.from !== 'http-request' || previous?.from !== 'curl') return undefined;
  return pathOf(previous) === pathOf(lead) ? previous : undefined;
}

const pathOf = ({ url }: ReadRequest): string =>
  url?.value
    .replace(/^[a-z]{2,8}:\/\//i, '')
    .replace(/^[^/]*/, '')
    .replace(/#.*/, '') ?? '';

/**
 * The last failing answer leads, or one of the same status that shows more than that; header lines pasted apart from it are added.
 */
export function mergeResponses(all: readonly ReadResponse[]): ReadResponse | undefined {
  const shown = [...all].sort((a, b) => startOf(a) - startOf(b));
  const failing = shown.filter(({ status }) => (status?.value ?? 0) >= 400);
  const last = failing.at(-1);
  const fuller = failing.findLast(
    ({ status, headers, body }) => status?.value === last?.status?.value && (headers.length > 0 || body),
  );
  const lead = fuller ?? last ?? shown[0];
  if (!lead) return undefined;
  const loose = shown.filter((response) => response !== lead && !response.status);
  return { ...lead, headers: [...lead.headers, ...loose.flatMap(({ headers }) => headers)] };
}

/** @returns where an error begins. */
export const startOfError = ({ code, message }: ReadError): number => (code ?? message)?.spans[0]?.start ?? 0;

/** From an error's own words to its members, over the trace. */
const LONGEST_DUMP = 4_000;

/** @returns errors in the order of the paste; what Node prints as words, trace and members is one of them. */
export function mergeErrors(errors: readonly ReadError[]): ReadError[] {
  const merged: ReadError[] = [];
  for (const error of [...errors].sort((a, b) => startOfError(a) - startOfError(b))) {
    const last = merged.at(-1);
    if (last && isDumpOf(error, last))
      merged[merged.length - 1] = {
        ...error,
        message: error.message ?? last.message,
        service: error.service ?? last.service,
        operation: error.operation ?? last.operation,
        tool: error.tool ?? last.tool,
      };
    else merged.push(error);
  }
  return merged;
}

/** A log's time stands in front of its line; a trace may stand between it and the error. */
const FARTHEST = 2_000;
const STAMP = /(?<![\d-])\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?:Z|[+-]\d\d:?\d\d)/g;

/** @returns errors, each with the time that its log gives it, where none of its own words did. In order; each stretch is looked at once. */
export function withTimes(errors: readonly ReadError[], text: string): readonly ReadError[] {
  let from = 0;
  return errors.map((error) => {
    const start = startOfError(error);
    const before = Math.max(from, start - FARTHEST);
    from = Math.max(from, start);
    if (error.at) return error;
    const stamp = [...text.slice(before, start).matchAll(STAMP)].at(-1);
    const value = stamp && parseIsoDate(stamp[0]);
    if (!stamp || value === undefined) return error;
    const at = before + stamp.index;
    return { ...error, at: { value, spans: [{ start: at, end: at + stamp[0].length }] } };
  });
}

const isDumpOf = (body: ReadError, told: ReadError): boolean =>
  told.code?.from === 'text:sdk' &&
  body.code?.from.startsWith('body:') === true &&
  // A shape may stand there with its namespace: `com.amazon.coral.service#AccessDeniedException`.
  body.code.value.slice(body.code.value.indexOf('#') + 1) === told.code.value &&
  startOfError(body) - startOfError(told) < LONGEST_DUMP;

const startOf = ({ spans: [span] }: { readonly spans: ReadRequest['spans'] }): number => span?.start ?? 0;
