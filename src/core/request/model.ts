import { readAuthorization } from '../auth/authorization.ts';
import { encodeBase64Text } from '../auth/base64.ts';
import { findSecrets } from '../auth/secrets.ts';
import type { Header, ReadRequest, RequestModel, SecretKind, UrlParts } from '../model.ts';
import { placeholderFor, shellVariable } from './shell-variable.ts';

/**
 * Frees a request from the syntax it was pasted in.
 * @returns undefined without a URL. The scheme is https where none was written.
 */
export function toRequestModel(request: ReadRequest, url: UrlParts | undefined): RequestModel | undefined {
  if (!url) return undefined;
  const port = url.port ? `:${url.port.value}` : '';
  const host = `${url.host.value}${port}`;
  const sign = request.signsItself && providerOf(request.signsItself.value);
  const basic = request.basic && !request.signsItself ? request.basic.value : undefined;
  const headers = request.headers.filter((header) => belongsToRequest(header, host, sign !== undefined));
  return {
    method: request.method?.value ?? 'GET',
    scheme: url.scheme?.value.toLowerCase() ?? 'https',
    host,
    path: url.path.value.startsWith('/') ? url.path.value : `/${url.path.value}`,
    query: queryOf(url),
    headers: [
      ...headers.map(({ name, value }): readonly [string, string] => [name, value]),
      ...(basic === undefined ? [] : [['Authorization', `Basic ${encodeBase64Text(basic)}`] as const]),
    ],
    ...(request.body ? { body: request.body.value } : {}),
    ...(sign ? { sign } : {}),
  };
}

/** `aws:amz:<region>:<service>`. */
function providerOf(provider: string): RequestModel['sign'] {
  const [, , region = '', service = ''] = provider.split(':', 5);
  return region && service ? { region, service } : undefined;
}

function queryOf({ raw }: UrlParts): string {
  const withoutFragment = raw.split('#', 1)[0] ?? '';
  const question = withoutFragment.indexOf('?');
  return question < 0 ? '' : withoutFragment.slice(question + 1);
}

/** What a client writes by itself would be wrong once the request is edited. */
const WRITTEN_BY_CLIENTS = new Set(['content-length', 'connection', 'accept-encoding', 'transfer-encoding']);

function belongsToRequest({ name, value }: Header, host: string, signs: boolean): boolean {
  const lower = name.toLowerCase();
  if (lower.startsWith(':') || WRITTEN_BY_CLIENTS.has(lower)) return false;
  if (lower === 'host') return value.toLowerCase() !== host.toLowerCase();
  // The printer adds it to every signed request.
  return !(signs && lower === 'x-amz-security-token' && value === shellVariable('AWS_SESSION_TOKEN'));
}

/**
 * Takes the secrets out of a request: tokens, keys, cookies and passwords become `${VARIABLES}`; a signature, which
 * no longer fits once anything is edited, becomes the wish to sign. Doing it twice changes nothing more.
 */
export function redactRequest(request: RequestModel): RequestModel {
  const sign = request.sign ?? signFrom(request.headers);
  const headers = sign
    ? request.headers.filter(([name, value]) => !isMadeBySigner(name, value))
    : request.headers;
  return {
    ...request,
    path: redactText(request.path),
    query: redactQuery(request.query),
    headers: headers.map(redactHeader),
    ...(request.body === undefined ? {} : { body: redactText(request.body) }),
    ...(sign ? { sign } : {}),
  };
}

function signFrom(headers: RequestModel['headers']): RequestModel['sign'] {
  for (const [name, value] of headers) {
    const auth = name.toLowerCase() === 'authorization' ? readAuthorization({ value }) : undefined;
    if (auth?.kind === 'sigv4' && auth.region && auth.service)
      return { region: auth.region, service: auth.service };
  }
  return undefined;
}

const SIGNER_HEADERS = new Set(['x-amz-date', 'x-amz-security-token', 'x-amz-content-sha256']);

const isMadeBySigner = (name: string, value: string): boolean =>
  SIGNER_HEADERS.has(name.toLowerCase()) ||
  (name.toLowerCase() === 'authorization' && /^\s*AWS4-/i.test(value));

function redactHeader([name, value]: readonly [string, string]): readonly [string, string] {
  const lower = name.toLowerCase();
  if (value === '') return [name, value];
  if (lower === 'authorization' || lower === 'proxy-authorization') return [name, redactAuthorization(value)];
  const kind = SECRET_HEADERS.get(lower);
  return [name, kind ? placeholderFor(kind) : redactText(value)];
}

/** Maps, because a header may be called `constructor`. */
const SECRET_HEADERS: ReadonlyMap<string, SecretKind> = new Map([
  ['x-api-key', 'api-key'],
  ['cookie', 'cookie'],
  ['x-amz-security-token', 'session-token'],
  ['x-amz-s3session-token', 'session-token'],
  ['x-amz-access-token', 'token'],
  ['api-key', 'api-key'],
]);

/** The scheme stays: it is often what is wrong. */
function redactAuthorization(value: string): string {
  const scheme = /^\s*(AWS4-[\w-]+|[A-Za-z][\w-]{0,30})(?=\s+\S)/.exec(value)?.[1];
  return scheme === undefined ? shellVariable('TOKEN') : `${scheme} ${shellVariable('TOKEN')}`;
}

const SECRET_PARAMETERS: ReadonlyMap<string, SecretKind> = new Map([
  ['x-amz-signature', 'signature'],
  ['x-amz-security-token', 'session-token'],
  ['signature', 'signature'],
  ['awsaccesskeyid', 'access-key-id'],
  ['access_token', 'token'],
  ['id_token', 'token'],
  ['refresh_token', 'token'],
  ['token', 'token'],
  ['authorization', 'token'],
  ['code', 'token'],
  ['client_secret', 'token'],
  ['api_key', 'api-key'],
  ['apikey', 'api-key'],
  ['api-key', 'api-key'],
  ['x-api-key', 'api-key'],
  ['password', 'basic'],
]);

function redactQuery(query: string): string {
  if (query === '') return query;
  const pairs = query.split('&').map((pair) => {
    const equals = pair.indexOf('=');
    const kind = equals < 0 ? undefined : SECRET_PARAMETERS.get(pair.slice(0, equals).toLowerCase());
    return kind && equals < pair.length - 1
      ? `${pair.slice(0, equals)}=${placeholderFor(kind)}`
      : redactText(pair);
  });
  return pairs.join('&');
}

function redactText(text: string): string {
  let redacted = '';
  let from = 0;
  for (const { start, end, kind } of findSecrets(text)) {
    redacted += text.slice(from, start) + placeholderFor(kind);
    from = end;
  }
  return redacted + text.slice(from);
}
