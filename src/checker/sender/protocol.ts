/**
 * What the checker's tab and the sender's tab say to each other, and nothing else. Credentials never cross: a request
 * comes signed or unsigned. Each side takes a message of its own origin, from the one window that it knows, in exactly
 * these shapes.
 */
import type { OutgoingRequest, SignedHeaders } from '#core';

export type SendRequest = OutgoingRequest;

export interface SendAnswer {
  readonly status: number;
  /** Empty with HTTP/2, which has none. */
  readonly statusText: string;
  /** What the page was allowed to read; names in lower case. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: string;
  /** Whether the body went on behind what is here. */
  readonly truncated: boolean;
}

/** From the sender: it is there and waits; it hands an answer back. */
export type FromSender =
  | { readonly kind: 'sender-ready'; readonly version: typeof VERSION }
  | { readonly kind: 'sender-answer'; readonly version: typeof VERSION; readonly answer: SendAnswer };

export interface ToSender {
  readonly kind: 'send-request';
  readonly version: typeof VERSION;
  readonly request: SendRequest;
}

export const VERSION = 1;

/** UTF-16 units. A session token has some thousand; no service takes a URL or headers as long as these. */
const MOST = { method: 20, url: 16_000, headers: 100, name: 200, value: 32_000, body: 1_000_000 } as const;
/** An answer is read this far. Bytes of the body; UTF-16 units are never more. */
export const MOST_ANSWER = 1_000_000;

/** @returns the request of a message; undefined for anything else than the one shape. */
export function readToSender(data: unknown): SendRequest | undefined {
  if (!hasExactly(data, ['kind', 'version', 'request'])) return undefined;
  return data['kind'] === 'send-request' && data['version'] === VERSION && isRequest(data['request'])
    ? data['request']
    : undefined;
}

/** @returns what the sender says; undefined for anything else than the two shapes. */
export function readFromSender(data: unknown): FromSender | undefined {
  if (hasExactly(data, ['kind', 'version']))
    return data['kind'] === 'sender-ready' && data['version'] === VERSION
      ? { kind: 'sender-ready', version: VERSION }
      : undefined;
  if (!hasExactly(data, ['kind', 'version', 'answer'])) return undefined;
  return data['kind'] === 'sender-answer' && data['version'] === VERSION && isAnswer(data['answer'])
    ? { kind: 'sender-answer', version: VERSION, answer: data['answer'] }
    : undefined;
}

function isRequest(value: unknown): value is SendRequest {
  if (!hasExactly(value, ['method', 'url', 'headers', 'body'], ['sign'])) return false;
  return (
    isText(value['method'], MOST.method) &&
    isText(value['url'], MOST.url) &&
    isText(value['body'], MOST.body) &&
    isPairs(value['headers'], MOST.headers) &&
    (value['sign'] === undefined || (isSigned(value['sign']) && !hasSignedHeaders(value['headers'])))
  );
}

const isSigned = (value: unknown): value is SignedHeaders =>
  hasExactly(value, ['authorization', 'x-amz-date'], ['x-amz-security-token']) &&
  Object.values(value).every((each) => isText(each, MOST.value));

/** A header of the signer's beside the signer's own would go out twice. */
const hasSignedHeaders = (headers: SendRequest['headers']): boolean =>
  headers.some(([name]) => /^(?:authorization|x-amz-date|x-amz-security-token)$/i.test(name));

const isAnswer = (value: unknown): value is SendAnswer =>
  hasExactly(value, ['status', 'statusText', 'headers', 'body', 'truncated']) &&
  Number.isInteger(value['status']) &&
  isText(value['statusText'], MOST.value) &&
  isPairs(value['headers'], 10 * MOST.headers) &&
  isText(value['body'], MOST_ANSWER) &&
  typeof value['truncated'] === 'boolean';

const isText = (value: unknown, most: number): value is string =>
  typeof value === 'string' && value.length <= most;

const isPairs = (value: unknown, most: number): value is SendRequest['headers'] =>
  Array.isArray(value) &&
  value.length <= most &&
  value.every(
    (pair: unknown) =>
      Array.isArray(pair) && pair.length === 2 && isText(pair[0], MOST.name) && isText(pair[1], MOST.value),
  );

/** An object with these properties of its own, each of them, and no other: what is unknown is not let through. */
function hasExactly(
  value: unknown,
  required: readonly string[],
  optional: readonly string[] = [],
): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const names = Object.keys(value);
  return (
    required.every((name) => Object.hasOwn(value, name)) &&
    names.every((name) => required.includes(name) || optional.includes(name))
  );
}

/**
 * @returns an answer as the text that the checker reads. The version of HTTP is not told to pages; the line is written
 * with the one that every tool understands.
 */
export function answerAsText({ status, statusText, headers, body }: SendAnswer): string {
  const head = [`HTTP/1.1 ${status} ${statusText}`.trimEnd(), ...headers.map((header) => header.join(': '))];
  return `${head.join('\n')}\n\n${body}`;
}
