import type { Fact, Facts } from '#core';

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
