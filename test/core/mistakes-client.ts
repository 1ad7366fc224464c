import { createHash, createHmac } from 'node:crypto';
import { serviceSide } from '../../src/core/sigv4/verify.ts';
import type { WireRequest } from '../../src/core/sigv4/canonical-request.ts';
import type { SearchInput } from '../../src/core/sigv4/mistakes/index.ts';

/**
 * A client that signs by hand, on Node's own crypto: nothing of the code under test takes part in what it does wrong.
 * Texts hold one character a byte.
 */
export interface Client {
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly headers: readonly (readonly [string, string])[];
  readonly signedHeaders: string;
  readonly payload: string;
  readonly print: (client: Client) => string;
  readonly hash: (text: string) => string;
  readonly algorithm: string;
  readonly timestamp: string;
  readonly scope: string;
  readonly string: (lines: readonly string[]) => string;
  readonly secret: string;
  readonly prefix: string;
  readonly key: (secret: string, parts: readonly string[]) => string;
  readonly keyParts: readonly string[];
  readonly sign: (key: string, text: string) => string;
  readonly write: (digits: string) => string;
}

const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1');
export const bytes = (text: string): string => Buffer.from(text, 'utf8').toString('latin1');
export const sha = (text: string): string => createHash('sha256').update(latin1(text)).digest('hex');
export const mac = (key: string, text: string): string =>
  createHmac('sha256', latin1(key)).update(latin1(text)).digest().toString('latin1');
export const toHex = (text: string): string => latin1(text).toString('hex');
export const base64 = (text: string): string => latin1(text).toString('base64');

/** The lines that are joined for hashing. */
export const linesOf = (client: Client): string[] => [
  client.method,
  client.path,
  client.query,
  ...client.headers.map(([name, value]) => `${name}:${value}`),
  '',
  client.signedHeaders,
  client.payload,
];

const hashLine = (client: Client): string => client.hash(client.print(client));

export function signAs(client: Client): string {
  const text = client.string([client.algorithm, client.timestamp, client.scope, hashLine(client)]);
  const key = client.key(client.prefix + client.secret, client.keyParts);
  return client.write(toHex(client.sign(key, text)));
}

export const SECRET = 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY';
export const KEY_ID = 'AKIAIOSFODNN7EXAMPLE';
const TIME = '20260831T093412Z';
const TOKEN = 'FwoGZXIvYXdzEXAMPLE/token+with==';

/** A request as it was sent, whose signature is still to be put in. */
export interface Base {
  readonly name: string;
  readonly request: (signature: string) => WireRequest;
  readonly token?: string;
}

const encoder = new TextEncoder();

function headerRequest(
  name: string,
  method: string,
  target: string,
  scope: string,
  signed: readonly (readonly [string, string])[],
  unsigned: readonly (readonly [string, string])[],
  body?: string | Uint8Array,
  named: readonly string[] = [],
): Base {
  const names = [...new Set([...signed.map(([header]) => header.toLowerCase()), ...named])].sort().join(';');
  const token = signed.find(([header]) => header === 'X-Amz-Security-Token')?.[1];
  const sentBody = typeof body === 'string' ? encoder.encode(body) : (body ?? new Uint8Array());
  return {
    name,
    ...(token !== undefined && { token }),
    request: (signature) => ({
      method,
      target,
      headers: [
        ...signed,
        ...unsigned,
        [
          'Authorization',
          `AWS4-HMAC-SHA256 Credential=${KEY_ID}/${scope}, SignedHeaders=${names}, Signature=${signature}`,
        ],
      ],
      body: sentBody,
    }),
  };
}

const JSON_BODY =
  '{"name": "Pochi", "age": 3, "tags": ["shiba", "\u3044\u306c"], "url": "https://example.com/a?b=1&c=<2>"}';

