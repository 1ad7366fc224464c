import type { ServiceModel } from './extract.ts';
import type { Kind, Operation, Structure } from './shapes.ts';

/**
 * @returns one service as `readTable` of the samples' check takes it: a line of names, then a line an operation, a structure, an enum.
 * Structures and enums go by their place. @param isWhole - false leaves everything but the names of operations out.
 */
export function encodeService(model: ServiceModel, isWhole: boolean): string {
  const head = `= ${model.client}|${model.serviceId}`;
  if (!isWhole || model.structures.size === 0)
    return [head, `- ${model.operations.map(({ name }) => name).join(' ')}`].join('\n');
  const structures = reachable(model);
  const enums = [...new Set(structures.flatMap(({ members }) => members.map(([, kind]) => inner(kind))))]
    .filter((name) => model.enums.has(name) && !model.structures.has(name))
    .sort();
  const place = new Map([
    ...structures.map(({ name }, index) => [name, index.toString(36)] as const),
    ...enums.map((name, index) => [name, `~${index.toString(36)}`] as const),
  ]);
  const kindOf = (kind: Kind): string => `${kind.slice(0, -inner(kind).length)}${coded(inner(kind), place)}`;
  return [
    head,
    ...(model.waiters.length > 0 ? [`? ${model.waiters.join(' ')}`] : []),
    ...model.operations.map((operation) => `- ${encodeOperation(operation, place, model.paginated)}`),
    ...structures.map(
      ({ required, isUnion, members }) =>
        `: ${isUnion ? '|' : required.toString(36)} ${members.map(([name, kind]) => `${name} ${kindOf(kind)}`).join(',')}`,
    ),
    ...enums.map((name) => `~ ${model.enums.get(name)?.join('|') ?? ''}`),
  ].join('\n');
}

/** Simple kinds are one letter each; what has a name has a place. */
const coded = (name: string, place: ReadonlyMap<string, string>): string => {
  const known = place.get(name);
  return known === undefined ? name : known.startsWith('~') ? known : `.${known}`;
};

const inner = (kind: Kind): string => kind.replace(/^[[{]+/, '');

const encodeOperation = (
  { name, input, output }: Operation,
  place: ReadonlyMap<string, string>,
  paginated: readonly string[],
): string =>
  [
    `${name}${paginated.includes(name) ? '*' : ''}`,
    ...[input, output].map((one) => (one ? (place.get(one.name) ?? '') : '')),
  ].join(' ');

/** What operations take and give, and what that holds; errors are no part of it. */
function reachable({ operations, structures }: ServiceModel): Structure[] {
  const found = new Map<string, Structure>();
  const visit = (one: Structure | undefined): void => {
    if (!one || found.has(one.name)) return;
    found.set(one.name, one);
    for (const [, kind] of one.members) visit(structures.get(inner(kind)));
  };
  for (const { input, output } of operations) {
    visit(input);
    visit(output);
  }
  return [...found.values()];
}
