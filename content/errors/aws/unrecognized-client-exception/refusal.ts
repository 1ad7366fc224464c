import type { Evidence, Fact, Facts } from '#core';

/** EC2 refuses an image that is not shared with the caller under the same code; the credentials are fine then. */
const isAboutImage = (facts: Facts): boolean => facts.message(/Not authorized for images?:/) !== undefined;

/** @returns where the text says that AWS did not recognise the credentials: the message, else the code. */
export const refusal = (facts: Facts): Evidence | undefined =>
  facts.message(
    /The security token included in the request is invalid|The Access Key ID or security token is invalid|The (?:AWS )?Access Key Id you provided does not exist in our records|AWS was not able to validate the provided access credentials|The provided token is malformed or otherwise invalid/,
  ) ??
  facts.code('UnrecognizedClientException', 'InvalidClientTokenId', 'InvalidAccessKeyId', 'InvalidToken') ??
  (isAboutImage(facts) ? undefined : facts.code('AuthFailure'));

/** @returns the access key ID that S3 quotes from the request it refuses. */
export const quotedKeyId = (facts: Facts): Fact<'error-detail'> | undefined => facts.detail('AWSAccessKeyId');

/** @returns the session token as the request carries it, undecoded, with its place and where it stands. */
export function sentToken(
  facts: Facts,
): (Evidence & { readonly value: string; readonly where: 'header' | 'query' }) | undefined {
  const header = facts.requestHeader('x-amz-security-token')?.value;
  if (header) return { value: header.value, spans: header.valueSpans, where: 'header' };
  const parameter = facts.query('x-amz-security-token')?.value;
  return parameter && { ...parameter, where: 'query' };
}
