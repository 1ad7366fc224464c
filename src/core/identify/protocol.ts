import type { CodeSource, Header } from '../model.ts';

/** How the answer is written, as far as it says so itself. */
export type Protocol =
  'rest-json' | 'aws-json' | 'query-compatible' | 'xml' | 'rpc-v2' | 'event-stream' | 'unknown';

/** What of an answer tells how it is written. */
export interface Shown {
  /** The answer's, then the request's: its content type says as much. */
  readonly headers: readonly Pick<Header, 'name' | 'value'>[];
  /** Where the body puts the code. */
  readonly from?: CodeSource | undefined;
}

/** @returns the protocol that an answer shows: by `x-amzn-query-error`, by `smithy-protocol`, by its content type, at last by where the code stands. */
export function protocolOf({ headers, from }: Shown): Protocol {
  const header = (name: string): string =>
    headers.find((one) => one.name.toLowerCase() === name)?.value.toLowerCase() ?? '';
  if (header('x-amzn-query-error')) return 'query-compatible';
  const type = header('content-type');
  if (header('smithy-protocol').startsWith('rpc-v2') || type.startsWith('application/cbor')) return 'rpc-v2';
  if (type.includes('vnd.amazon.eventstream')) return 'event-stream';
  if (/^application\/x-amz-json-1\.[01]/.test(type)) return 'aws-json';
  if (/^(?:application|text)\/xml/.test(type)) return 'xml';
  if (type.startsWith('application/json')) return 'rest-json';
  return from?.startsWith('xml:') ? 'xml' : 'unknown';
}

const H = 'header:x-amzn-errortype';
const Q = 'header:x-amzn-query-error';
const T = 'body:__type';
const C = 'body:code';
const BINARY: readonly CodeSource[] = ['cbor:__type', 'event:exception-type', 'event:error-code'];
const XML: readonly CodeSource[] = ['xml:Code', 'xml:root'];

/** Smithy's text for each: REST believes the header first, RPC the body's `__type`; a query-compatible service its old code. */
const ORDERS: Readonly<Record<Protocol, readonly CodeSource[]>> = {
  'rest-json': [H, C, T],
  'aws-json': [T, C, H],
  'query-compatible': [Q, ...BINARY, T, C, H],
  'rpc-v2': [...BINARY, T, C, H],
  'event-stream': [...BINARY, T, C, H],
  xml: [...XML, H],
  unknown: [Q, H, ...BINARY, ...XML, T, C],
};

/**
 * @returns the places of a code, the one that the protocol believes first.
 * @see https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html#operation-error-serialization
 * @see https://smithy.io/2.0/aws/protocols/aws-json-1_0-protocol.html#operation-error-serialization
 */
export const codeOrder = (protocol: Protocol): readonly CodeSource[] => ORDERS[protocol];
