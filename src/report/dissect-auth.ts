import type { Auth, Endpoint, Fact, Facts, Span } from '#core';
import { dissectClaims } from './dissect-jwt.ts';
import { instant, relative } from './instants.ts';
import type { Part } from './model.ts';
import type { PartMaker, PartSeed } from './part-maker.ts';
import { maskKeyId } from './quotes.ts';

/** @returns who the request says it is: every credential it carries, or that it carries none. */
export function dissectAuth(facts: Facts, make: PartMaker, now: number): Part[] {
  const found = facts.all('auth').map((fact) => credential(fact, facts, make, now));
  // A bare URL does not show what went with it.
  if (found.length > 0 || !facts.one('url') || !facts.showsRequest()) return found;
  return [make.shown('noAuth', '—', { spans: facts.url()?.spans ?? [], note: 'noAuth' })];
}

function credential({ value: auth, spans }: Fact<'auth'>, facts: Facts, make: PartMaker, now: number): Part {
  switch (auth.kind) {
    case 'sigv4':
      return sigv4(auth, spans, facts, make, now);
    case 'bearer':
      return make.shown('bearer', MASKED, {
        spans,
        note: auth.jwt && 'notDecodedAsValid',
        parts: auth.jwt && dissectClaims(auth.jwt, spans, make, now),
      });
    case 'jwt':
      return make.shown('jwt', MASKED, {
        spans,
        note: 'bareJwt',
        tone: 'warn',
        parts: dissectClaims(auth.jwt, spans, make, now),
      });
    case 'basic':
      return make.shown('basic', maskKeyId(auth.user ?? MASKED), {
        spans,
        note: facts.value('endpoint')?.kind === 'other' ? undefined : 'basicToAws',
        tone: 'warn',
      });
    case 'api-key':
      return make.shown('apiKey', MASKED, { spans, note: 'apiKeyNote' });
    case 'signs-itself':
      return make.quoted('signsItself', auth.provider, { spans, note: 'signsItself' });
    case 'unknown':
      return make.shown('unknownAuth', auth.scheme || MASKED, { spans });
  }
}

const MASKED = '••••';

type SigV4 = Extract<Auth, { kind: 'sigv4' }>;

function sigv4(auth: SigV4, spans: readonly Span[], facts: Facts, make: PartMaker, now: number): Part {
  const isIncomplete = auth.missing.length > 0;
  return make.shown(auth.where === 'query' ? 'presigned' : 'sigv4', auth.algorithm, {
    spans,
    note: isIncomplete ? 'missingParts' : undefined,
    data: { parts: auth.missing.join(', ') },
    tone: isIncomplete ? 'bad' : 'plain',
    parts: [
      make.shown('algorithm', auth.algorithm, { spans }),
      ...(auth.accessKeyId === undefined ? [] : [keyId(auth.accessKeyId, auth.hasToken, spans, make)]),
      ...scope(auth, spans, facts.value('endpoint'), make),
      ...(auth.signedHeaders ? [signedHeaders(auth.signedHeaders, spans, make)] : []),
      ...(auth.signature === undefined
        ? []
        : [make.shown('signature', `${auth.signature.slice(0, 8)}…`, { spans })]),
      ...(auth.expiresSeconds === undefined ? [] : [expires(auth.expiresSeconds, spans, facts, make, now)]),
    ],
  });
}

function keyId(id: string, hasToken: boolean, spans: readonly Span[], make: PartMaker): Part {
  const isTemporary = id.startsWith('ASIA');
  const isKnown = /^(?:AKIA|ASIA)[A-Z2-7]{16}$/.test(id) || id.endsWith('EXAMPLE');
  return make.shown('accessKeyId', maskKeyId(id), {
    spans,
    note: isKnown ? (isTemporary ? 'temporaryKey' : 'longTermKey') : 'oddKey',
    tone: isKnown && (!isTemporary || hasToken) ? 'plain' : 'warn',
  });
}

/** The credential scope: date / Region / service / aws4_request. Region and service must be the host's. */
function scope(
  { date, region, service, terminator }: SigV4,
  spans: readonly Span[],
  endpoint: Endpoint | undefined,
  make: PartMaker,
): Part[] {
  const compared = (
    signed: string,
    host: string | undefined,
    note: 'regionDiffers' | 'serviceDiffers',
  ): PartSeed =>
    host && host !== signed
      ? { spans, note, data: { signed, host }, tone: 'bad' }
      : { spans, tone: host ? 'good' : 'plain' };
  return [
    ...(date === undefined ? [] : [make.shown('scopeDate', date, { spans })]),
    ...(region === undefined
      ? []
      : [make.shown('scopeRegion', region, compared(region, endpoint?.region, 'regionDiffers'))]),
    ...(service === undefined
      ? []
      : [make.shown('scopeService', service, compared(service, endpoint?.service, 'serviceDiffers'))]),
    ...(terminator === undefined || terminator === 'aws4_request'
      ? []
      : [make.shown('terminator', terminator, { spans, note: 'terminatorOdd', tone: 'bad' })]),
  ];
}

function signedHeaders(names: readonly string[], spans: readonly Span[], make: PartMaker): Part {
  const lacksHost = !names.includes('host');
  return make.shown('signedHeaders', names.join(';'), {
    spans,
    note: lacksHost ? 'hostUnsigned' : undefined,
    tone: lacksHost ? 'bad' : 'plain',
  });
}

function expires(seconds: number, spans: readonly Span[], facts: Facts, make: PartMaker, now: number): Part {
  const isTooLong = seconds > 604_800;
  const part = make.shown('expires', `${seconds} s (${make.words.duration(Math.abs(seconds))})`, {
    spans,
    note: isTooLong ? 'tooLong' : undefined,
    tone: isTooLong ? 'bad' : 'plain',
  });
  const until = facts.time('expires')?.value.epochMs;
  if (until === undefined || isTooLong) return part;
  return {
    ...part,
    tone: until < now ? 'bad' : 'good',
    note: [`${instant(until)}, ${relative(until, now, make.words)}`],
  };
}
