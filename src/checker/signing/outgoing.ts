import type { OutgoingRequest } from '#core';
import type { SignedRequest, SigningInput } from '../../core/sigv4/sign.ts';

const SIGNERS: ReadonlySet<string> = new Set(['authorization', 'x-amz-date', 'x-amz-security-token']);

/** @returns a signed request as the sender takes it: what the signer wrote apart from the rest, and no credentials. */
export function outgoing(
  { method, body = '' }: Pick<SigningInput, 'method' | 'body'>,
  { url, authorization, headers }: Pick<SignedRequest, 'url' | 'authorization' | 'headers'>,
): OutgoingRequest {
  // The browser writes it from the URL.
  const written = headers.filter(([name]) => name !== 'host');
  if (authorization === undefined) return { method, url, headers: written, body };
  const valueOf = (name: string): string | undefined => written.find(([each]) => each === name)?.[1];
  const token = valueOf('x-amz-security-token');
  return {
    method,
    url,
    headers: written.filter(([name]) => !SIGNERS.has(name)),
    body,
    sign: {
      authorization,
      'x-amz-date': valueOf('x-amz-date') ?? '',
      ...(token === undefined ? {} : { 'x-amz-security-token': token }),
    },
  };
}
