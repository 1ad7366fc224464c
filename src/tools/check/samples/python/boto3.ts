import { snake, boto3Name } from '../aws/names.ts';
import { type Kind, type Operation, type Service, serviceBy, serviceNames } from '../aws/table.ts';
import { UNKNOWN, type Value } from '../aws/value.ts';
import { onStructure, some } from '../aws/values.ts';
import type { Placed } from '../documents/tree.ts';
import { didYouMean } from '../nearest.ts';

/** A client that is made (no method), a call of its method, or what is asked of the answer. */
export interface BotoCall {
  readonly service: { readonly name: string; readonly line: number };
  readonly method: string | null;
  readonly pages?: boolean;
  readonly line: number;
  readonly positional?: readonly unknown[];
  readonly parameters?: Readonly<Record<string, unknown>>;
  /** `**more` is among the parameters. */
  readonly spread?: boolean;
  /** `['Items', 0]` of `answer['Items'][0]`. */
  readonly path?: readonly unknown[];
}

/** Methods of every client, and of S3's, that are no operation. */
const OWN =
  'can_paginate close copy copy_fileobj download_file download_fileobj generate_presigned_post upload_file upload_fileobj generate_db_auth_token'.split(
    ' ',
  );

/** Holds a call of boto3 against the models. @returns what is wrong. */
export function onCall(call: BotoCall): readonly Placed[] {
  const { service: given, method, line } = call;
  const service = serviceBy('boto3', given.name);
  if (method === null)
    return service
      ? []
      : [[line, `boto3 has no service "${given.name}"${didYouMean(given.name, serviceNames('boto3'))}`]];
  if (!service || OWN.includes(method)) return [];
  const [first] = call.positional ?? [];
  if (/^(?:generate_presigned_url|get_paginator)$/.test(method)) {
    const operation = typeof first === 'string' ? named(service, first) : undefined;
    if (typeof first === 'string' && !operation) return [[line, noMethod(service, first)]];
    const parameters = call.parameters?.['Params'];
    return operation && isRecord(parameters) ? onParameters(service, operation, parameters, call) : [];
  }
  if (method === 'get_waiter') return onWaiter(service, first, line);
  const operation = named(service, method);
  if (!operation) return [[line, noMethod(service, method)]];
  if (call.path?.length) return onPath(service, operation, call.path, line);
  if ((call.positional?.length ?? 0) > 0)
    return [[line, `${method}() of boto3 takes no argument without a name`]];
  return onParameters(service, operation, call.parameters ?? {}, call);
}

const named = (service: Service, method: string): Operation | undefined =>
  service.operations.find(({ name }) => snake(name) === method);

const noMethod = (service: Service, method: string): string =>
  `boto3's ${boto3Name(service.client)} client has no ${method}()${didYouMean(
    method,
    service.operations.map(({ name }) => snake(name)),
  )}`;

function onWaiter({ waiters, client }: Service, name: unknown, line: number): readonly Placed[] {
  const known = waiters.map(snake);
  return typeof name !== 'string' || known.length === 0 || known.includes(name)
    ? []
    : [[line, `boto3's ${boto3Name(client)} client has no waiter "${name}"${didYouMean(name, known)}`]];
}

function onParameters(
  service: Service,
  { input, name }: Operation,
  given: Readonly<Record<string, unknown>>,
  { line, pages = false, spread = false }: BotoCall,
): readonly Placed[] {
  if (!service.hasMembers) return [];
  const parameters = Object.entries(given).filter(([key]) => !(pages && key === 'PaginationConfig'));
  const structure = {
    members: input?.members ?? new Map<string, Kind>(),
    required: spread ? 0 : (input?.required ?? 0),
    isUnion: false,
  };
  const value = Object.fromEntries<Value>(parameters.map(([key, one]) => [key, valueOf(one)]));
  return onStructure(value, structure, service, `${snake(name)}()`).map((message) => [line, message]);
}

/** `answer['Items'][0]['Key']`: each name must be a member of what stands before it. */
function onPath(
  service: Service,
  { output, name }: Operation,
  path: readonly unknown[],
  line: number,
): readonly Placed[] {
  let structure = output;
  let kind: Kind | undefined;
  for (const step of path) {
    if (typeof step === 'string' && structure) {
      kind = structure.members.get(step);
      if (kind === undefined && step !== 'ResponseMetadata')
        return [
          [
            line,
            `the answer of ${snake(name)}() has no "${step}"${didYouMean(step, structure.members.keys())}; it has ${some([...structure.members.keys()])}`,
          ],
        ];
    } else if (kind !== undefined && /^[[{]/.test(kind)) kind = kind.slice(1);
    else return [];
    structure = kind === undefined ? undefined : service.structure(kind);
  }
  return [];
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !('$unknown' in value);

function valueOf(printed: unknown): Value {
  if (Array.isArray(printed)) return printed.map(valueOf);
  if (isRecord(printed))
    return Object.fromEntries<Value>(Object.entries(printed).map(([name, value]) => [name, valueOf(value)]));
  return typeof printed === 'object' && printed !== null
    ? UNKNOWN
    : (printed as string | number | boolean | null);
}
