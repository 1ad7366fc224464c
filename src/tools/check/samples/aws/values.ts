import { didYouMean } from '../nearest.ts';
import type { Kind, Service, Structure } from './table.ts';
import { UNKNOWN, type Value } from './value.ts';

/**
 * Holds a value against the kind that a parameter takes.
 * @param at - the parameter, as the reader sees it.
 * @returns what is wrong; empty where it holds or nothing is known.
 */
export function onValue(value: Value, kind: Kind, service: Service, at: string): readonly string[] {
  if (value === UNKNOWN) return [];
  const values = service.values(kind);
  if (values)
    return typeof value === 'string' ? onEnum(value, values, at) : [`${at} takes one of ${some(values)}`];
  const structure = service.structure(kind);
  if (structure) return onStructure(value, structure, service, at);
  if (kind.startsWith('['))
    return Array.isArray(value)
      ? value.flatMap((item: Value) => onValue(item, kind.slice(1), service, at))
      : [`${at} takes a list`];
  if (kind.startsWith('{'))
    return isRecord(value)
      ? Object.values(value).flatMap((item) => onValue(item, kind.slice(1), service, at))
      : [`${at} takes a map: key=value, or an object in JSON`];
  if (
    kind === 'n' &&
    !(typeof value === 'number' || (typeof value === 'string' && /^-?\d{1,20}(?:\.\d{1,20})?$/.test(value)))
  )
    return [`${at} takes a number`];
  if (kind === 'b' && !/^(?:true|false)$/i.test(String(value))) return [`${at} takes true or false`];
  if ((kind === 's' || kind === 't') && (Array.isArray(value) || isRecord(value)))
    return [`${at} takes one value`];
  return [];
}

/** Members that a structure has, as a record; what is required must be among them. */
export function onStructure(
  value: Value,
  structure: Structure,
  service: Service,
  at: string,
): readonly string[] {
  if (!isRecord(value))
    return [`${at} takes ${some([...structure.members.keys()])} as key=value, or an object in JSON`];
  const given = Object.entries(value);
  if (structure.isUnion && given.length !== 1)
    return [`${at} takes exactly one of ${some([...structure.members.keys()])}`];
  const required = [...structure.members.keys()].slice(0, structure.required);
  return [
    ...given.flatMap(([name, item]) => {
      const kind = structure.members.get(name);
      return kind === undefined
        ? [
            `${at} has no "${name}"${didYouMean(name, structure.members.keys())}; it has ${some([...structure.members.keys()])}`,
          ]
        : onValue(item, kind, service, `${name} of ${at}`);
    }),
    ...required.filter((name) => !(name in value)).map((name) => `${at} needs ${name}`),
  ];
}

const onEnum = (value: string, values: readonly string[], at: string): readonly string[] =>
  values.includes(value)
    ? []
    : [`${at} takes no "${value}"${didYouMean(value, values)}; it takes ${some(values)}`];

/** @returns the first names of a list. */
export const some = (names: readonly string[]): string =>
  names.length > 12 ? `${names.slice(0, 12).join(', ')} …` : names.join(', ');

const isRecord = (value: Value): value is Readonly<Record<string, Value>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
