import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** One error as a service's model declares it. */
export interface ModelledError {
  /** Name of the shape: the class in most SDKs. */
  readonly shape: string;
  /** What query protocols call it on the wire, where that differs. */
  readonly queryCode?: string | undefined;
  /** HTTP status on the wire; absent where the package does not say. */
  readonly status?: number | undefined;
  readonly fault: 'client' | 'server';
  /** What an SDK does by itself. */
  readonly retry?: 'retry' | 'throttle' | undefined;
}

export interface ModelledService {
  /** As the model writes it: `API Gateway`. */
  readonly serviceId: string;
  readonly signingName: string;
  readonly errors: readonly ModelledError[];
}

/** @returns what the installed clients declare, by service id. @param folder - where `node_modules` is. */
export async function extract(folder: string): Promise<readonly ModelledService[]> {
  const clients = readdirSync(join(folder, 'node_modules', '@aws-sdk')).filter((name) =>
    name.startsWith('client-'),
  );
  const require = createRequire(join(folder, 'x.js'));
  const services: ModelledService[] = [];
  for (const client of clients) {
    const exported = (await import(pathToFileURL(require.resolve(`@aws-sdk/${client}`)).href)) as Exports;
    services.push(serviceOf(client, exported));
  }
  return services.sort((a, b) => (a.serviceId < b.serviceId ? -1 : 1));
}

type Exports = Readonly<Record<string, unknown>>;
interface Config {
  readonly serviceId: string;
  readonly defaultSigningName: string;
  readonly protocol?: { readonly name?: string } | undefined;
  readonly protocolSettings?: { readonly awsQueryCompatible?: boolean } | undefined;
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

function serviceOf(client: string, exported: Exports): ModelledService {
  const made = Object.entries(exported).find(
    ([name, value]) => typeof value === 'function' && /^[A-Z].*Client$/.test(name),
  )?.[1] as (new (options: { region: string }) => { readonly config: Config }) | undefined;
  if (!made) throw new Error(`${client} exports no client.`);
  const { config } = new made({ region: 'us-east-1' });
  const schemas = Object.values(exported).filter(isErrorSchema);
  const errors =
    schemas.length > 0
      ? schemas.map(([, , shape, traits]) => fromSchema(shape, traits, config, exported))
      : fromClasses(exported);
  return { serviceId: config.serviceId, signingName: config.defaultSigningName, errors };
}

/** `[-3, namespace, name, traits, …]`; the base class of a service's exceptions has a namespace of the SDK's own. */
type ErrorSchema = readonly [-3, string, string, Traits | 0];
const isErrorSchema = (value: unknown): value is ErrorSchema =>
  Array.isArray(value) && value[0] === -3 && !String(value[1]).startsWith('smithy.ts.sdk.synthetic');

function fromSchema(shape: string, traits: Traits | 0, config: Config, exported: Exports): ModelledError {
  const { error: fault = 'client', httpError, awsQueryError } = traits || {};
  const queryCode = awsQueryError?.[0];
  return {
    shape,
    fault,
    queryCode: queryCode === shape ? undefined : queryCode,
    status: statusOf(config, fault, httpError ?? awsQueryError?.[1]),
    retry: retryOf(thrown(exported[shape])),
  };
}

/**
 * AWS JSON services answer 400 for a client fault and 500 for a server fault whatever their models say, as recorded answers show; those
 * that are compatible with the query protocol answer as modelled.
 */
function statusOf({ protocol, protocolSettings }: Config, fault: 'client' | 'server', modelled = 0): number {
  const isJson = /^AwsJson/.test(protocol?.constructor.name ?? '') && !protocolSettings?.awsQueryCompatible;
  return isJson || modelled === 0 ? (fault === 'client' ? 400 : 500) : modelled;
}

/** Clients that were last released without schemas tell a fault, but no status. */
const fromClasses = (exported: Exports): ModelledError[] =>
  Object.entries(exported).flatMap(([name, value]) => {
    const error = thrown(value);
    return error?.$fault && error.name === name && !name.endsWith('ServiceException')
      ? [{ shape: name, fault: error.$fault, retry: retryOf(error) }]
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

const retryOf = (error: Thrown | undefined): ModelledError['retry'] =>
  error?.$retryable ? (error.$retryable.throttling ? 'throttle' : 'retry') : undefined;
