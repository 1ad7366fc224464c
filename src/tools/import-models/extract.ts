import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Protocol, ReferenceError, ReferenceService } from '../../catalogue/reference.ts';

const SCOPE = '@aws-sdk';

/** @returns the clients that are installed in a folder, by the ending of their name: `api-gateway`. */
export function clientsIn(folder: string): readonly string[] {
  return readdirSync(join(folder, 'node_modules', SCOPE))
    .filter((name) => name.startsWith('client-'))
    .map((name) => name.slice('client-'.length))
    .sort();
}

/** @returns the version of an installed client. */
export function versionOf(folder: string, id: string): string {
  const file = join(packageFolder(folder, id), 'package.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { readonly version: string }).version;
}

/** @returns what one installed client declares. @param folder - where `node_modules` is. */
export async function extract(folder: string, id: string): Promise<ReferenceService> {
  const require = createRequire(join(folder, 'x.js'));
  const exported = (await import(pathToFileURL(require.resolve(`${SCOPE}/client-${id}`)).href)) as Exports;
  const made = Object.entries(exported).find(
    ([name, value]) => typeof value === 'function' && /^[A-Z].*Client$/.test(name),
  )?.[1] as (new (options: { region: string }) => { readonly config: Config }) | undefined;
  if (!made) throw new Error(`${id} exports no client.`);
  const { config } = new made({ region: REGION });
  const wire = wireOf(config, packageFolder(folder, id));
  const { operations, thrownBy } = throwsOf(packageFolder(folder, id));
  return {
    id,
    serviceId: config.serviceId,
    version: versionOf(folder, id),
    signingName: config.defaultSigningName,
    protocol: wire.protocol,
    isQueryCompatible: wire.isQueryCompatible,
    host: hostOf(config),
    operations,
    errors: errorsOf(exported, wire)
      .map((error) => ({ ...error, operations: thrownBy.get(error.shape) ?? [] }))
      .sort((a, b) => (a.shape < b.shape ? -1 : 1)),
  };
}

const packageFolder = (folder: string, id: string): string =>
  join(folder, 'node_modules', SCOPE, `client-${id}`);

type Exports = Readonly<Record<string, unknown>>;
type Wire = Pick<ReferenceService, 'protocol' | 'isQueryCompatible'> & {
  /** Smithy assumes a status by fault where a model has none; S3 does not keep to it. */
  readonly isS3: boolean;
};
type Declared = Omit<ReferenceError, 'operations'>;
interface Config {
  readonly serviceId: string;
  readonly defaultSigningName: string;
  readonly protocol?: object | undefined;
  readonly protocolSettings?: { readonly awsQueryCompatible?: boolean } | undefined;
  readonly endpointProvider?: ((given: object) => { readonly url: URL }) | undefined;
}
interface Traits {
  readonly error?: 'client' | 'server';
  readonly httpError?: number;
  readonly awsQueryError?: readonly [code: string, status: number];
}
interface Thrown {
  readonly name?: string;
  readonly $fault?: 'client' | 'server';
  readonly $retryable?: { readonly throttling?: boolean };
}
type ErrorClass = new (options: { message: string; $metadata: object }) => Thrown;

const PROTOCOLS: readonly (readonly [RegExp, Protocol])[] = [
  [/restjson/i, 'rest-json'],
  [/restxml/i, 'rest-xml'],
  [/json1_0/i, 'json-1.0'],
  [/json1_1/i, 'json-1.1'],
  [/cbor/i, 'cbor'],
  [/ec2/i, 'ec2'],
  [/query/i, 'query'],
];

/** Named by its class or, in clients that were released before there was one, by the module that speaks it. */
function wireOf({ serviceId, protocol, protocolSettings }: Config, folder: string): Wire {
  const modules = join(folder, 'dist-es', 'protocols');
  const name = protocol?.constructor.name ?? (existsSync(modules) ? readdirSync(modules).join() : '');
  const found = PROTOCOLS.find(([pattern]) => pattern.test(name))?.[1];
  if (!found) throw new Error(`${folder} speaks a protocol that is not known: ${name || 'none'}.`);
  return {
    protocol: found,
    isQueryCompatible: protocolSettings?.awsQueryCompatible ?? false,
    isS3: serviceId.startsWith('S3') && found === 'rest-xml',
  };
}

/** A Region that stands in no host by chance. */
const REGION = 'eu-west-1';

/** Where a request without further parameters goes; nowhere for services that have no host in common. */
function hostOf({ endpointProvider }: Config): string | undefined {
  try {
    const url = endpointProvider?.({ Region: REGION, UseFIPS: false, UseDualStack: false }).url;
    return url?.host.replace(REGION, '{region}');
  } catch {
    return undefined;
  }
}

interface Throws {
  readonly operations: readonly string[];
  /** Shape to the operations that declare it. */
  readonly thrownBy: ReadonlyMap<string, readonly string[]>;
}

/** The documentation of each command says what it throws; nothing that is exported does. */
function throwsOf(folder: string): Throws {
  const types = join(folder, 'dist-types', 'commands');
  const files = readdirSync(types).filter((name) => name.endsWith('Command.d.ts'));
  const operations = files.map((name) => name.slice(0, -'Command.d.ts'.length)).sort();
  const thrownBy = new Map<string, string[]>();
  for (const operation of operations) {
    const text = readFileSync(join(types, `${operation}Command.d.ts`), 'utf8');
    const shapes = [...text.matchAll(/@throws \{@link (\w+)\} \(/g)].map(([, shape = '']) => shape);
    for (const shape of new Set(shapes)) thrownBy.set(shape, [...(thrownBy.get(shape) ?? []), operation]);
  }
  return { operations, thrownBy };
}

function errorsOf(exported: Exports, wire: Wire): Declared[] {
  const schemas = Object.values(exported).filter(isErrorSchema);
  return schemas.length > 0
    ? schemas.map(([, , shape, traits]) => fromSchema(shape, traits, wire, exported))
    : fromClasses(exported, wire);
}

/** `[-3, namespace, name, traits, …]`; the base class of a service's exceptions has a namespace of the SDK's own. */
type ErrorSchema = readonly [-3, string, string, Traits | 0];
const isErrorSchema = (value: unknown): value is ErrorSchema =>
  Array.isArray(value) && value[0] === -3 && !String(value[1]).startsWith('smithy.ts.sdk.synthetic');

function fromSchema(shape: string, traits: Traits | 0, wire: Wire, exported: Exports): Declared {
  const { error: fault = 'client', httpError, awsQueryError } = traits || {};
  // Some models kept the code of a query protocol that their service does not speak.
  const [queryCode, queryStatus] =
    (wire.protocol === 'query' || wire.isQueryCompatible ? awsQueryError : undefined) ?? [];
  return {
    shape,
    fault,
    queryCode: queryCode === shape ? undefined : queryCode,
    status: answersByFault(wire)
      ? statusByFault(fault)
      : (httpError ?? queryStatus ?? (wire.isS3 ? undefined : statusByFault(fault))),
    retry: retryOf(thrown(exported[shape])),
  };
}

/**
 * AWS JSON services answer 400 for a client fault and 500 for a server fault whatever their models say, as recorded answers show; those
 * that are compatible with the query protocol answer as modelled.
 */
const answersByFault = ({ protocol, isQueryCompatible }: Wire): boolean =>
  protocol.startsWith('json-') && !isQueryCompatible;
const statusByFault = (fault: 'client' | 'server'): number => (fault === 'client' ? 400 : 500);

/** Clients that were last released without schemas tell a fault, but no status. */
const fromClasses = (exported: Exports, wire: Wire): Declared[] =>
  Object.entries(exported).flatMap(([name, value]) => {
    const error = thrown(value);
    return error?.$fault && error.name === name && !name.endsWith('ServiceException')
      ? [
          {
            shape: name,
            fault: error.$fault,
            queryCode: undefined,
            status: answersByFault(wire) ? statusByFault(error.$fault) : undefined,
            retry: retryOf(error),
          },
        ]
      : [];
  });

function thrown(value: unknown): Thrown | undefined {
  try {
    return typeof value === 'function'
      ? new (value as ErrorClass)({ message: '', $metadata: {} })
      : undefined;
  } catch {
    return undefined;
  }
}

const retryOf = (error: Thrown | undefined): ReferenceError['retry'] =>
  error?.$retryable ? (error.$retryable.throttling ? 'throttle' : 'retry') : undefined;
