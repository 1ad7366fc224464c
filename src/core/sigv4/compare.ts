import type { ByteString } from './bytes.ts';
import type { CanonicalRequest } from './canonical-request.ts';
import type { StringToSign } from './string-to-sign.ts';

/** A part of what is signed, as people speak of it. */
export type Part =
  | 'method'
  | 'path'
  | 'query'
  | `header ${string}`
  | 'headerOrder'
  | 'signedHeaders'
  | 'payload'
  | 'algorithm'
  | 'timestamp'
  | 'scope.date'
  | 'scope.region'
  | 'scope.service'
  | 'scope.terminator'
  | 'hash';

/** Where two sides differ, in the order in which the parts stand. */
export interface Difference {
  readonly part: Part;
  /** undefined: the part is not there. */
  readonly service: ByteString | undefined;
  readonly client: ByteString | undefined;
}

/** @returns each part in which two canonical requests differ; none when they are the same. */
export function compareCanonical(service: CanonicalRequest, client: CanonicalRequest): Difference[] {
  return [
    ...LINES_BEFORE.map((part) => difference(part, service[part], client[part])),
    ...compareHeaders(service, client),
    ...LINES_AFTER.map((part) => difference(part, service[part], client[part])),
  ].filter(isDifferent);
}

/** @returns each part in which two strings to sign differ. The hash follows from the canonical request. */
export function compareStringToSign(service: StringToSign, client: StringToSign): Difference[] {
  const scope = SCOPE.map((part) => difference(`scope.${part}`, service.scope[part], client.scope[part]));
  return [
    difference('algorithm', service.algorithm, client.algorithm),
    difference('timestamp', service.timestamp, client.timestamp),
    ...scope,
    difference('hash', service.hash, client.hash),
  ].filter(isDifferent);
}

const LINES_BEFORE = ['method', 'path', 'query'] as const;
const LINES_AFTER = ['signedHeaders', 'payload'] as const;
const SCOPE = ['date', 'region', 'service', 'terminator'] as const;

function compareHeaders(service: CanonicalRequest, client: CanonicalRequest): Difference[] {
  const [ours, theirs] = [new Map(service.headers), new Map(client.headers)];
  const names = [...new Set([...ours.keys(), ...theirs.keys()])];
  const values = names.map((name) => difference(`header ${name}`, ours.get(name), theirs.get(name)));
  if (values.some(isDifferent)) return values;
  const [order, otherOrder] = [service, client].map(({ headers }) => headers.map(([name]) => name).join(';'));
  return [difference('headerOrder', order, otherOrder)];
}

const difference = (
  part: Part,
  service: Difference['service'],
  client: Difference['client'],
): Difference => ({
  part,
  service,
  client,
});

const isDifferent = ({ service, client }: Difference): boolean => service !== client;
