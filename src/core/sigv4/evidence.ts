import { decodeBytes } from '../diagnose/facts-canonical.ts';
import type { Diagnosis, Fact, FactKind, UrlParts } from '../model.ts';
import { utf8, type ByteString } from './bytes.ts';
import type { WireHeader } from './canonical-headers.ts';
import type { WireRequest } from './canonical-request.ts';
import { readClaim } from './claim.ts';
import { bodyBytes, messageIn } from './message.ts';

/** What one side says that it signed. */
export interface Shown {
  readonly canonicalRequest?: ByteString | undefined;
  readonly stringToSign?: ByteString | undefined;
}

/** All that a paste shows of one signature. It holds what the request holds, so it is as secret as the paste. */
export interface SignatureEvidence {
  /** As the service received it, as far as the paste tells. */
  readonly request?: WireRequest | undefined;
  readonly service: Shown;
  readonly client: Shown;
  /** The signature that was sent: the request's own, or the one that the answer repeats. */
  readonly signature?: string | undefined;
  readonly accessKeyId?: string | undefined;
  /** The service's clock when it answered, in milliseconds since 1970. */
  readonly serverMs?: number | undefined;
  /** What the answer calls the error. */
  readonly code?: string | undefined;
  /** What the host says of itself. */
  readonly region?: string | undefined;
  readonly signingName?: string | undefined;
}

/**
 * @param paste - its bytes: a file may hold what is no text.
 * @param facts - of the paste's diagnosis.
 * @param body - the body's bytes where a text cannot hold them.
 * @returns undefined when the paste shows no Version 4 signature and nothing that was signed.
 */
export function signatureEvidence(
  paste: ByteString,
  facts: Diagnosis['facts'],
  body?: Uint8Array,
): SignatureEvidence | undefined {
  const shown = new FactsByKind(facts);
  const request = messageIn(paste, body) ?? requestOf(shown, body);
  const claim = request && readClaim(request);
  const service = shownBy('server', shown);
  const client = shownBy('client', shown);
  const endpoint = shown.all('endpoint')[0]?.value;
  const signature = claim?.signature ?? shown.detail('SignatureProvided');
  const isAny = [service, client].some((side) => side.canonicalRequest ?? side.stringToSign);
  if (!claim && !isAny && signature === undefined) return undefined;
  return {
    request: claim && request,
    service,
    client,
    signature,
    accessKeyId: claim?.accessKeyId ?? shown.detail('AWSAccessKeyId'),
    serverMs: shown.all('time').find(({ value }) => SERVER_TIMES.has(value.role))?.value.epochMs,
    code: shown.all('error-code')[0]?.value.code,
    region: endpoint?.region,
    signingName: endpoint?.service,
  };
}

const SERVER_TIMES: ReadonlySet<string> = new Set(['server', 'now-in-message', 'response-date']);

/** Facts looked up by kind; the engine's own class brings rules that are not wanted here. */
class FactsByKind {
  readonly #facts: readonly Fact[];

  constructor(facts: readonly Fact[]) {
    this.#facts = facts;
  }

  all<K extends FactKind>(kind: K): readonly Fact<K>[] {
    return this.#facts.filter((fact): fact is Fact<K> => fact.kind === kind);
  }

  /** @returns the first such member of an answer. */
  detail(name: string): string | undefined {
    return this.all('error-detail').find(({ value }) => value.name === name)?.value.value;
  }
}

/** S3 gives bytes as well, which survive where a copied text has lost its line ends: they win. */
function shownBy(by: 'server' | 'client', facts: FactsByKind): Shown {
  const text = (kind: 'canonical-request' | 'string-to-sign', member: string): ByteString | undefined => {
    const bytes = by === 'server' ? facts.detail(`${member}Bytes`) : undefined;
    const said = facts.all(kind).find(({ value }) => value.by === by)?.value.text;
    const told = by === 'server' ? facts.detail(member) : undefined;
    const found = (bytes && decodeBytes(bytes)) ?? said ?? told;
    return found === undefined ? undefined : utf8(found);
  };
  return {
    canonicalRequest: text('canonical-request', 'CanonicalRequest'),
    stringToSign: text('string-to-sign', 'StringToSign'),
  };
}

function requestOf(facts: FactsByKind, body: Uint8Array | undefined): WireRequest | undefined {
  const url = facts.all('url')[0]?.value;
  if (!url) return undefined;
  const sent = facts
    .all('request-header')
    .map(({ value }): WireHeader => [utf8(value.name), utf8(value.value)]);
  const hasHost = sent.some(([name]) => name.toLowerCase() === 'host');
  const headers: readonly WireHeader[] = hasHost ? sent : [['Host', hostOf(url)], ...sent];
  const method = utf8(facts.all('method')[0]?.value ?? 'GET');
  const text = facts.all('request-body')[0]?.value;
  const request = { method, target: utf8(targetOf(url)), headers };
  return { ...request, body: body ?? bodyBytes(utf8(text ?? ''), request) };
}

/** The port that belongs to the scheme is not sent. */
function hostOf({ scheme, host, port }: UrlParts): ByteString {
  const isDefault = port?.value === (scheme?.value.toLowerCase() === 'http' ? '80' : '443');
  return utf8(port && !isDefault ? `${host.value}:${port.value}` : host.value);
}

/** As it was written, but for the fragment, which no client sends. */
function targetOf({ raw, host }: UrlParts): string {
  const behindHost = raw.slice(raw.indexOf(host.value) + host.value.length).replace(/^:\d{1,5}/, '');
  const target = behindHost.split('#', 1)[0] ?? '';
  return target.startsWith('/') ? target : `/${target}`;
}
