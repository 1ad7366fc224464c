import type { Evidence, Facts, Match } from '#core';

/** S3 names the region it was signed for and the one it expected, in a header as in a query. */
const REGION_WRONG = /the region '(?<signed>[^']{0,60})' is wrong; expecting '(?<expected>[^']{1,60})'/;

/** @returns where S3 says that the scope's region is wrong, with the groups `signed` and `expected`. */
export const wrongRegion = (facts: Facts): Match | undefined => facts.message(REGION_WRONG);

/** As AWS writes a region: `us-east-1`, `us-gov-west-1`, `eu-isoe-west-1`. No list: regions are opened faster than this is read. */
export const looksLikeRegion = (name: string): boolean =>
  /^[a-z]{2,4}(?:-[a-z]{2,12}){1,2}-\d{1,2}$/.test(name);

/** @returns what shows that CloudFront passed the answer on, and so was the one that signed. */
export const throughCloudFront = (facts: Facts): Evidence | undefined =>
  facts.responseHeader('x-amz-cf-id') ??
  facts.responseHeader('x-amz-cf-pop') ??
  (facts.endpoint()?.value.kind === 'cloudfront' ? facts.endpoint() : undefined);
