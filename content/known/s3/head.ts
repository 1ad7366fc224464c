import type { Facts, Match } from '#core';

/** @returns the 400 of S3 whose reason was lost, since the answer to a HEAD has no body. */
export function emptyBadRequest(facts: Facts): Pick<Match, 'spans'> | undefined {
  const operation = facts.one('operation');
  const isHead =
    operation?.value === 'HeadObject' ||
    operation?.value === 'HeadBucket' ||
    facts.says(/\bs3\.model\.AmazonS3Exception: Bad Request \(|\bs3a\.AWSBadRequestException\b/) !==
      undefined;
  return isHead ? (facts.message(/^Bad Request$/i) ?? facts.status(400)) : undefined;
}
