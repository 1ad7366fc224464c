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
    method: lead.method ?? loose.find(({ method }) => method)?.method,
    headers: [...lead.headers, ...loose.flatMap(({ headers }) => headers)],
    body: lead.body ?? command?.body,
    spans: [...lead.spans, ...loose.flatMap(({ spans }) => spans)],
  };
}

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

/** The last failing answer leads; header lines pasted apart from it are added. */
export function mergeResponses(shown: readonly ReadResponse[]): ReadResponse | undefined {
  const lead = shown.findLast(({ status }) => (status?.value ?? 0) >= 400) ?? shown[0];
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
        operation: error.operation ?? last.operation,
      };
    else merged.push(error);
  }
  return merged;
}

const isDumpOf = (body: ReadError, told: ReadError): boolean =>
  told.code?.from === 'text:sdk' &&
  body.code?.from.startsWith('body:') === true &&
  body.code.value === told.code.value &&
  startOfError(body) - startOfError(told) < LONGEST_DUMP;

const startOf = ({ spans: [span] }: { readonly spans: ReadRequest['spans'] }): number => span?.start ?? 0;
