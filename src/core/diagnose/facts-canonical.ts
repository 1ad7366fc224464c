import type { Fact, Span } from '../model.ts';
import type { Facts } from './facts.ts';

/** A canonical request taken apart. @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html */
export interface CanonicalRequest {
  readonly method: string;
  readonly path: string;
  readonly query: string;
  /** Lower-case name to value, signed headers only. */
  readonly headers: ReadonlyMap<string, string>;
  readonly signedHeaders: string;
  readonly payload: string;
}

/** @returns undefined for a text cut short, or one that lost its line ends in copying. */
export function parseCanonicalRequest(text: string): CanonicalRequest | undefined {
  const lines = text.trim().split(/\r?\n/);
  const [method, path, query] = lines;
  const payload = lines.at(-1);
  const empty = lines.indexOf('', 3);
  if (method === undefined || path === undefined || query === undefined || lines.length < 6 || !payload)
    return undefined;
  // An empty line parts the headers from the list of their names.
  const headers = lines.slice(3, empty === -1 ? undefined : empty).map((line): [string, string] => {
    const colon = line.indexOf(':');
    return [line.slice(0, colon), line.slice(colon + 1)];
  });
  return { method, path, query, headers: new Map(headers), signedHeaders: lines.at(-2) ?? '', payload };
}

/**
 * @returns the canonical request that S3 prints, its bytes where the text lost its line ends; with the member that holds it.
 */
export function canonicalRequestOfS3(
  facts: Facts,
): { readonly request: CanonicalRequest; readonly fact: Fact<'error-detail'> } | undefined {
  const members = [
    { fact: facts.detail('CanonicalRequest'), decode: (text: string) => text },
    { fact: facts.detail('CanonicalRequestBytes'), decode: decodeBytes },
  ];
  for (const { fact, decode } of members) {
    const request = fact && parseCanonicalRequest(decode(fact.value.value));
    if (fact && request) return { request, fact };
  }
  return undefined;
}

/** @returns the text behind bytes as S3 prints them: `50 55 54 0a`. Anything that is no byte is left out. */
export function decodeBytes(bytes: string): string {
  const codes = bytes.slice(0, LONGEST).match(/\b[0-9a-f]{2}\b/gi) ?? [];
  return new TextDecoder().decode(Uint8Array.from(codes, (code) => Number.parseInt(code, 16)));
}

/** Nobody signs more than this; three characters to a byte. */
const LONGEST = 200_000;

/** Where a client's canonical request first leaves the service's. */
export interface Comparison {
  readonly isSame: boolean;
  readonly field: 'method' | 'path' | 'query' | 'header' | 'signed-headers' | 'payload';
  /** Of a header: its name. */
  readonly name: string;
  readonly client: string;
  readonly service: string;
  readonly evidence: readonly { readonly spans: readonly Span[] }[];
}

/** @returns both canonical requests laid side by side, line by line; undefined when the text does not show both. */
export function comparedRequests(facts: Facts): Comparison | undefined {
  const shown = facts.all('canonical-request');
  const client = shown.find(({ value }) => value.by === 'client');
  const server = shown.find(({ value }) => value.by === 'server');
  const ofS3 = canonicalRequestOfS3(facts);
  const [a, b] = [
    client && parseCanonicalRequest(client.value.text),
    ofS3?.request ?? (server && parseCanonicalRequest(server.value.text)),
  ];
  const place = ofS3?.fact ?? server;
  if (!client || !a || !b || !place) return undefined;
  const evidence = [client, place];
  const differs = firstDifference(a, b);
  return differs
    ? { isSame: false, evidence, ...differs }
    : { isSame: true, field: 'payload', name: '', client: '', service: '', evidence };
}

function firstDifference(
  a: CanonicalRequest,
  b: CanonicalRequest,
): Omit<Comparison, 'isSame' | 'evidence'> | undefined {
  for (const field of ['method', 'path', 'query'] as const)
    if (a[field] !== b[field]) return { field, name: '', client: a[field], service: b[field] };
  for (const name of new Set([...b.headers.keys(), ...a.headers.keys()])) {
    const [client, service] = [a.headers.get(name), b.headers.get(name)];
    if (client !== service) return { field: 'header', name, client: client ?? '', service: service ?? '' };
  }
  if (a.signedHeaders !== b.signedHeaders)
    return { field: 'signed-headers', name: '', client: a.signedHeaders, service: b.signedHeaders };
  return a.payload === b.payload
    ? undefined
    : { field: 'payload', name: '', client: a.payload, service: b.payload };
}
