import type { ReadRequest } from '../model.ts';
import type { Claims } from './claims.ts';
import { findCurls } from './curl.ts';

/** @returns the request of every curl command in a text, in order. */
export function readCurlCommands(text: string, claims: Claims): ReadRequest[] {
  return findCurls(text).map(({ request, end }) => {
    claims.add([...request.spans, { start: request.spans[0]?.start ?? end, end }]);
    return request;
  });
}
