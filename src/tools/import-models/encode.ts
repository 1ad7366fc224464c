import { writeKind } from '#core';
import type { ReferenceError, ReferenceService } from '../../catalogue/reference.ts';
import type { Unmodelled } from './unmodelled.ts';

/** Of a service, what the table of codes tells. */
type Declaring = Pick<ReferenceService, 'serviceId'> & {
  readonly errors: readonly (Pick<ReferenceError, 'shape' | 'fault'> &
    Partial<Pick<ReferenceError, 'queryCode' | 'status' | 'retry'>>)[];
};

interface Row {
  /** By place of the service in the list. */
  readonly kinds: Map<number, string>;
}

/**
 * @returns the table of codes as `readCodes` of the engine takes it: sorted, each code after what it shares with the one before, services
 * by distance, so that little is left for a compressor to do.
 */
export function encodeCodes(services: readonly Declaring[], lists: readonly Unmodelled[]): string {
  const ids = [
    ...new Set([...services.map(({ serviceId }) => serviceId), ...lists.map(({ serviceId }) => serviceId)]),
  ].sort();
  const rows = new Map<string, Row>();
  const add = (code: string, serviceId: string, kind: string): void => {
    const row = rows.get(code) ?? { kinds: new Map() };
    rows.set(code, row);
    const at = ids.indexOf(serviceId);
    if (!row.kinds.has(at)) row.kinds.set(at, kind);
  };
  for (const { serviceId, errors } of services)
    for (const error of errors) {
      const { shape, queryCode } = error;
      const kind = writeKind(error);
      add(shape, serviceId, kind);
      if (queryCode) add(queryCode, serviceId, kind);
    }
  for (const { serviceId, byStatus } of lists)
    for (const [status, codes] of Object.entries(byStatus))
      for (const code of codes.trim().split(/\s+/))
        add(code, serviceId, `${status}${Number(status) < 500 ? 'c' : 's'}`);
  const kinds = byFrequency([...rows.values()].flatMap((row) => [...row.kinds.values()]));
  const codes = [...rows.keys()].sort();
  return [
    ids.join('|'),
    kinds.join('|'),
    frontCoded(codes.map((code) => code.replace(/Exception$/, '!').replace(/Fault$/, '@'))).join(' '),
    codes.map((code) => encodeRow(rows.get(code)?.kinds ?? new Map(), kinds)).join('|'),
  ].join('\n');
}

/** @returns each name as the number of letters that it shares with the one before, and the rest. */
export const frontCoded = (names: readonly string[]): string[] =>
  names.map((name, index) => {
    const shared = Math.min(35, sharedLength(names[index - 1] ?? '', name));
    return `${shared.toString(36)}${name.slice(shared)}`;
  });

function encodeRow(own: ReadonlyMap<number, string>, kinds: readonly string[]): string {
  const [usual = ''] = byFrequency([...own.values()]);
  let at = 0;
  const steps = [...own]
    .sort(([a], [b]) => a - b)
    .map(([service, kind]) => {
      const step = (service - at).toString(36);
      at = service;
      return kind === usual ? step : `${step}:${kinds.indexOf(kind).toString(36)}`;
    });
  return [kinds.indexOf(usual).toString(36), ...steps].join(' ');
}

function byFrequency(all: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([one]) => one);
}

function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}
