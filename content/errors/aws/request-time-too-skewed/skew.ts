import type { Evidence, Facts, RequestModel } from '#core';

const MINUTE_MS = 60_000;
const HALF_HOUR_MS = 30 * MINUTE_MS;
/** Every service takes a request that is this far off. */
const ALWAYS_ALLOWED_MS = 5 * MINUTE_MS;

/** How far the time a request was signed with is from the service's own clock. */
export interface Skew {
  /** Positive when the request’s time is ahead of the service’s. */
  readonly ms: number;
  readonly allowedMs: number;
  /** h:mm:ss, without a sign. */
  readonly apart: string;
  /** The time zone whose local time was taken for UTC, when the difference is that of a time zone: `UTC+9`. */
  readonly zone?: string | undefined;
  readonly evidence: readonly [Evidence, Evidence];
}

/** @returns where the service says that it refused the request for its time. */
export const timeRefusal = (facts: Facts): Evidence | undefined =>
  facts.message(
    /difference between the request time and the current time is too large|Signature expired: |Signature not yet current: /,
  ) ?? facts.code('RequestTimeTooSkewed');

/** @returns the two clocks laid against each other; undefined when one of them is not shown. */
export function skewOf(facts: Facts): Skew | undefined {
  const signed = facts.time('signed');
  const service = facts.time('server') ?? facts.time('now-in-message') ?? facts.time('response-date');
  if (!signed || !service) return undefined;
  const ms = signed.value.epochMs - service.value.epochMs;
  // A presigned URL may be used long after it was signed; only a time ahead of the service’s says something.
  if (ms < 0 && facts.auth('sigv4')?.value.where === 'query' && !timeRefusal(facts)) return undefined;
  return {
    ms,
    allowedMs: allowedMs(facts),
    apart: clockText(Math.abs(ms)),
    zone: zoneOf(ms),
    evidence: [signed, service],
  };
}

/** @returns true when no service refuses a request for being this far off. */
export const isHarmless = ({ ms }: Skew): boolean => Math.abs(ms) <= ALWAYS_ALLOWED_MS;

/** @returns true for a difference of one hour, which wrongly set daylight saving time gives more often than the zone UTC+1. */
export const isOneHour = ({ ms }: Skew): boolean =>
  Math.abs(Math.abs(ms) - 2 * HALF_HOUR_MS) <= 2 * MINUTE_MS;

/** @returns the request for curl to sign when it sends it, rid of the signature that carries the old time. */
export function signAnew(request: RequestModel, facts: Facts): RequestModel | undefined {
  const signed = facts.auth('sigv4')?.value;
  if (!signed?.region || !signed.service || signed.where === 'query') return undefined;
  const stale = new Set(['authorization', 'date', 'x-amz-date', 'x-amz-security-token']);
  return {
    ...request,
    headers: request.headers.filter(([name]) => !stale.has(name.toLowerCase())),
    sign: { region: signed.region, service: signed.service },
  };
}

/** What the service itself states as its limit; else S3’s 15 minutes or the 5 of most others. */
function allowedMs(facts: Facts): number {
  const stated = Number(facts.detail('MaxAllowedSkewMilliseconds')?.value.value);
  if (stated > 0) return stated;
  const minutes = facts.message(/Z [-+] (?<minutes>\d{1,3}) min/)?.groups['minutes'];
  if (minutes) return Number(minutes) * MINUTE_MS;
  return facts.code('RequestTimeTooSkewed') || facts.endpoint()?.value.kind === 's3'
    ? 15 * MINUTE_MS
    : ALWAYS_ALLOWED_MS;
}

/** Offsets between whole hours that some place on Earth has; the rest of the half hours are chance. */
const HALF_HOUR_ZONES = new Set(['+3:30', '+4:30', '+5:30', '+6:30', '+9:30', '+10:30', '-3:30', '-9:30']);

/** The time zone that a difference amounts to; two minutes are left for the ordinary drift of a clock. */
function zoneOf(ms: number): string | undefined {
  const halfHours = Math.round(Math.abs(ms) / HALF_HOUR_MS);
  const rest = Math.abs(Math.abs(ms) - halfHours * HALF_HOUR_MS);
  if (halfHours < 2 || halfHours > (ms > 0 ? 28 : 24) || rest > 2 * MINUTE_MS) return undefined;
  const offset = `${ms > 0 ? '+' : '-'}${String(Math.floor(halfHours / 2))}`;
  if (halfHours % 2 === 0) return `UTC${offset}`;
  return HALF_HOUR_ZONES.has(`${offset}:30`) ? `UTC${offset}:30` : undefined;
}

function clockText(ms: number): string {
  const seconds = Math.round(ms / 1000);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${String(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}
