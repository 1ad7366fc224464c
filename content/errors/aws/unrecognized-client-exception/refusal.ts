import type { Evidence, Facts } from '#core';

/** @returns where the text says that AWS did not recognise the credentials: the message, else the code. */
export const refusal = (facts: Facts): Evidence | undefined =>
  facts.message(
    /The security token included in the request is invalid|The Access Key ID or security token is invalid/,
  ) ?? facts.code('UnrecognizedClientException', 'InvalidClientTokenId');

/** @returns the session token as the request carries it, undecoded, with its place and where it stands. */
export function sentToken(
  facts: Facts,
): (Evidence & { readonly value: string; readonly where: 'header' | 'query' }) | undefined {
  const header = facts.requestHeader('x-amz-security-token')?.value;
  if (header) return { value: header.value, spans: header.valueSpans, where: 'header' };
  const parameter = facts.query('x-amz-security-token')?.value;
  return parameter && { ...parameter, where: 'query' };
}
