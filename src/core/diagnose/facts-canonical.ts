import type { Fact, Span } from '../model.ts';
import type { CanonicalRequest } from '../sigv4/canonical-request.ts';
import { compareCanonical, type Part } from '../sigv4/compare.ts';
import { parseCanonicalRequest } from '../sigv4/parse-canonical.ts';
import type { Facts } from './facts.ts';

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
    const request = fact && parseCanonicalRequest(decode(fact.value.value).trim());
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
  /** Of a header: its name; '' when only their order differs. */
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
    client && parseCanonicalRequest(client.value.text.trim()),
    ofS3?.request ?? (server && parseCanonicalRequest(server.value.text.trim())),
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
  client: CanonicalRequest,
  service: CanonicalRequest,
): Omit<Comparison, 'isSame' | 'evidence'> | undefined {
  const found = compareCanonical(service, client)[0];
  if (!found) return undefined;
  const name = found.part.startsWith('header ') ? found.part.slice('header '.length) : '';
  const sides = { client: found.client ?? '', service: found.service ?? '' };
  return { field: name ? 'header' : (FIELDS[found.part] ?? 'header'), name, ...sides };
}

const FIELDS: Readonly<Partial<Record<Part, Comparison['field']>>> = {
  method: 'method',
  path: 'path',
  query: 'query',
  signedHeaders: 'signed-headers',
  payload: 'payload',
};
