import type {
  Reference,
  ReferenceError,
  ReferenceFile,
  ReferenceList,
  ReferenceService,
} from '../../catalogue/reference.ts';
import { writeKind } from '#core';
import { frontCoded } from './encode.ts';

/** @returns the text of the file that `readReference` reads; a service stands on a line, so that a change is seen in a diff. */
export function encodeReference({ read, services, lists, shared }: Reference, generated: string): string {
  const lines = services.map((service) => JSON.stringify(encodeService(service)));
  return [
    '{',
    `"generated": ${JSON.stringify(generated)},`,
    `"read": ${JSON.stringify(read)},`,
    `"shared": ${JSON.stringify(shared.join(' '))},`,
    `"lists": ${JSON.stringify(lists)},`,
    '"services": [',
    lines.join(',\n'),
    ']}',
    '',
  ].join('\n');
}

/** @returns the codes that two services or more declare, or that once were so declared: each has a page. */
export function sharedCodes(
  services: readonly ReferenceService[],
  lists: readonly ReferenceList[],
  before: readonly string[],
): readonly string[] {
  const declaring = new Map<string, Set<string>>();
  const add = (code: string, serviceId: string): void => {
    declaring.set(code, (declaring.get(code) ?? new Set()).add(serviceId));
  };
  for (const { serviceId, errors } of services)
    for (const { shape, queryCode } of errors) {
      add(shape, serviceId);
      if (queryCode) add(queryCode, serviceId);
    }
  for (const { serviceId, byStatus } of lists)
    for (const code of Object.values(byStatus).join(' ').split(' ')) add(code, serviceId);
  const shared = [...declaring].filter(([, services]) => services.size > 1).map(([code]) => code);
  return [...new Set([...before, ...shared])].sort();
}

/** @returns the line of one service. */
export const encodeService = (service: ReferenceService): ReferenceFile['services'][number] => [
  service.id,
  service.serviceId,
  service.version,
  service.signingName,
  `${service.protocol}${service.isQueryCompatible ? '+query' : ''}`,
  service.host ?? '',
  frontCoded(service.operations).join(' '),
  service.errors.map((error) => encodeError(error, service.operations)).join('|'),
];

/** Also what two readings of one service are compared by. */
export function encodeError(error: ReferenceError, all: readonly string[]): string {
  const { shape, queryCode, operations } = error;
  return `${shape}${queryCode ? `=${queryCode}` : ''} ${writeKind(error)} ${encodePlaces(operations, all)}`.trimEnd();
}

function encodePlaces(some: readonly string[], all: readonly string[]): string {
  if (some.length === all.length && all.length > 0) return '*';
  const within = new Set(some);
  const places = all.map((_, index) => index);
  const included = distances(places.filter((place) => within.has(all[place] ?? '')));
  const excluded = `!${distances(places.filter((place) => !within.has(all[place] ?? '')))}`;
  return some.length > 0 && excluded.length < included.length ? excluded : included;
}

function distances(places: readonly number[]): string {
  const steps: string[] = [];
  let at = 0;
  for (let index = 0; index < places.length; index++) {
    const first = places[index] ?? 0;
    let last = first;
    while (places[index + 1] === last + 1) last = places[++index] ?? last;
    steps.push(`${(first - at).toString(36)}${last > first ? `-${(last - first).toString(36)}` : ''}`);
    at = last;
  }
  return steps.join(',');
}
