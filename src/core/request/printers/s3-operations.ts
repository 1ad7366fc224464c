import { decoded, onlyHeaders, type Member, type Operation } from './operation.ts';
import type { Sendable } from './sendable.ts';

interface Place {
  readonly bucket: string;
  /** '' for the bucket itself. */
  readonly key: string;
  readonly endpoint?: string | undefined;
}

/** Members of a request for an object that stand in headers. */
const OBJECT_HEADERS: ReadonlyMap<string, string> = new Map([
  ['range', 'Range'],
  ['if-match', 'IfMatch'],
  ['if-none-match', 'IfNoneMatch'],
]);

/** Parameters of ListObjectsV2. */
const LIST_PARAMETERS: ReadonlyMap<string, string> = new Map([
  ['prefix', 'Prefix'],
  ['delimiter', 'Delimiter'],
  ['start-after', 'StartAfter'],
  ['continuation-token', 'ContinuationToken'],
  ['encoding-type', 'EncodingType'],
  ['max-keys', 'MaxKeys'],
]);

const WRITTEN_BY_THE_CLIENT = ['accept', 'user-agent'];

/** @returns getting, putting, heading or deleting an object, or listing a bucket; undefined for anything else of S3. */
export function s3OperationOf(request: Sendable): Operation | undefined {
  if (request.sign?.service !== 's3') return undefined;
  const place = placeOf(request);
  if (!place) return undefined;
  return place.key === '' ? ofBucket(request, place) : ofObject(request, place);
}

function ofObject(request: Sendable, place: Place): Operation | undefined {
  const { method, body } = request;
  const names: Readonly<Record<string, string>> = {
    GET: 'GetObject',
    HEAD: 'HeadObject',
    PUT: 'PutObject',
    DELETE: 'DeleteObject',
  };
  const name = Object.hasOwn(names, method) ? names[method] : undefined;
  if (!name || request.query !== '' || (method !== 'PUT' && body !== undefined)) return undefined;
  const reads = method === 'GET' || method === 'HEAD';
  const extra = method === 'PUT' ? ['content-type'] : reads ? [...OBJECT_HEADERS.keys()] : [];
  if (!onlyHeaders(request, [...WRITTEN_BY_THE_CLIENT, ...extra])) return undefined;
  const members = request.headers.flatMap(([header, value]): Member[] => {
    const member =
      header.toLowerCase() === 'content-type' ? 'ContentType' : OBJECT_HEADERS.get(header.toLowerCase());
    return member ? [[member, value]] : [];
  });
  return operation(name, place, [['Key', place.key], ...members], objectOf(method));
}

const objectOf = (method: string): Operation['object'] =>
  method === 'GET' ? 'download' : method === 'PUT' ? 'upload' : undefined;

function ofBucket(request: Sendable, place: Place): Operation | undefined {
  if (request.body !== undefined || !onlyHeaders(request, WRITTEN_BY_THE_CLIENT)) return undefined;
  if (request.method === 'HEAD' && request.query === '') return operation('HeadBucket', place, []);
  if (request.method !== 'GET') return undefined;
  const pairs = request.query.split('&');
  if (!pairs.includes('list-type=2')) return undefined;
  const members: Member[] = [];
  for (const pair of pairs.filter((other) => other !== 'list-type=2')) {
    const equals = pair.indexOf('=');
    const member = LIST_PARAMETERS.get(pair.slice(0, equals));
    const value = decoded(pair.slice(equals + 1));
    if (!member || value === undefined || members.some(([known]) => known === member)) return undefined;
    if (member === 'MaxKeys' && !/^\d{1,6}$/.test(value)) return undefined;
    members.push([member, member === 'MaxKeys' ? Number(value) : value]);
  }
  return operation('ListObjectsV2', place, members);
}

const operation = (
  name: string,
  { bucket, endpoint }: Place,
  members: readonly Member[],
  object?: Operation['object'],
): Operation => ({
  client: 's3',
  name,
  input: { members: [['Bucket', bucket], ...members] },
  ...(object ? { object } : {}),
  ...(endpoint ? { endpoint } : {}),
});

/** A bucket's name as S3 takes it. */
const BUCKET = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/;

/** Of another host a client could make the bucket a part. */
const ADDRESS = /^(?:\d{1,3}(?:\.\d{1,3}){3}|localhost)(?::\d{1,5})?$/;

/** The bucket stands before S3's host or at the start of the path. */
function placeOf(request: Sendable): Place | undefined {
  const { scheme, host, path } = request;
  const s3 = /^(?:(.{3,63})\.)?s3(?:[.-][a-z]{2}(?:-[a-z]{2,9}){1,3}-\d)?\.amazonaws\.com(?:\.cn)?$/.exec(
    host,
  );
  const isAws = s3 !== null && scheme === 'https';
  if (isAws && s3[1] !== undefined) return place(s3[1], path.slice(1));
  if (!isAws && !ADDRESS.test(host)) return undefined;
  const slash = path.indexOf('/', 1);
  const bucket = path.slice(1, slash < 0 ? undefined : slash);
  return place(bucket, slash < 0 ? '' : path.slice(slash + 1), isAws ? undefined : `${scheme}://${host}`);
}

function place(bucket: string, path: string, endpoint?: string): Place | undefined {
  const key = decoded(path);
  return BUCKET.test(bucket) && key !== undefined
    ? { bucket, key, ...(endpoint ? { endpoint } : {}) }
    : undefined;
}
