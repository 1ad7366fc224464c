import { printCurl, type RequestModel } from '#core';
import type { Quoter } from './quotes.ts';

/** No service of AWS takes a longer address; nobody wants to see it printed again. */
const LONGEST_TARGET = 16_384;

/** @returns false for a request that no server would read. */
export const isSendable = ({ path, query }: RequestModel): boolean =>
  path.length + query.length <= LONGEST_TARGET;

/** @returns a redacted request, masked too where nothing but the paste around it gave a secret away. */
export function shareable(redacted: RequestModel, quoter: Quoter): RequestModel {
  const { method, host, path, query, headers, body, sign } = redacted;
  return {
    ...redacted,
    method: quoter.clean(method),
    host: quoter.clean(host),
    path: quoter.clean(path),
    query: quoter.clean(query),
    headers: headers.map(([name, value]) => [quoter.clean(name), quoter.clean(value)] as const),
    ...(body === undefined ? {} : { body: quoter.clean(body) }),
    ...(sign ? { sign: { region: quoter.clean(sign.region), service: quoter.clean(sign.service) } } : {}),
  };
}

/** @returns a request as curl: secrets as shell variables, and masked where nothing but the paste around them gave them away. */
export const printable = (redacted: RequestModel, quoter: Quoter): string =>
  quoter.clean(printCurl(redacted));
