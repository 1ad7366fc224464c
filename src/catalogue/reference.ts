/** What AWS's models declare, service by service: for the pages of the reference, at build alone. */
import { readKind, unfold } from '#core';

export type Protocol = 'rest-json' | 'rest-xml' | 'json-1.0' | 'json-1.1' | 'query' | 'ec2' | 'cbor';

/** One error as a service's model declares it. */
export interface ReferenceError {
  /** Name of the shape: the class in most SDKs, and the code on the wire unless there is a `queryCode`. */
  readonly shape: string;
  /** What query protocols call it on the wire, where that differs. */
  readonly queryCode: string | undefined;
  /** HTTP status on the wire; absent where the model does not say. */
  readonly status: number | undefined;
  readonly fault: 'client' | 'server';
  /** What an SDK does by itself: try again, or wait longer and try again. */
  readonly retry: 'retry' | 'throttle' | undefined;
  /** The operations that declare it. */
  readonly operations: readonly string[];
}

export interface ReferenceService {
  /** Kebab case, for ever: addresses end in it. */
  readonly id: string;
  /** As the model writes it: `API Gateway`. */
  readonly serviceId: string;
  /** Of the client that was read. */
  readonly version: string;
  readonly signingName: string;
  readonly protocol: Protocol;
  /** Left the query protocol and still sends its code in a header. */
  readonly isQueryCompatible: boolean;
  /** `sqs.{region}.amazonaws.com`; absent where each resource has its own. */
  readonly host: string | undefined;
  readonly operations: readonly string[];
  /** By shape. */
  readonly errors: readonly ReferenceError[];
}

/** The codes of a service whose model declares few or none, as its own documentation lists them. */
export interface ReferenceList {
  readonly serviceId: string;
  readonly source: string;
  /** yyyy-mm-dd */
  readonly checked: string;
  /** Codes by HTTP status, with blanks between. */
  readonly byStatus: Readonly<Record<string, string>>;
}

export interface Reference {
  /** yyyy-mm-dd: when the models were read. */
  readonly read: string;
  /** By id. */
  readonly services: readonly ReferenceService[];
  readonly lists: readonly ReferenceList[];
  /** Codes that have had a page of their own; they keep it. */
  readonly shared: readonly string[];
}

/**
 * The file as it is committed, a service on a line. An operation is the number of letters that it shares with the one before, and the
 * rest. An error is `shape=queryCode kind operations`: kinds are `400c` or `503st`, with
 * `0` for no status; operations are places in the service's list, as distances in base 36 and `-` for a run, behind `!` where they are
 * the ones that do not declare it, and `*` where all do.
 */
export interface ReferenceFile {
  readonly generated: string;
  readonly read: string;
  readonly shared: string;
  readonly lists: readonly ReferenceList[];
  readonly services: readonly (readonly [
    id: string,
    serviceId: string,
    version: string,
    signingName: string,
    protocol: string,
    host: string,
    operations: string,
    errors: string,
  ])[];
}

/** @returns the reference that a file holds. @throws when the text is no such file. */
export function readReference(text: string): Reference {
  const { read, shared, lists, services } = JSON.parse(text) as ReferenceFile;
  return { read, shared: words(shared), lists, services: services.map(readService) };
}

function readService([
  id,
  serviceId,
  version,
  signingName,
  protocol,
  host,
  names,
  errors,
]: ReferenceFile['services'][number]): ReferenceService {
  const operations = unfold(words(names));
  return {
    id,
    serviceId,
    version,
    signingName,
    protocol: protocol.replace('+query', '') as Protocol,
    isQueryCompatible: protocol.endsWith('+query'),
    host: host || undefined,
    operations,
    errors: errors === '' ? [] : errors.split('|').map((error) => readError(error, operations)),
  };
}

/** @example readError('Throttled=Throttling 400ct *', ['A']) */
function readError(written: string, all: readonly string[]): ReferenceError {
  const [names = '', kind = '', places = ''] = written.split(' ');
  const [, shape = '', , queryCode] = /^([^=]+)(=(.+))?$/.exec(names) ?? [];
  if (!shape) throw new TypeError(`No error: ${written}`);
  const { status, fault, retry } = readKind(kind);
  return {
    shape,
    queryCode,
    status,
    fault,
    retry,
    operations: readPlaces(places, all),
  };
}

function readPlaces(written: string, all: readonly string[]): readonly string[] {
  if (written === '*') return all;
  const isExcept = written.startsWith('!');
  const places = new Set<number>();
  let at = 0;
  for (const step of (isExcept ? written.slice(1) : written).split(',').filter(Boolean)) {
    const [distance = '', run = '0'] = step.split('-');
    at += parseInt(distance, 36);
    const end = at + parseInt(run, 36);
    for (; at <= end; at++) places.add(at);
    at = end;
  }
  return all.filter((_, index) => places.has(index) !== isExcept);
}

const words = (list: string): readonly string[] => (list === '' ? [] : list.split(' '));
