import type { Evidence, Fact, Facts } from '#core';

/** SHA-256 of nothing. */
export const EMPTY_HASH = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

/** The two hashes of a body that S3 lays side by side when they differ. */
export interface PayloadHashes {
  readonly client: Fact<'error-detail'>;
  readonly s3: Fact<'error-detail'> | undefined;
}

/** @returns what the client declared and what S3 computed; undefined when the answer shows neither. */
export function payloadHashes(facts: Facts): PayloadHashes | undefined {
  const client = facts.detail('ClientComputedContentSHA256');
  return client && { client, s3: facts.detail('S3ComputedContentSHA256') };
}

/** @returns where S3 says that hash and body differ: the message, else the code. */
export const hashRefusal = (facts: Facts): Evidence | undefined =>
  facts.message(/'x-amz-content-sha256' header does not match what was computed/) ??
  facts.code('XAmzContentSHA256Mismatch');
