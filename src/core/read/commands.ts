import { findCurls } from './curl.ts';
import type { Reader } from './reader.ts';

/** Reads every curl command of a text, in order. */
export const curlReader: Reader = {
  id: 'curl',
  isWorthwhile: (text) => /curl/i.test(text),
  read(text, claims) {
    const found = findCurls(text).filter(({ request }) => !claims.has(request.spans[0]?.start ?? 0));
    return {
      kinds: found.length > 0 ? ['curl'] : [],
      requests: found.map(({ request }) => request),
      remarks: found.flatMap(({ remarks }) => remarks),
      claimed: found.flatMap(({ request: { spans }, end }) => [
        ...spans,
        { start: spans[0]?.start ?? end, end },
      ]),
    };
  },
};
