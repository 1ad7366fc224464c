import type { WireHeader } from '../canonical-headers.ts';
import type { Plan } from './model.ts';
import { sortedBy } from './orders.ts';

type Field = keyof Plan;

/** What a field of a plan takes part in: hashes and keys are made again only for what changed. */
export type Stage = 'request' | 'string' | 'key';

const STAGES: Readonly<Record<Field, Stage>> = {
  method: 'request',
  path: 'request',
  query: 'request',
  headers: 'request',
  signedHeaders: 'request',
  payload: 'request',
  body: 'request',
  requestForm: 'request',
  hashForm: 'request',
  algorithm: 'string',
  timestamp: 'string',
  date: 'string',
  region: 'string',
  service: 'string',
  terminator: 'string',
  scopeForm: 'string',
  stringForm: 'string',
  secret: 'key',
  prefix: 'key',
  keyDate: 'key',
  keyRegion: 'key',
  keyService: 'key',
  keyTerminator: 'key',
  keySteps: 'key',
  chain: 'key',
  signing: 'key',
};

export const fieldsOf = (changes: Partial<Plan>): readonly Field[] => Object.keys(changes) as Field[];

export const stagesOf = (fields: readonly Field[]): ReadonlySet<Stage> =>
  new Set(fields.map((field) => STAGES[field]));

/**
 * @returns the changes of two mistakes made at once; undefined when both change the same thing.
 * Headers are lists: two mistakes may change different ones, or one a value and the other the order.
 */
export function mergeChanges(
  base: Plan,
  one: Partial<Plan>,
  other: Partial<Plan>,
): Partial<Plan> | undefined {
  let merged: Partial<Plan> | undefined;
  for (const field of Object.keys(one) as Field[]) {
    if (!(field in other)) continue;
    const changes = mergeField(base, one, other, field);
    if (!changes) return undefined;
    merged = { ...merged, ...changes };
  }
  return { ...one, ...other, ...merged };
}

function mergeField(
  base: Plan,
  one: Partial<Plan>,
  other: Partial<Plan>,
  field: Field,
): Partial<Plan> | undefined {
  const [mine, theirs] = [one[field], other[field]];
  if (mine === theirs) return { [field]: mine };
  if (field === 'headers' && one.headers && other.headers) {
    const headers = mergeHeaders(base.headers, one.headers, other.headers);
    return headers && { headers };
  }
  // A header left out with its name, and another mistake in the list of names: the list follows the headers.
  if (field === 'signedHeaders' && one.headers && other.headers) {
    const headers = mergeHeaders(base.headers, one.headers, other.headers);
    return headers && { signedHeaders: headers.map(([name]) => name).join(';') };
  }
  return undefined;
}

/** Lines are told apart by their names in lower case; each side may have changed, removed, added or moved some. */
function mergeHeaders(
  base: readonly WireHeader[],
  one: readonly WireHeader[],
  other: readonly WireHeader[],
): readonly WireHeader[] | undefined {
  const before = byName(base);
  const [mine, theirs] = [byName(one), byName(other)];
  if (mine.size !== one.length || theirs.size !== other.length) return undefined;
  const lines = new Map<string, WireHeader>();
  for (const name of new Set([...before.keys(), ...mine.keys(), ...theirs.keys()])) {
    const [was, a, b] = [before.get(name), mine.get(name), theirs.get(name)];
    const [isMine, isTheirs] = [!isSame(was, a), !isSame(was, b)];
    if (isMine && isTheirs && !isSame(a, b)) {
      const both = was && a && b && mergeLine(was, a, b);
      if (!both) return undefined;
      lines.set(name, both);
    } else {
      const line = isMine ? a : b;
      if (line) lines.set(name, line);
    }
  }
  const order = isMoved(base, one) ? one : other;
  const names = [...new Set([...order, ...one, ...other].map(([name]) => name.toLowerCase()))];
  const merged = names.flatMap((name) => {
    const line = lines.get(name);
    return line ? [line] : [];
  });
  const isSorted = !isMoved(base, one) && !isMoved(base, other);
  return isSorted ? sortedBy(merged, ([name]) => name) : merged;
}

/** One side changed the name's case, the other the value. */
function mergeLine(was: WireHeader, one: WireHeader, other: WireHeader): WireHeader | undefined {
  const name = one[0] === was[0] ? other[0] : other[0] === was[0] ? one[0] : undefined;
  const value = one[1] === was[1] ? other[1] : other[1] === was[1] ? one[1] : undefined;
  return name === undefined || value === undefined ? undefined : [name, value];
}

const byName = (lines: readonly WireHeader[]): ReadonlyMap<string, WireHeader> =>
  new Map(lines.map((line) => [line[0].toLowerCase(), line]));

const isSame = (one: WireHeader | undefined, other: WireHeader | undefined): boolean =>
  one === other || (one !== undefined && other !== undefined && one[0] === other[0] && one[1] === other[1]);

function isMoved(base: readonly WireHeader[], now: readonly WireHeader[]): boolean {
  const rank = new Map(base.map(([name], index) => [name, index]));
  const ranks = now
    .map(([name]) => rank.get(name.toLowerCase()) ?? rank.get(name))
    .filter((at) => at !== undefined);
  return ranks.some((at, index) => at < (ranks[index - 1] ?? -1));
}
