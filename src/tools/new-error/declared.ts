import { everyCode } from '#core';
import { services } from '#catalogue/services';
import { codes } from '../../catalogue/codes.generated.ts';
import { nearest } from './nearest.ts';

/** What the models say of one error of one service, or of all that share it. */
export interface Declared {
  readonly statuses: readonly number[];
  /** Absent where the services are not of one mind, or none declares the code. */
  readonly fault: 'client' | 'server' | undefined;
  readonly retry: 'no' | 'with-backoff' | undefined;
  /** Ids of `content/services`. */
  readonly services: readonly string[];
  /** As models name them; those that `content/services` lacks. */
  readonly unnamed: readonly string[];
}

export type Lookup =
  | { readonly kind: 'declared'; readonly declared: Declared }
  | { readonly kind: 'refused'; readonly why: string };

const table = everyCode(codes);
const modelled = [...new Set(table.flatMap(({ declared }) => declared.map(({ serviceId }) => serviceId)))];

/** @example plain('API Gateway') // 'apigateway' */
const plain = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '');
const ownId = (serviceId: string): string | undefined =>
  Object.keys(services).find((id) => plain(id) === plain(serviceId));

/**
 * @param service - `s3`, `dynamodb`, as a model or `content/services` names it; `aws` for a code that services share.
 * @param known - codes that are known, modelled or not.
 */
export function lookUp(service: string, code: string, known: readonly string[]): Lookup {
  const serviceId = modelled.find((name) => plain(name) === plain(service));
  if (service !== 'aws' && !serviceId && !ownId(service)) return noService(service);
  const all = table.find((row) => row.code === code)?.declared ?? [];
  const rows = service === 'aws' ? all : all.filter((row) => row.serviceId === serviceId);
  // A known error says nothing of its service; a model that has the code with others but not with this one does.
  const isOfOthers = serviceId !== undefined && all.length > 0;
  if (rows.length === 0 && (isOfOthers || !known.includes(code)))
    return noCode(service, serviceId, code, known);
  const ids = rows.map((row) => row.serviceId);
  return {
    kind: 'declared',
    declared: {
      statuses: [...new Set(rows.flatMap(({ status }) => status ?? []))].sort((a, b) => a - b),
      fault: theOne(rows.map(({ fault }) => fault)),
      retry: theOne(rows.map(({ retry }) => (retry ? 'with-backoff' : 'no'))),
      services: (rows.length === 0 ? [service] : ids).flatMap((id) => ownId(id) ?? []),
      unnamed: ids.filter((id) => !ownId(id)),
    },
  };
}

function noService(service: string): Lookup {
  const names = [...new Set([...modelled.map(plain), ...Object.keys(services)])];
  return refused(
    `No service is called "${service}". Near it: ${nearest(service, names).join(', ')}. ` +
      'A code that many services send stands under "aws".',
  );
}

function noCode(
  service: string,
  serviceId: string | undefined,
  code: string,
  known: readonly string[],
): Lookup {
  const declaring = table.find((row) => row.code === code)?.declared.map((row) => row.serviceId) ?? [];
  const own = table.filter(
    ({ declared }) => !serviceId || declared.some((one) => one.serviceId === serviceId),
  );
  const names = [...new Set([...own.map((row) => row.code), ...known])].filter((name) => name !== code);
  const elsewhere = declaring.length === 0 ? '' : ` It is declared by ${list(declaring)}.`;
  return refused(
    `${service} declares no "${code}".${elsewhere} Near it: ${nearest(code, names).join(', ')}. ` +
      'A code that no model has goes into a family of content/known first, with the page that names it.',
  );
}

const refused = (why: string): Lookup => ({ kind: 'refused', why });

const list = (names: readonly string[]): string =>
  names.length > 4 ? `${names.slice(0, 4).join(', ')} and ${names.length - 4} more` : names.join(', ');

/** @returns the value that all have; nothing where they differ or there is none. */
function theOne<T>(values: readonly T[]): T | undefined {
  const [first] = values;
  return values.every((value) => value === first) ? first : undefined;
}
