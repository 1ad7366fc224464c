import {
  shownValue,
  type ByteString,
  type Examination,
  type Part,
  type SignedSide,
} from '../../core/sigv4/index.ts';

/** One part of what is signed, as each side has it. */
export interface Row {
  readonly part: Part;
  /** undefined: the side is not known, or has no such part. Secrets are masked. */
  readonly service: string | undefined;
  readonly client: string | undefined;
  /** `alone`: there is nothing to compare it with. */
  readonly state: 'same' | 'different' | 'alone';
}

/** @returns every part that either side shows, in the order in which it is signed. */
export function rowsOf({
  service,
  client,
  differences,
}: Pick<Examination, 'service' | 'client' | 'differences'>): Row[] {
  const ours = partsOf(service);
  const theirs = partsOf(client);
  const differing = new Set(differences.map(({ part }) => part));
  const parts = new Set([...ours.keys(), ...theirs.keys(), ...differing]);
  return [...parts]
    .sort((a, b) => placeOf(a) - placeOf(b))
    .map((part) => {
      const isComparable = isOfRequest(part)
        ? service.canonicalRequest && client.canonicalRequest
        : service.stringToSign && client.stringToSign;
      const shown =
        part === 'headerOrder' ? differences.find((difference) => difference.part === part) : undefined;
      return {
        part,
        service: shownValue(part, shown?.service ?? ours.get(part)),
        client: shownValue(part, shown?.client ?? theirs.get(part)),
        state: !isComparable
          ? 'alone'
          : differing.has(part) || ours.get(part) !== theirs.get(part)
            ? 'different'
            : 'same',
      };
    });
}

function partsOf({
  canonicalRequest: request,
  stringToSign: toSign,
}: SignedSide): Map<Part, ByteString | undefined> {
  const parts = new Map<Part, ByteString | undefined>();
  if (request) {
    for (const part of ['method', 'path', 'query', 'signedHeaders', 'payload'] as const)
      parts.set(part, request[part]);
    for (const [name, value] of request.headers) parts.set(`header ${name}`, value);
  }
  if (toSign) {
    for (const part of ['algorithm', 'timestamp', 'hash'] as const) parts.set(part, toSign[part]);
    for (const part of ['date', 'region', 'service', 'terminator'] as const)
      parts.set(`scope.${part}`, toSign.scope[part]);
  }
  return parts;
}

const ORDER = [
  'method',
  'path',
  'query',
  'header',
  'headerOrder',
  'signedHeaders',
  'payload',
  'algorithm',
  'timestamp',
  'scope.date',
  'scope.region',
  'scope.service',
  'scope.terminator',
  'hash',
];
const placeOf = (part: Part): number => ORDER.indexOf(part.startsWith('header ') ? 'header' : part);
const isOfRequest = (part: Part): boolean => placeOf(part) < ORDER.indexOf('algorithm');
