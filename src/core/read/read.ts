import type { InputKind, ReadError, Reading, ReadRequest, ReadResponse } from '../model.ts';
import { findUrls } from '../endpoint/url.ts';
import { Claims } from './claims.ts';
import { readCurlCommands } from './commands.ts';
import { errorFromJson, errorsFromXml, readObjects } from './error-body.ts';
import { readHttp } from './http.ts';
import { splitLines } from './lines.ts';
import { readSdkTexts } from './sdk.ts';
import { readElements, readProlog } from './xml.ts';

/**
 * Reads every form of paste it knows, several in one text, each piece with its place.
 * Linear in the length of the text; never throws; what no reader claims comes back as `unread`.
 */
export function read(text: string): Reading {
  const claims = new Claims(text.length);
  const commands = readCurlCommands(text, claims);
  const sdk = readSdkTexts(text);
  claims.add(...sdk.spans);
  const json = readJsonErrors(text, claims);
  const xml = readXmlErrors(text, claims);
  const http = readHttp(splitLines(text), claims);
  const bare = readBareUrl(text, claims, [...commands, ...http.requests]);
  const requests = [...commands, ...http.requests, ...bare];
  const response = mergeResponses(http.responses);
  return {
    kinds: kindsOf({ curl: commands, http, bare, sdk: sdk.errors, json, xml, text }),
    request: mergeRequests(requests, answeredAt(response, [...json, ...xml])),
    response,
    errors: [...json, ...xml, ...sdk.errors].sort((a, b) => startOf(a) - startOf(b)),
    unread: claims.gaps(text),
  };
}

function readJsonErrors(text: string, claims: Claims): ReadError[] {
  const errors: ReadError[] = [];
  for (const object of readObjects(text)) {
    if (claims.has(object.start)) continue;
    const error = errorFromJson(object);
    if (!error) continue;
    errors.push(error);
    claims.add({ start: object.start, end: object.end });
  }
  return errors;
}

function readXmlErrors(text: string, claims: Claims): ReadError[] {
  const elements = readElements(text).filter(({ start }) => !claims.has(start));
  const errors = errorsFromXml(elements);
  if (errors.length > 0) for (const { start, end } of [...elements, ...readProlog(text)]) claims.add({ start, end });
  return errors;
}

/** A URL by itself counts as a request only when no request with a URL was read. */
function readBareUrl(text: string, claims: Claims, requests: readonly ReadRequest[]): ReadRequest[] {
  const urls = findUrls(text).filter(({ spans: [span] }) => span && !claims.has(span.start));
  for (const { spans } of urls) claims.add(...spans);
  const [first] = urls;
  if (!first || requests.some(({ url }) => url)) return [];
  return [{ from: 'url', url: { value: first.url.raw, spans: first.spans }, headers: [], spans: first.spans }];
}

/** Where the answer begins that the paste is about. */
const answeredAt = (response: ReadResponse | undefined, errors: readonly ReadError[]): number =>
  response?.spans[0]?.start ?? (errors[0] ? startOf(errors[0]) : Infinity);

/**
 * Of several requests the one right before the failing answer leads; without one before it, the first with a URL.
 * Header lines pasted apart are added to it.
 */
function mergeRequests(requests: readonly ReadRequest[], answered: number): ReadRequest | undefined {
  const complete = requests.filter(({ url, from }) => url && from !== 'headers');
  const before = complete.filter(({ spans: [span] }) => (span?.start ?? 0) < answered);
  const lead = before.at(-1) ?? complete[0] ?? requests.find(({ url }) => url) ?? requests[0];
  if (!lead) return undefined;
  const loose = requests.filter((request) => request !== lead && request.from === 'headers');
  return {
    ...lead,
    method: lead.method ?? loose.find(({ method }) => method)?.method,
    headers: [...lead.headers, ...loose.flatMap(({ headers }) => headers)],
    spans: [...lead.spans, ...loose.flatMap(({ spans }) => spans)],
  };
}

/** The last failing answer leads; header lines pasted apart from it are added. */
function mergeResponses(shown: readonly ReadResponse[]): ReadResponse | undefined {
  const lead = shown.findLast(({ status }) => (status?.value ?? 0) >= 400) ?? shown[0];
  if (!lead) return undefined;
  const loose = shown.filter((response) => response !== lead && !response.status);
  return { ...lead, headers: [...lead.headers, ...loose.flatMap(({ headers }) => headers)] };
}

const startOf = ({ code, message }: ReadError): number => (code ?? message)?.spans[0]?.start ?? 0;

function kindsOf(read: {
  curl: readonly unknown[]; http: ReturnType<typeof readHttp>; bare: readonly unknown[]; sdk: readonly unknown[]; json: readonly unknown[]; xml: readonly unknown[]; text: string;
}): InputKind[] {
  const { curl, http, bare, sdk, json, xml, text } = read;
  const headersAlone = http.requests.some(({ from }) => from === 'headers') || http.responses.some(({ status }) => !status);
  const kinds: [InputKind, boolean][] = [
    ['curl', curl.length > 0],
    ['http-request', http.requests.some(({ from }) => from === 'http-request')],
    ['http-response', http.responses.some(({ status }) => status)],
    ['headers', headersAlone],
    ['url', bare.length > 0],
    ['json', json.length > 0],
    ['xml', xml.length > 0],
    ['sdk-text', sdk.length > 0],
  ];
  const shown = kinds.flatMap(([kind, is]) => (is ? [kind] : []));
  return shown.length > 0 || text.trim() === '' ? shown : ['text'];
}
