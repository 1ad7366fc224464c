import { sha256Hex } from '../../sigv4/hash.ts';
import { utf8 } from '../../sigv4/bytes.ts';
import { printCurl } from '../print-curl.ts';
import type { Printer } from './printer.ts';
import { fitsArguments, sendableOf, sortedQuery, wantsPayloadHash, type Sendable } from './sendable.ts';
import { hasVariable } from './text.ts';

/** Its keys come from the environment: curl knows no other chain. */
export const curl: Printer = {
  id: 'curl',
  label: 'curl',
  language: 'bash',
  needs: '',
  print(model) {
    const request = sendableOf(model);
    return request && fitsArguments(request) ? printCurl(forCurl(request)) : undefined;
  },
};

/**
 * curl 7.88 signs the query as it stands, without sorting it, and states no hash of the body to S3; it signs the one
 * that it is given. A body with a secret in it has no hash yet, and S3 takes it unsigned.
 */
export function forCurl(request: Sendable): Sendable {
  if (!request.sign) return request;
  const hash = hasVariable(request.body ?? '') ? 'UNSIGNED-PAYLOAD' : sha256Hex(utf8(request.body ?? ''));
  const stated = wantsPayloadHash(request) ? [['x-amz-content-sha256', hash] as const] : [];
  return {
    ...request,
    query: sortedQuery(request.query),
    headers: [...request.headers, ...stated],
  };
}
