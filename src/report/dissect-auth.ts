import type { Auth, Endpoint, Fact, Facts, Jwt, Span } from '#core';
import type { Part } from './model.ts';
import type { PartMaker } from './dissect-url.ts';
import { maskKeyId } from './quotes.ts';

/** @returns who the request says it is: every credential it carries, or that it carries none. */
export function dissectAuth(facts: Facts, make: PartMaker, now: number): Part[] {
  const found = facts.all('auth').map((fact) => one(fact, facts, make, now));
  if (found.length > 0 || !facts.one('url')) return found;
  const at = facts.url()?.spans ?? [];
  return [make.part('noAuth', '—', at, { name: 'noAuth' })];
}

function one({ value: auth, spans }: Fact<'auth'>, facts: Facts, make: PartMaker, now: number): Part {
  switch (auth.kind) {
    case 'sigv4':
      return sigv4(auth, spans, facts, make, now);
    case 'bearer':
      return make.part('bearer', '••••', spans, auth.jwt && { name: 'notDecodedAsValid' }, 'plain', auth.jwt ? claims(auth.jwt, spans, make, now) : []);
    case 'jwt':
      return make.part('jwt', '••••', spans, { name: 'bareJwt' }, 'warn', claims(auth.jwt, spans, make, now));
    case 'basic':
      return make.part('basic', auth.user ?? '', spans, facts.value('endpoint')?.kind === 'other' ? undefined : { name: 'basicToAws' }, 'warn');
    case 'api-key':
      return make.part('apiKey', '••••', spans, { name: 'apiKeyNote' });
    case 'signs-itself':
      return make.part('signsItself', auth.provider, spans, { name: 'signsItself' });
    case 'unknown':
      return make.part('unknownAuth', auth.scheme, spans);
  }
}

type SigV4 = Extract<Auth, { kind: 'sigv4' }>;

function sigv4(auth: SigV4, spans: readonly Span[], facts: Facts, make: PartMaker, now: number): Part {
  const parts = [
    make.part('algorithm', auth.algorithm, spans),
    ...(auth.accessKeyId === undefined ? [] : [keyId(auth.accessKeyId, auth.hasToken, spans, make)]),
    ...scope(auth, spans, facts.value('endpoint'), make),
    ...(auth.signedHeaders ? [signedHeaders(auth.signedHeaders, spans, make)] : []),
    ...(auth.signature === undefined ? [] : [make.part('signature', `${auth.signature.slice(0, 8)}…`, spans)]),
    ...(auth.expiresSeconds === undefined ? [] : [expires(auth.expiresSeconds, spans, facts, make, now)]),
  ];
  const missing = auth.missing.length > 0 ? { name: 'missingParts' as const, data: { parts: auth.missing.join(', ') } } : undefined;
  return make.part(auth.where === 'query' ? 'presigned' : 'sigv4', auth.algorithm, spans, missing, missing ? 'bad' : 'plain', parts.map((part) => ({ ...part, value: part.value.slice(0, 240) })));
}

function keyId(id: string, hasToken: boolean, spans: readonly Span[], make: PartMaker): Part {
  const temporary = /^ASIA/.test(id);
  const known = /^(?:AKIA|ASIA)[A-Z2-7]{16}$/.test(id) || /EXAMPLE$/.test(id);
  const note = known ? (temporary ? 'temporaryKey' : 'longTermKey') : 'oddKey';
  return { ...make.part('accessKeyId', '', spans, { name: note }, known && (!temporary || hasToken) ? 'plain' : 'warn'), value: maskKeyId(id) };
}

