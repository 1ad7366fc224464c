import { classifyHost } from '../endpoint/endpoint.ts';
import { findUrls, type FoundUrl } from '../endpoint/url.ts';
import type { InputKind, Reading, ReadError, ReadRequest, ReadResponse, Span } from '../model.ts';
import { Claims } from './claims.ts';
import { readCurlCommands } from './commands.ts';
import { errorsFromJson, errorsFromXml } from './error-body.ts';
import { readHttp } from './http.ts';
import { readObjects } from './json.ts';
import { splitLines } from './lines.ts';
import { mergeErrors, mergeRequests, mergeResponses, startOfError } from './merge.ts';
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
  claims.add(sdk.spans);
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
  const response = mergeResponses(http.responses);
  return {
    kinds: kindsOf(
      {
        curl: commands.length > 0,
        'http-request': http.requests.some(({ from }) => from === 'http-request'),
        'http-response': http.responses.some(({ status }) => status),
        headers:
          http.requests.some(({ from }) => from === 'headers') ||
          http.responses.some(({ status }) => !status),
        url: bare.length > 0,
        json: json.errors.length > 0,
        xml: xml.errors.length > 0,
        'sdk-text': sdk.errors.length > 0,
        text: false,
      },
      text,
    ),
    request: mergeRequests([...commands, ...http.requests, ...bare], answeredAt(response, bodies)),
    response,
    errors: mergeErrors([...bodies, ...sdk.errors]),
    unread: claims.gaps(text),
  };
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

function kindsOf(
  seen: Readonly<Record<Exclude<InputKind, 'bare-code'>, boolean>>,
  text: string,
): InputKind[] {
  const kinds = (Object.keys(seen) as (keyof typeof seen)[]).filter((kind) => seen[kind]);
  return kinds.length > 0 || text.trim() === '' ? kinds : ['text'];
}
