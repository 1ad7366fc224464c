import type { Evidence, Facts } from '#core';

/** EC2 refuses an image that is not shared with the caller under the same code; the credentials are fine then. */
const isAboutImage = (facts: Facts): boolean => facts.message(/Not authorized for images?:/) !== undefined;

/** @returns where the text says that AWS did not recognise the credentials: the message, else the code. */
export const refusal = (facts: Facts): Evidence | undefined =>
  facts.message(
    /The security token included in the request is invalid|The Access Key ID or security token is invalid|The (?:AWS )?Access Key Id you provided does not exist in our records|AWS was not able to validate the provided access credentials|The provided token is malformed or otherwise invalid/,
  ) ??
  facts.code('InvalidClientTokenId', 'UnrecognizedClientException', 'InvalidAccessKeyId', 'InvalidToken') ??
  (isAboutImage(facts) ? undefined : facts.code('AuthFailure'));
