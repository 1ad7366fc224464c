import type { Reference, ReferenceError, ReferenceService } from '../../catalogue/reference.ts';
import { encodeError } from './encode-reference.ts';

/** @returns what a newer reading of the models says otherwise, in lines for whoever reviews it; none where nothing changed. */
export function changes(before: Reference, after: Reference): readonly string[] {
  const old = byId(before.services);
  const now = byId(after.services);
  return [
    ...[...old.keys()].filter((id) => !now.has(id)).map((id) => `${id}: gone, and its page with it`),
    ...after.services.flatMap((service) => {
      const known = old.get(service.id);
      return known ? changesOf(known, service) : [`${service.id}: new, ${errorCount(service)} errors`];
    }),
    ...after.shared
      .filter((code) => !before.shared.includes(code))
      .map((code) => `${code}: a page of its own`),
  ];
}

function changesOf(before: ReferenceService, after: ReferenceService): readonly string[] {
  const old = byShape(before.errors);
  const now = byShape(after.errors);
  const name = `${after.id}${before.version === after.version ? '' : ` ${before.version} → ${after.version}`}`;
  const added = after.operations.filter((operation) => !before.operations.includes(operation));
  const lost = before.operations.filter((operation) => !after.operations.includes(operation));
  return [
    ...(['signingName', 'protocol', 'host'] as const)
      .filter((key) => before[key] !== after[key])
      .map((key) => `${key} ${before[key] ?? 'none'} → ${after[key] ?? 'none'}`),
    ...(added.length > 0 ? [`operations added: ${added.join(' ')}`] : []),
    ...(lost.length > 0 ? [`operations gone: ${lost.join(' ')}`] : []),
    ...before.errors.filter(({ shape }) => !now.has(shape)).map(({ shape }) => `- ${shape}`),
    ...after.errors.flatMap((error) => {
      const known = old.get(error.shape);
      if (!known) return [`+ ${encodeError({ ...error, operations: [] }, [])}`];
      return errorChanges(known, error).map((change) => `~ ${error.shape}: ${change}`);
    }),
  ].map((line) => `${name}: ${line}`);
}

function errorChanges(before: ReferenceError, after: ReferenceError): readonly string[] {
  const gained = after.operations.filter((operation) => !before.operations.includes(operation));
  const lost = before.operations.filter((operation) => !after.operations.includes(operation));
  return [
    ...(['queryCode', 'status', 'fault', 'retry'] as const)
      .filter((key) => before[key] !== after[key])
      .map((key) => `${key} ${String(before[key] ?? 'none')} → ${String(after[key] ?? 'none')}`),
    ...(gained.length > 0 ? [`now of ${gained.join(' ')}`] : []),
    ...(lost.length > 0 ? [`no longer of ${lost.join(' ')}`] : []),
  ];
}

const byId = (services: readonly ReferenceService[]): ReadonlyMap<string, ReferenceService> =>
  new Map(services.map((service) => [service.id, service]));
const byShape = (errors: readonly ReferenceError[]): ReadonlyMap<string, ReferenceError> =>
  new Map(errors.map((error) => [error.shape, error]));
const errorCount = ({ errors }: ReferenceService): string => String(errors.length);
