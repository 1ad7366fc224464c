import { joinTarget } from '../../endpoint/url.ts';
import type { Header, Pieces, Quoted, ReadError, ReadRequest, ReadResponse, Span } from '../../model.ts';
import { errorsFromJson } from '../error-body.ts';
import { type JsonObject, type Member, readObjects } from '../json.ts';
import type { Reader } from '../reader.ts';
import { headersOfMembers, sideOfMap } from './header-map.ts';
import { joined, NOTHING, readInside } from './inside.ts';
import { member, told, viewOfMember } from './json-members.ts';

/**
 * Reads requests and answers that a program printed as objects: Python's `r.headers`, axios' `config` and `response`, `e.response` of
 * boto3, an answer of TestInvokeMethod, the event that a proxy integration hands to a function.
 */
export const dumpReader: Reader = {
  id: 'dump',
  isWorthwhile: (text) =>
    /headers|HTTPHeaders/i.test(text) ||
    /\{\s{0,20}["'](?:date|content-type|content-length|server|connection|x-amz[\w-]{1,40})["']/i.test(text),
  read(text, claims) {
    const found = readObjects(text).flatMap((object) =>
      claims.has(object.start) ? [] : readDump(text, object),
    );
    return found.length === 0 ? NOTHING : joined(found);
  },
};

const MAX_DEPTH = 5;

function readDump(text: string, object: JsonObject): Pieces[] {
  const { members, start, end } = object;
  const side = sideOfMap(members);
  // A map of headers by itself: what is printed beside a status.
  if (side && (hasServerHeader(members) || isSent(side, members)))
    return [headersAlone(members, side, { start, end })];
  const found = inMembers(text, members, undefined, 0);
  // The event that a function is called with is nothing but the request.
  if (member(members, 'requestcontext') && found.length > 0)
    return [...found, { kinds: [], claimed: [{ start, end }] }];
  const body = found.flatMap(({ errors = [] }) => errors);
  return body.length > 0 ? [...found, { kinds: [], claimed: [{ start, end }] }] : found;
}

const SERVER = /^(?:x-amzn?-|apigw-requestid$|date$|server$|via$|x-cache$|cf-ray$)/i;
const hasServerHeader = (members: readonly Member[]): boolean =>
  members.some(({ name }) => SERVER.test(name.value));

const isSent = (side: string, members: readonly Member[]): boolean =>
  side === 'request' && members.every(({ type }) => type === 'string');

function headersAlone(members: readonly Member[], side: string, span: Span): Pieces {
  const headers = headersOfMembers(members);
  return side === 'request'
    ? { kinds: ['headers'], requests: [{ from: 'headers', headers, spans: [span] }], claimed: [span] }
    : { kinds: ['headers'], responses: [{ headers, spans: [span] }], claimed: [span] };
}

/** @param name - of the member that holds these. */
function inMembers(
  text: string,
  members: readonly Member[],
  name: string | undefined,
  depth: number,
): Pieces[] {
  const own = [requestOf(members), responseOf(text, members, name)].flatMap((pieces) => pieces ?? []);
  if (depth >= MAX_DEPTH) return own;
  const deeper = members.flatMap(({ name: inner, type, members: more }) =>
    type === 'object' ? inMembers(text, more, inner.value, depth + 1) : [],
  );
  return [...own, ...deeper];
}

const METHOD = /^(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)$/i;

function requestOf(members: readonly Member[]): Pieces | undefined {
  const method = told(members, 'method', 'httpmethod');
  const map = mapOf(member(members, 'headers'));
  const url = addressOf(members);
  const headers = map?.headers ?? [];
  if (!url || (method && !METHOD.test(method.value)) || (!method && headers.length === 0)) return undefined;
  const body = told(members, 'data', 'body');
  const request: ReadRequest = {
    from: 'log',
    method: method && upper(method),
    url,
    headers,
    body,
    spans: url.spans,
  };
  return { kinds: ['log'], requests: [request], claimed: [...url.spans, ...(map?.spans ?? [])] };
}

const upper = ({ value, spans }: Quoted): Quoted => ({ value: value.toUpperCase(), spans });

/** axios may have the beginning of the address apart; API Gateway's event has host and path, stage and all, in its context. */
function addressOf(members: readonly Member[]): Quoted | undefined {
  const url = told(members, 'url', 'uri');
  const base = told(members, 'baseurl');
  if (url && /^(?:https?|wss?):\/\/\S+$/.test(url.value)) return url;
  if (url?.value.startsWith('/') && base && /^https?:\/\/\S+$/.test(base.value))
    return joinTarget(withoutSlash(base), url);
  const context = member(members, 'requestcontext')?.members ?? [];
  const host = told(context, 'domainname');
  const path = told(context, 'path');
  return host && path?.value.startsWith('/') ? joinTarget(host, path) : undefined;
}

const withoutSlash = ({ value, spans }: Quoted): Quoted =>
  value.endsWith('/')
    ? { value: value.slice(0, -1), spans: spans.map(({ start, end }) => ({ start, end: end - 1 })) }
    : { value, spans };

const STATUS = ['status', 'statuscode', 'status_code', 'httpstatuscode'];

/** An object that a function returns looks like an answer too: only one that some server has answered with, or that is called so, is one. */
function responseOf(text: string, members: readonly Member[], name: string | undefined): Pieces | undefined {
  const stated = told(members, ...STATUS);
  const map = mapOf(member(members, 'headers', 'httpheaders'));
  const isAnswer = /^(?:response|\$response|res|error)$/i.test(name ?? '') || map?.isAnswered === true;
  if (!stated || !/^[1-5]\d\d$/.test(stated.value) || !isAnswer) return undefined;
  const headers = map?.headers ?? [];
  const status = { value: Number(stated.value), spans: stated.spans };
  const body = member(members, 'data', 'body', 'responsetext');
  const response: ReadResponse = { status, headers, body: body?.value, spans: stated.spans };
  return {
    kinds: ['http-response'],
    responses: [response],
    errors: body ? errorsOf(text, body) : [],
    claimed: map?.spans ?? [],
  };
}

function errorsOf(text: string, body: Member): readonly ReadError[] {
  const [span] = body.value.spans;
  if (body.type === 'string') return readInside(viewOfMember(text, body)).errors ?? [];
  return body.type === 'object' && span ? errorsFromJson({ members: body.members, ...span }) : [];
}

interface HeaderMap {
  readonly headers: readonly Header[];
  /** Some server has sent them. */
  readonly isAnswered: boolean;
  readonly spans: readonly Span[];
}

/** Node's inspector names a class before the brace: `headers: Object [AxiosHeaders] {`. */
const CLASS = /^(?:Object )?(?:\[[\w :]{1,60}\]|[A-Z]\w{1,60})(?:\(\d{1,3}\))? ?(?=\{)/;

function mapOf(found: Member | undefined): HeaderMap | undefined {
  const [span] = found?.value.spans ?? [];
  if (!found || !span) return undefined;
  const behind = found.type === 'other' ? (CLASS.exec(found.value.value)?.[0].length ?? 0) : 0;
  const [object] = behind > 0 ? readObjects(found.value.value.slice(behind)) : [];
  const members = found.type === 'object' ? found.members : (object?.members ?? []);
  if (!sideOfMap(members)) return undefined;
  const headers = headersOfMembers(members, behind > 0 ? span.start + behind : 0);
  return { headers, isAnswered: hasServerHeader(members), spans: [span] };
}
