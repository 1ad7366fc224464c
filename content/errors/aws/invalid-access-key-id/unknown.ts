import type { Evidence, Facts } from '#core';

/** @returns where the text says that the access key ID is on no record: the message, else the code. */
export const unknownKey = (facts: Facts): Evidence | undefined =>
  facts.message(/The (?:AWS )?Access Key Id you provided does not exist in our records/) ??
  facts.code('InvalidAccessKeyId', 'InvalidClientTokenId', 'UnrecognizedClientException');