function scope(auth: SigV4, spans: readonly Span[], endpoint: Endpoint | undefined, make: PartMaker): Part[] {
  const regionOff = Boolean(auth.region && endpoint?.region && auth.region !== endpoint.region);
  const serviceOff = Boolean(auth.service && endpoint?.service && auth.service !== endpoint.service);
  return [
    ...(auth.date === undefined ? [] : [make.part('scopeDate', auth.date, spans)]),
    ...(auth.region === undefined ? [] : [make.part('scopeRegion', auth.region, spans, regionOff ? { name: 'regionDiffers', data: { signed: auth.region, host: endpoint?.region ?? '' } } : undefined, regionOff ? 'bad' : 'good')]),
    ...(auth.service === undefined ? [] : [make.part('scopeService', auth.service, spans, serviceOff ? { name: 'serviceDiffers', data: { signed: auth.service, host: endpoint?.service ?? '' } } : undefined, serviceOff ? 'bad' : 'good')]),
    ...(auth.terminator === undefined || auth.terminator === 'aws4_request' ? [] : [make.part('terminator', auth.terminator, spans, { name: 'terminatorOdd' }, 'bad')]),
  ].map((part, index) => ({ ...part, value: [auth.date, auth.region, auth.service, auth.terminator].filter((value) => value !== undefined)[index] ?? part.value }));
}

function signedHeaders(names: readonly string[], spans: readonly Span[], make: PartMaker): Part {
  const lacksHost = !names.includes('host');
  return { ...make.part('signedHeaders', '', spans, lacksHost ? { name: 'hostUnsigned' } : undefined, lacksHost ? 'bad' : 'plain'), value: names.join(';') };
}

function expires(seconds: number, spans: readonly Span[], facts: Facts, make: PartMaker, now: number): Part {
  const until = facts.time('expires');
  const part = { ...make.part('expires', '', spans, seconds > 604_800 ? { name: 'tooLong' } : undefined, seconds > 604_800 ? 'bad' : 'plain'), value: `${seconds} s (${make.words.duration(seconds)})` };
  if (!until || part.note) return part;
  const past = until.value.epochMs < now;
  return { ...part, tone: past ? 'bad' : 'good', note: [`${new Date(until.value.epochMs).toISOString()}, ${relative(until.value.epochMs, now, make)}`] };
}

/** @returns an instant against now: "3 hours ago". */
export function relative(epochMs: number, now: number, make: PartMaker): string {
  const duration = make.words.duration(Math.abs(epochMs - now) / 1000);
  return epochMs < now ? make.words.ago(duration) : make.words.ahead(duration);
}

function claims(jwt: Jwt, spans: readonly Span[], make: PartMaker, now: number): Part[] {
  const shown = (name: Parameters<PartMaker['part']>[0], value: string | undefined, extra: Partial<Part> = {}): Part[] =>
    value === undefined ? [] : [{ ...make.part(name, '', spans), value: value.slice(0, 240), ...extra }];
  const alg = jwt.header['alg'];
  const scopes = jwt.claims['scope'] ?? jwt.claims['scp'];
  const use = jwt.tokenUse === 'id' ? make.words.notes.idToken : jwt.tokenUse === 'access' ? make.words.notes.accessToken : undefined;
  const expired = jwt.exp !== undefined && jwt.exp * 1000 < now;
  return [
    ...shown('algorithm', typeof alg === 'string' ? alg : undefined),
    ...shown('issuer', jwt.issuer),
    ...shown('audience', jwt.audience),
    ...shown('tokenUse', jwt.tokenUse, use ? { note: [use] } : {}),
    ...shown('expiry', instant(jwt.exp), jwt.exp === undefined ? {} : { tone: expired ? 'bad' : 'good', note: [relative(jwt.exp * 1000, now, make)] }),
    ...shown('issuedAt', instant(jwt.iat)),
    ...shown('scopes', typeof scopes === 'string' ? scopes : undefined),
  ];
}

/** A date outside what a calendar holds is shown as its number. */
function instant(seconds: number | undefined): string | undefined {
  if (seconds === undefined) return undefined;
  const date = new Date(seconds * 1000);
  return Number.isNaN(date.getTime()) ? String(seconds) : date.toISOString();
}
