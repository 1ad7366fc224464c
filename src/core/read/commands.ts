import type { ReadRequest } from '../model.ts';
import type { Claims } from './claims.ts';
import { readCurl } from './curl.ts';

const CURL_WORD = /(?:^|[\s;|&"'`(])(?:[\w./~-]{0,80}\/)?curl(?:\.exe)?(?=\s)/g;

/** @returns the request of every curl command in a text, in order; each stretch is read once. */
export function readCurlCommands(text: string, claims: Claims): ReadRequest[] {
  const requests: ReadRequest[] = [];
  for (const { 0: found, index } of text.matchAll(CURL_WORD)) {
    const at = index + (/^[\s;|&"'`(]/.test(found) ? 1 : 0);
    if (claims.has(at)) continue;
    const reading = readCurl(text, at);
    if (!reading?.request.url && (reading?.request.headers.length ?? 0) === 0) continue;
    claims.add({ start: at, end: reading?.end ?? at });
    if (reading) requests.push(reading.request);
  }
  return requests;
}
