import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { enumsOf } from './enums.ts';
import { paginatedBy } from './paginators.ts';
import { type Operation, Shapes, type Structure } from './shapes.ts';

/** One service as a command or a call is checked against it. */
export interface ServiceModel {
  /** Without `client-`. */
  readonly client: string;
  /** As the model writes it: `API Gateway`. */
  readonly serviceId: string;
  readonly operations: readonly Operation[];
  readonly structures: ReadonlyMap<string, Structure>;
  readonly enums: ReadonlyMap<string, readonly string[]>;
  /** Names of operations that the CLI pages, and of waiters. */
  readonly paginated: readonly string[];
  readonly waiters: readonly string[];
}

type Exports = Readonly<Record<string, unknown>>;

/** @returns the models of the installed clients, one after the other: together they are large. @param folder - where `node_modules` is. */
export async function* models(folder: string): AsyncGenerator<ServiceModel> {
  const scope = join(folder, 'node_modules', '@aws-sdk');
  const require = createRequire(join(folder, 'x.js'));
  const clients = readdirSync(scope).filter((name) => name.startsWith('client-'));
  for (const client of clients.sort()) {
    const exported = (await import(pathToFileURL(require.resolve(`@aws-sdk/${client}`)).href)) as Exports;
    yield modelOf(client, join(scope, client), exported);
  }
}

function modelOf(client: string, folder: string, exported: Exports): ServiceModel {
  const enums = enumsOf(folder);
  const shapes = new Shapes(enums.of);
  const operations = Object.values(exported)
    .filter(isOperation)
    .map((schema) => shapes.operation(schema))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const names = Object.keys(exported);
  const short = client.slice('client-'.length);
  return {
    client: short,
    serviceId: serviceIdOf(client, exported),
    operations: operations.length > 0 ? operations : namesAlone(names),
    structures: shapes.structures,
    enums: enums.values,
    paginated: paginatedBy(short, behind('paginate', names)),
    waiters: behind('waitUntil', names),
  };
}

const isOperation = (value: unknown): value is readonly unknown[] => Array.isArray(value) && value[0] === 9;

/** Clients that were last released without schemas: a command a class. */
const namesAlone = (names: readonly string[]): readonly Operation[] =>
  names
    .filter((name) => name.endsWith('Command') && name !== '$Command')
    .map((name) => ({ name: name.slice(0, -'Command'.length), input: undefined, output: undefined }));

const behind = (prefix: string, names: readonly string[]): readonly string[] =>
  names.filter((name) => name.startsWith(prefix)).map((name) => name.slice(prefix.length));

function serviceIdOf(client: string, exported: Exports): string {
  const made = Object.entries(exported).find(
    ([name, value]) => typeof value === 'function' && /^[A-Z].*Client$/.test(name),
  )?.[1] as (new (options: { region: string }) => { readonly config: { serviceId: string } }) | undefined;
  if (!made) throw new Error(`${client} exports no client.`);
  return new made({ region: 'us-east-1' }).config.serviceId;
}
