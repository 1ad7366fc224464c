import type { Evidence, Facts } from '#core';

/** @returns where the text says that AWS did not recognise the credentials: the message, else the code. */
export const refusal = (facts: Facts): Evidence | undefined =>
  facts.message(
    /The security token included in the request is invalid|The Access Key ID or security token is invalid/,
  ) ?? facts.code('InvalidClientTokenId', 'UnrecognizedClientException');
