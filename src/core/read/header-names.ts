/** Headers that only an answer carries; lower case. */
const RESPONSE = new Set([
  ':status',
  'x-amzn-errortype',
  'x-amzn-error-message',
  'x-amzn-query-error',
  'x-amzn-requestid',
  'x-amzn-request-id',
  'x-amz-request-id',
  'x-amz-id-2',
  'x-amz-apigw-id',
  'apigw-requestid',
  'x-amz-cf-id',
  'x-amz-cf-pop',
  'x-cache',
  'via',
  'server',
  'www-authenticate',
  'x-amz-bucket-region',
  'x-amzn-waf-action',
  'x-amzn-remapped-date',
  'x-amzn-remapped-content-length',
  'x-amzn-remapped-www-authenticate',
  'set-cookie',
  'location',
  'etag',
  'age',
  'retry-after',
  'access-control-allow-origin',
  'access-control-allow-headers',
  'access-control-allow-methods',
  'x-powered-by',
  'content-encoding',
  'vary',
  'last-modified',
  'accept-ranges',
  'alt-svc',
  'cf-ray',
  'proxy-authenticate',
  'x-amz-version-id',
  'x-amz-delete-marker',
  'x-amz-executed-version',
  'x-amz-function-error',
  'x-amz-log-result',
  'x-amz-crc32',
  'x-content-type-options',
  'x-frame-options',
  'x-xss-protection',
  'referrer-policy',
]);

/** Headers that only a request carries; lower case. */
const REQUEST = new Set([
  ':method',
  ':scheme',
  ':authority',
  ':path',
  'authorization',
  'proxy-authorization',
  'host',
  'user-agent',
  'accept',
  'accept-encoding',
  'accept-language',
  'referer',
  'origin',
  'cookie',
  'x-api-key',
  'x-amz-date',
  'x-amz-security-token',
  'x-amz-content-sha256',
  'x-amz-target',
  'x-amz-user-agent',
  'amz-sdk-request',
  'amz-sdk-invocation-id',
  'x-amz-acl',
  'x-apigw-api-id',
  'access-control-request-method',
  'access-control-request-headers',
  'if-none-match',
  'if-match',
  'range',
  'expect',
  'x-amz-access-token',
  'x-amz-copy-source',
  'content-md5',
  'if-modified-since',
  'postman-token',
  'priority',
  'dnt',
  'te',
  'upgrade-insecure-requests',
  'x-requested-with',
]);

/** Headers that both carry. */
const EITHER = new Set([
  'date',
  'content-type',
  'content-length',
  'connection',
  'cache-control',
  'transfer-encoding',
  'x-amzn-trace-id',
  'x-forwarded-for',
  'pragma',
  'content-language',
  'content-disposition',
  'keep-alive',
  'upgrade',
]);

export type Side = 'request' | 'response' | 'either';

/** @returns which side sends a header; `undefined` when the name is not a known header, so that a line of prose is not taken for one. */
export function sideOf(name: string): Side | undefined {
  const lower = name.toLowerCase();
  if (RESPONSE.has(lower)) return 'response';
  if (REQUEST.has(lower)) return 'request';
  if (EITHER.has(lower)) return 'either';
  if (
    /^(?:access-control-(?:allow|expose|max)-|x-amzn-remapped-|content-security-|strict-transport-)[a-z-]{1,60}$/.test(
      lower,
    )
  )
    return 'response';
  if (/^(?:sec|cloudfront)-[a-z-]{1,60}$/.test(lower)) return 'request';
  return /^x-[a-z0-9-]{2,60}$/.test(lower) ? 'either' : undefined;
}
