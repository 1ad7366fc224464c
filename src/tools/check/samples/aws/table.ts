import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { boto3Name, cliName } from './names.ts';

/**
 * What a member holds: `s` text, `n` number, `b` yes or no, `t` time, `B` bytes, `S` a stream of bytes, `d` any document,
 * `[…` a list, `{…` a map, `.1f` a structure, `~2` an enum.
 */
export type Kind = string;

export interface Structure {
  /** By name; required ones first. */
  readonly members: ReadonlyMap<string, Kind>;
  readonly required: number;
  /** Takes exactly one of its members. */
  readonly isUnion: boolean;
}

export interface Operation {
  /** As the model writes it. */
  readonly name: string;
  readonly isPaginated: boolean;
  /** Absent where it takes nothing, or where nothing is known of it. */
  readonly input: Structure | undefined;
  readonly output: Structure | undefined;
}

export interface Service {
  /** `api-gateway` of `@aws-sdk/client-api-gateway`. */
  readonly client: string;
  /** False where the table has names of operations alone. */
  readonly hasMembers: boolean;
  readonly operations: readonly Operation[];
  readonly waiters: readonly string[];
  readonly structure: (kind: Kind) => Structure | undefined;
  /** Values of an enum. */
  readonly values: (kind: Kind) => readonly string[] | undefined;
}

const blocks = new Map<string, string>();
const services = new Map<string, Service>();

/** @returns the service that a client, `aws` or boto3 calls so. */
export const serviceBy = (caller: 'cli' | 'boto3', name: string): Service | undefined =>
  serviceOf(clients().find((client) => (caller === 'cli' ? cliName : boto3Name)(client) === name));

/** @returns every name that `aws` or boto3 knows of services. */
export const serviceNames = (caller: 'cli' | 'boto3'): readonly string[] =>
  clients().map(caller === 'cli' ? cliName : boto3Name);

function clients(): readonly string[] {
  if (blocks.size === 0) {
    const text = readFileSync(join(import.meta.dirname, 'operations.generated.txt'), 'utf8');
    for (const block of text.split('\n= ').slice(1)) blocks.set(block.slice(0, block.indexOf('|')), block);
  }
  return [...blocks.keys()];
}

function serviceOf(client: string | undefined): Service | undefined {
  if (client === undefined) return undefined;
  const made = services.get(client) ?? readService(client, blocks.get(client) ?? '');
  services.set(client, made);
  return made;
}

function readService(client: string, block: string): Service {
  const lines = block.trimEnd().split('\n').slice(1);
  const of = (sign: string): string[] =>
    lines.filter((line) => line.startsWith(`${sign} `)).map((line) => line.slice(2));
  const structures = of(':').map(readStructure);
  const enums = of('~').map((line) => line.split('|'));
  const at = (place: string | undefined): Structure | undefined =>
    place ? structures[Number.parseInt(place, 36)] : undefined;
  const hasMembers = structures.length > 0;
  return {
    client,
    hasMembers,
    operations: hasMembers
      ? of('-').map((line) => {
          const [name = '', input, output] = line.split(' ');
          const isPaginated = name.endsWith('*');
          return {
            name: isPaginated ? name.slice(0, -1) : name,
            isPaginated,
            input: at(input),
            output: at(output),
          };
        })
      : (of('-')[0] ?? '')
          .split(' ')
          .map((name) => ({ name, isPaginated: false, input: undefined, output: undefined })),
    waiters: of('?')[0]?.split(' ') ?? [],
    structure: (kind) => (kind.startsWith('.') ? at(kind.slice(1)) : undefined),
    values: (kind) => (kind.startsWith('~') ? enums[Number.parseInt(kind.slice(1), 36)] : undefined),
  };
}

function readStructure(line: string): Structure {
  const [head = '', ...rest] = line.split(' ');
  const members = rest
    .join(' ')
    .split(',')
    .filter(Boolean)
    .map((member) => member.split(' ') as [string, string]);
  return {
    members: new Map(members),
    required: head === '|' ? 0 : Number.parseInt(head, 36),
    isUnion: head === '|',
  };
}
