/** The reference as its pages show it, read once a build. The file is far too big for a page and stays out of the bundle. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readReference, type ReferenceError, type ReferenceService } from '#catalogue/reference';
import { serviceNames, type ServiceNames } from '#catalogue/services';
import { slugOf } from '#core';

const FILE = join(process.cwd(), 'src/catalogue/reference.generated.json');

/** Who says that a service has an error: its model, or its own documentation where the model is silent. */
export type Declared = ReferenceError & { readonly saidBy: 'model' | 'list' };

/** A service with its names and all its errors. */
export interface Service extends Omit<ReferenceService, 'errors'> {
  readonly names: ServiceNames;
  /** By code. */
  readonly errors: readonly Declared[];
  /** Where the codes stand that no model has. */
  readonly list: { readonly source: string; readonly checked: string } | undefined;
}

/** A code that several services have, with each of them. */
export interface Shared {
  readonly slug: string;
  /** The spelling that most services use. */
  readonly code: string;
  /** Others that differ in case alone. */
  readonly spellings: readonly string[];
  /** By service. */
  readonly declared: readonly { readonly service: Service; readonly error: Declared }[];
}

/** @returns the page of a code that several services have. */
export function sharedOf(code: string): Shared | undefined {
  return bySlug.get(codeSlug(code));
}

/** @returns the code as it goes over the wire. */
export function wireCode({ shape, queryCode }: Pick<ReferenceError, 'shape' | 'queryCode'>): string {
  return queryCode ?? shape;
}

/** The last part of the address of a code. */
function codeSlug(code: string): string {
  return slugOf(code).replace(/[^a-z0-9]+/g, '-');
}

function complete(service: ReferenceService): Service {
  const names = serviceNames.get(service.id);
  if (!names) throw new Error(`content/services/names.ts has no service "${service.id}".`);
  const list = reference.lists.find(({ serviceId }) => serviceId === service.serviceId);
  const listed = new Map(
    Object.entries(list?.byStatus ?? {}).flatMap(([status, codes]) =>
      codes.split(' ').map((code) => [code, Number(status)] as const),
    ),
  );
  const modelled = service.errors.map((error): Declared => {
    const status = listed.get(error.shape) ?? error.status;
    listed.delete(error.shape);
    return { ...error, status, saidBy: 'model' };
  });
  const others = [...listed].map(([shape, status]): Declared => ({
    shape,
    queryCode: undefined,
    status,
    fault: status < 500 ? 'client' : 'server',
    retry: undefined,
    operations: [],
    saidBy: 'list',
  }));
  return {
    ...service,
    names,
    errors: [...modelled, ...others].sort((a, b) => a.shape.localeCompare(b.shape, 'en')),
    list: list && { source: list.source, checked: list.checked },
  };
}

function collect(codes: readonly string[]): readonly Shared[] {
  const all = services.flatMap((service) =>
    service.errors.flatMap(({ shape, queryCode }) => (queryCode ? [shape, queryCode] : [shape])),
  );
  const bySlug = new Map<string, Set<string>>(codes.map((code) => [codeSlug(code), new Set([code])]));
  for (const code of new Set(all)) bySlug.get(codeSlug(code))?.add(code);
  return [...bySlug]
    .map(([slug, spelled]): Shared => {
      const spellings = [...spelled];
      const declared = services.flatMap((service) =>
        service.errors
          .filter(({ shape, queryCode = '' }) => spellings.includes(shape) || spellings.includes(queryCode))
          .map((error) => ({ service, error })),
      );
      const uses = (code: string): number =>
        declared.filter(({ error }) => error.shape === code || error.queryCode === code).length;
      const [code = slug] = [...spellings].sort((a, b) => uses(b) - uses(a));
      return { slug, code, spellings, declared };
    })
    .sort((a, b) => a.code.localeCompare(b.code, 'en'));
}

const reference = readReference(readFileSync(FILE, 'utf8'));

/** yyyy-mm-dd: when the models were read. */
export const modelsRead = reference.read;

/** By name. */
export const services: readonly Service[] = reference.services
  .map(complete)
  .sort((a, b) => a.names.name.localeCompare(b.names.name, 'en'));

/** By code. */
export const sharedCodes: readonly Shared[] = collect(reference.shared);

const bySlug: ReadonlyMap<string, Shared> = new Map(sharedCodes.map((shared) => [shared.slug, shared]));