export const BASES: readonly Base[] = [
  headerRequest(
    'api',
    'POST',
    "/prod/pets/a%20b?type=dog&page=1&q=a%2Fb%20c%2Bd&B=2&w=(x)!*'",
    '20260831/ap-northeast-1/execute-api/aws4_request',
    [
      ['Host', 'a1b2c3d4e5.execute-api.ap-northeast-1.amazonaws.com'],
      ['Content-Type', 'application/json'],
      ['X-Amz-Date', TIME],
      ['User-Agent', 'example/1.0  (test)'],
    ],
    [['Accept', 'application/json']],
    JSON_BODY,
  ),
  headerRequest(
    's3',
    'PUT',
    '/photos/a%20b%2Bc/%E3%81%8C.jpg?tagging&list=b&list=a',
    '20260831/eu-west-1/s3/aws4_request',
    [
      ['Host', 'amzn-s3-demo-bucket.s3.eu-west-1.amazonaws.com'],
      ['X-Amz-Content-Sha256', sha('a,b\n1,2\n')],
      ['X-Amz-Date', TIME],
      ['X-Amz-Security-Token', TOKEN],
      ['X-Forwarded-For', '198.51.100.7, 203.0.113.9'],
    ],
    [['Content-Type', 'text/csv']],
    'a,b\n1,2\n',
  ),
  headerRequest(
    'form',
    'POST',
    '/',
    '20260831/us-east-1/sts/aws4_request',
    [
      ['Host', 'sts.amazonaws.com'],
      ['Content-Type', 'application/x-www-form-urlencoded; charset=utf-8'],
      ['Content-Length', '54'],
      ['X-Amz-Date', TIME],
    ],
    [],
    'Action=AssumeRole&RoleSessionName=a+b&Version=2011-06-15',
  ),
  headerRequest(
    'odd',
    'GET',
    '/a//b/./c?%C3%A4=1&b=2&name=%E3%81%8C&tag=1&tag-x=2',
    '20260831/us-east-1/s3/aws4_request',
    [
      ['Host', 'internal.example.com'],
      ['X-Amz-Content-Sha256', sha('')],
      ['X-Amz-Date', TIME],
      ['X-Amz-Meta-Tag', 'b'],
      ['X-Amz-Meta-Tag', 'a'],
      ['X-Amz-Meta-Odd', '\xc2\xa0text\xc2\xa0'],
    ],
    [['X-Forwarded-Host', 'files.example.com']],
    '',
    ['content-type'],
  ),
  {
    name: 'presigned',
    token: TOKEN,
    request: (signature) => ({
      method: 'GET',
      target:
        '/key.txt?X-Amz-Algorithm=AWS4-HMAC-SHA256' +
        `&X-Amz-Credential=${KEY_ID}%2F20260831%2Feu-west-1%2Fs3%2Faws4_request&X-Amz-Date=${TIME}` +
        `&X-Amz-Expires=900&X-Amz-SignedHeaders=host%3Brange&X-Amz-Security-Token=${encodeURIComponent(TOKEN)}` +
        `&response-content-type=text%2Fplain&utm_source=x&X-Amz-Signature=${signature}`,
      headers: [
        ['Host', 'amzn-s3-demo-bucket.s3.eu-west-1.amazonaws.com:8443'],
        ['Range', 'bytes=0-9'],
      ],
      body: new Uint8Array(),
    }),
  },
  {
    name: 'iot',
    token: TOKEN,
    request: (signature) => ({
      method: 'GET',
      target:
        '/mqtt?X-Amz-Algorithm=AWS4-HMAC-SHA256' +
        `&X-Amz-Credential=${KEY_ID}%2F20260831%2Fus-west-2%2Fiotdevicegateway%2Faws4_request&X-Amz-Date=${TIME}` +
        `&X-Amz-SignedHeaders=host&X-Amz-Signature=${signature}&X-Amz-Security-Token=${encodeURIComponent(TOKEN)}`,
      headers: [['Host', 'example.com']],
      body: new Uint8Array(),
    }),
  },
];

const PLACEHOLDER = '0'.repeat(64);

/** @returns the client that does everything right for a request. */
export function rightClient(base: Base): Client {
  const side = serviceSide(base.request(PLACEHOLDER));
  if (!side) throw new Error(`${base.name} is not signed`);
  const { date, region = '', service, terminator } = side.claim.scope;
  const keyParts = [date, region, service, terminator];
  return {
    ...side.canonicalRequest,
    print: (client) => linesOf(client).join('\n'),
    hash: sha,
    algorithm: 'AWS4-HMAC-SHA256',
    timestamp: side.claim.timestamp,
    scope: keyParts.join('/'),
    string: (lines) => lines.join('\n'),
    secret: SECRET,
    prefix: 'AWS4',
    key: (secret, parts) => parts.reduce((key, part) => mac(key, part), secret),
    keyParts,
    sign: mac,
    write: (digits) => digits,
  };
}

/** What is known after the request was refused. @param goal - with the secret, or the hash of a log. */
export function inputFor(base: Base, client: Client, goal: 'signature' | 'hash' = 'signature'): SearchInput {
  const request = base.request(signAs(client));
  const side = serviceSide(request);
  if (!side) throw new Error(`${base.name} lost its signature`);
  return {
    service: side,
    rules: side.rules,
    request,
    accessKeyId: KEY_ID,
    token: base.token,
    isPresigned: side.claim.where === 'query',
    goal:
      goal === 'hash'
        ? { kind: 'hash', hash: hashLine(client) }
        : { kind: 'signature', signature: signAs(client), secretAccessKey: SECRET },
  };
}
