import { parseAmzDate, parseHttpDate, parseIsoDate } from '../auth/dates.ts';
import type { Auth, Fact, FactTypes, Header, Quoted, Span, UrlParts } from '../model.ts';

/** @returns when a presigned URL was signed and ends, or when a token does. */
export function authTimes(auth: Auth, spans: readonly Span[], url: UrlParts | undefined): Fact[] {
  if (auth.kind === 'sigv4' && auth.where === 'query') {
    const date = url?.query.find(({ name }) => name.value.toLowerCase() === 'x-amz-date');
    const signed = date && parseAmzDate(date.value.value);
    if (!date || signed === undefined) return [];
    const at = time('signed', signed, date.value.spans);
    return auth.expiresSeconds === undefined
      ? [at]
      : [at, time('expires', signed + auth.expiresSeconds * 1000, spans)];
  }
  const jwt = auth.kind === 'bearer' || auth.kind === 'jwt' ? auth.jwt : undefined;
  return jwt?.exp === undefined ? [] : [time('token-expires', jwt.exp * 1000, spans)];
}

/** @returns an instant as a fact. */
export const time = (role: FactTypes['time']['role'], epochMs: number, spans: readonly Span[]): Fact => ({
  kind: 'time',
  value: { role, epochMs },
  spans,
  certainty: 'decoded',
});

/** A signer uses `X-Amz-Date`; `Date` counts only without it. */
export function requestTimes(headers: readonly Header[]): Fact[] {
  const named = (name: string): Header | undefined =>
    headers.find((header) => header.name.toLowerCase() === name);
  const header = named('x-amz-date') ?? named('date');
  const at =
    header && (parseAmzDate(header.value) ?? parseHttpDate(header.value) ?? parseIsoDate(header.value));
  return header && at !== undefined ? [time('signed', at, header.valueSpans)] : [];
}

const SKEW_SENTENCE =
  /Signature (?:expired: (?<signed>\d{8}T\d{6}Z) is now earlier than \d{8}T\d{6}Z \((?<now>\d{8}T\d{6}Z) - \d{1,3} min|not yet current: (?<early>\d{8}T\d{6}Z) is still later than \d{8}T\d{6}Z \((?<then>\d{8}T\d{6}Z) \+ \d{1,3} min)/;

/** The services' own sentence holds both clocks: when it was signed, and when the service read it. */
export function messageTimes(message: Quoted): Fact[] {
  // A terminal wraps between words and within an instant.
  const joined = message.value.replace(/([\dT])\s{1,80}(?=[\dTZ])/g, '$1').replace(/\s{1,80}/g, ' ');
  const groups = SKEW_SENTENCE.exec(joined)?.groups;
  if (!groups) return [];
  const signed = parseAmzDate(groups['signed'] ?? groups['early'] ?? '');
  const now = parseAmzDate(groups['now'] ?? groups['then'] ?? '');
  return [
    ...(signed === undefined ? [] : [time('signed', signed, message.spans)]),
    ...(now === undefined ? [] : [time('now-in-message', now, message.spans)]),
  ];
}

const DETAIL_ROLES: ReadonlyMap<string, FactTypes['time']['role']> = new Map([
  ['ServerTime', 'server'],
  ['RequestTime', 'signed'],
  ['Expires', 'expires'],
]);

/** @returns the instant that a member of an error body holds, where it is one of those that S3 writes. */
export function detailTimes(name: string, value: string, spans: readonly Span[]): Fact[] {
  const role = DETAIL_ROLES.get(name);
  const at = role && (parseIsoDate(value) ?? parseAmzDate(value) ?? parseHttpDate(value));
  return role && at !== undefined ? [time(role, at, spans)] : [];
}
