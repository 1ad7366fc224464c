import { classifyHost } from '../endpoint/endpoint.ts';
import { findUrls, type FoundUrl } from '../endpoint/url.ts';
import type { InputKind, Pieces, Reading, ReadError, ReadRequest, ReadResponse, Span } from '../model.ts';
import { Claims } from './claims.ts';
import { errorsFromJson } from './error-body.ts';
import { errorsFromXml } from './error-xml.ts';
import { readHttp } from './http.ts';
import { readObjects } from './json.ts';
import { splitLines } from './lines.ts';
import { mergeErrors, mergeRequests, mergeResponses, startOfError, withTimes } from './merge.ts';
import type { Reader } from './reader.ts';
import { readElements, readProlog } from './xml.ts';

/**
 * Reads every form of paste it knows, several in one text, each piece with its place.
 * Linear in the length of the text; never throws; what no reader claims comes back as `unread`.
 * @param readers - the forms to look for beside HTTP, JSON, XML and bare URLs, which are always read; each goes before what comes after it.
 */
export function read(text: string, readers: readonly Reader[]): Reading {
  const claims = new Claims(text.length);
  const pieces = readers
    .filter(({ isWorthwhile }) => isWorthwhile(text))
    .map((reader) => claimed(reader.read(text, claims), claims));
  const commands = pieces.flatMap(({ requests = [] }) => requests);
  const json = readJson(text, claims);
  const xml = readXml(text, claims);
  const data = new Claims(text.length);
  data.add([...json.spans, ...xml.spans]);
  const http = readHttp(text, splitLines(text), claims, data);
  claims.add([...json.spans, ...xml.spans]);
  const sent = sentBodies(http.requests, http.responses);
  claims.add(sent);
  const bare = readBareUrl(text, claims, [...commands, ...http.requests]);
  const bodies = [...json.errors, ...xml.errors].filter(
    (error) => !sent.some((body) => holds(body, startOfError(error))),
  );
  const response = mergeResponses([...pieces.flatMap(({ responses = [] }) => responses), ...http.responses]);
  const request = mergeRequests([...commands, ...http.requests, ...bare], answeredAt(response, bodies));
  return {
    kinds: kindsOf(
      [
        ...pieces.flatMap(({ kinds }) => kinds),
        ...http.requests.flatMap(({ from }) => (from === 'http-request' ? ['http-request' as const] : [])),
        ...http.responses.map(({ status }) => (status ? ('http-response' as const) : ('headers' as const))),
        ...http.requests.flatMap(({ from }) => (from === 'headers' ? ['headers' as const] : [])),
        ...(bare.length > 0 ? ['url' as const] : []),
        ...(json.errors.length > 0 ? ['json' as const] : []),
        ...(xml.errors.length > 0 ? ['xml' as const] : []),
      ],
      text,
    ),
    request,
    response,
    errors: withTimes(mergeErrors([...bodies, ...pieces.flatMap(({ errors = [] }) => errors)]), text),
    remarks: [
      ...pieces.flatMap(({ remarks = [] }) => remarks),
      ...(request ? readers.flatMap(({ remarksOn }) => remarksOn?.(request, text) ?? []) : []),
    ],
    facts: pieces.flatMap(({ facts = [] }) => facts),
    unread: claims.gaps(text),
  };
}

function claimed(pieces: Pieces, claims: Claims): Pieces {
  claims.add(pieces.claimed);
  return pieces;
}

interface Data {
  readonly errors: readonly ReadError[];
  readonly spans: readonly Span[];
}

function readJson(text: string, claims: Claims): Data {
  const found = readObjects(text).flatMap((object) => {
    const errors = claims.has(object.start) ? [] : errorsFromJson(object);
    return errors.length > 0 ? [{ errors, span: { start: object.start, end: object.end } }] : [];
  });
  return { errors: found.flatMap(({ errors }) => errors), spans: found.map(({ span }) => span) };
}

function readXml(text: string, claims: Claims): Data {
  const elements = readElements(text).filter(({ start }) => !claims.has(start));
  const errors = errorsFromXml(elements);
  if (errors.length === 0) return { errors, spans: [] };
  let end = 0;
  const outermost = elements.filter((element) => element.start >= end && ((end = element.end), true));
  return {
    errors,
    spans: [...outermost, ...readProlog(text)].map(({ start, end: stop }) => ({ start, end: stop })),
  };
}

/** What a request sends is no answer, however much it looks like one: where the answer is shown behind it. */
function sentBodies(requests: readonly ReadRequest[], responses: readonly ReadResponse[]): Span[] {
  const answered = responses.findLast(({ status }) => status)?.spans[0]?.start ?? 0;
  return requests.flatMap(({ body }) => body?.spans ?? []).filter(({ end }) => end <= answered);
}

const holds = ({ start, end }: Span, offset: number): boolean => start <= offset && offset < end;

/**
 * A URL by itself counts as a request only when no request with a URL was read: the first of AWS, or else the first that is not quoted,
 * for a setting or a link in quotes is no call.
 */
function readBareUrl(text: string, claims: Claims, requests: readonly ReadRequest[]): ReadRequest[] {
  const urls = findUrls(text).filter(({ spans: [span] }) => span && !claims.has(span.start));
  const isQuoted = ({ spans: [span] }: FoundUrl): boolean => /["']/.test(text.charAt((span?.start ?? 0) - 1));
  const isOfAws = ({ url }: FoundUrl): boolean => classifyHost(url.host.value.toLowerCase()).kind !== 'other';
  for (const { spans } of urls) claims.add(spans);
  const first = requests.some(({ url }) => url)
    ? undefined
    : (urls.find(isOfAws) ?? urls.find((url) => !isQuoted(url)));
  return first
    ? [{ from: 'url', url: { value: first.url.raw, spans: first.spans }, headers: [], spans: first.spans }]
    : [];
}

/** Where the answer begins that the paste is about. */
const answeredAt = (response: ReadResponse | undefined, errors: readonly ReadError[]): number =>
  response?.spans[0]?.start ?? (errors[0] ? startOfError(errors[0]) : Infinity);

/** What the headline lists, in the order in which a reader would. */
const ORDER: readonly InputKind[] = [
  'har',
  'curl',
  'powershell',
  'fetch',
  'httpie',
  'aws-cli',
  'http-request',
  'http-response',
  'headers',
  'url',
  'json',
  'xml',
  'cbor',
  'event-stream',
  'jwt',
  'sdk-text',
  'cloudtrail',
  'gateway-log',
  'debug-log',
  'log',
  'console',
];

function kindsOf(seen: readonly InputKind[], text: string): InputKind[] {
  const kinds = ORDER.filter((kind) => seen.includes(kind));
  return kinds.length > 0 || text.trim() === '' ? kinds : ['text'];
}
