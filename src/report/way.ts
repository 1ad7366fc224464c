import type { Candidate, Catalogue, Facts, Stop } from '#core';
import type { ReportMessages } from '#i18n/report';
import type { StopState, Way } from './model.ts';
import { fill } from './rich-text.ts';

/** What a call of an API behind API Gateway passes, in this order. */
const GATEWAY: readonly Stop[] = [
  'client',
  'dns',
  'connection',
  'firewall',
  'stage',
  'route',
  'authorization',
  'api-key',
  'integration',
  'answer',
];
/** What a call of a service's own API passes. */
const SERVICE: readonly Stop[] = [
  'client',
  'dns',
  'connection',
  'signature',
  'policy',
  'operation',
  'answer',
];

/** @returns the stations of the request and where it ended, if the first cause is right; undefined where no cause says. */
export function wayOf(
  [first]: readonly Candidate[],
  facts: Facts,
  { causes }: Catalogue,
  words: ReportMessages,
): Way | undefined {
  const stop = first && causes[first.cause]?.stop;
  if (!stop) return undefined;
  const stations = isGateway(facts, stop) ? GATEWAY : SERVICE;
  const at = stations.indexOf(stop);
  if (at === -1) return undefined;
  return {
    summary: fill(words.way.stoppedAt(words.stops[stop])),
    stops: stations.map((id, index) => ({
      id,
      name: words.stops[id],
      state: stateOf(index, at, stop, facts),
    })),
  };
}

const isGateway = (facts: Facts, stop: Stop): boolean =>
  SERVICE.includes(stop) && !GATEWAY.includes(stop)
    ? false
    : facts.endpoint()?.value.service === 'execute-api' ||
      facts.speaker('api-gateway') !== undefined ||
      !SERVICE.includes(stop);

/** An answer proves that the request got through DNS and the connection; without one only the cause speaks. */
function stateOf(index: number, at: number, stop: Stop, facts: Facts): StopState {
  if (index === at) return 'stopped';
  if (index > at) return 'not-reached';
  const answered = facts.one('status') ?? facts.one('error-code') ?? facts.one('response-header');
  return answered || stop === 'dns' || stop === 'connection' ? 'passed' : 'unknown';
}
