import type { OutgoingRequest } from './model.ts';

/** What a request says of its own signature, in a header or in a presigned URL. */
export interface SignatureClaim {
  /** The service in the credential scope. */
  readonly service: string | undefined;
  /** In lower case. */
  readonly signedHeaders: readonly string[];
}

/** Access key id, date, the region (absent with SigV4A), service. */
const SCOPE = /^[^/,\s]{1,200}\/\d{8}\/(?:[^/,\s]{1,60}\/)?([^/,\s]{1,60})\/aws4_request$/;

/** @returns what is claimed; undefined for a request without a signature of Signature Version 4. */
export function signatureClaimOf(
  request: OutgoingRequest,
  query: URLSearchParams,
): SignatureClaim | undefined {
  const authorization = headerOf(request, 'authorization');
  if (authorization !== undefined && /^\s*AWS4-/i.test(authorization))
    return claim(
      /\bCredential=([^,\s]{1,400})/i.exec(authorization)?.[1],
      /\bSignedHeaders=([^,\s]{1,8000})/i.exec(authorization)?.[1],
    );
  if (parameterOf(query, 'x-amz-signature') === undefined) return undefined;
  return claim(parameterOf(query, 'x-amz-credential'), parameterOf(query, 'x-amz-signedheaders'));
}

const claim = (credential = '', signedHeaders = ''): SignatureClaim => ({
  service: SCOPE.exec(credential)?.[1]?.toLowerCase(),
  signedHeaders: signedHeaders.toLowerCase().split(';').filter(Boolean),
});

/** @returns true where a session token travels along, in whatever place. */
export const carriesToken = (request: OutgoingRequest, query: URLSearchParams): boolean =>
  ['x-amz-security-token', 'x-amz-s3session-token'].some(
    (name) => headerOf(request, name) !== undefined || parameterOf(query, name) !== undefined,
  );

/** @returns every header of a request, the signer's under the names that AWS writes them with. */
export function headersOf({ headers, sign }: OutgoingRequest): (readonly [name: string, value: string])[] {
  if (!sign) return [...headers];
  const token = sign['x-amz-security-token'];
  return [
    ...headers,
    ['X-Amz-Date', sign['x-amz-date']],
    ...(token === undefined ? [] : [['X-Amz-Security-Token', token] as const]),
    ['Authorization', sign.authorization],
  ];
}

/** @returns the value of a header, also of one that the signer made. */
export const headerOf = (request: OutgoingRequest, lower: string): string | undefined =>
  headersOf(request).find(([name]) => name.toLowerCase() === lower)?.[1];

/** AWS writes its parameters in one way; who reads them to protect somebody takes them in any case. */
function parameterOf(query: URLSearchParams, lower: string): string | undefined {
  return [...query].find(([name]) => name.toLowerCase() === lower)?.[1];
}
