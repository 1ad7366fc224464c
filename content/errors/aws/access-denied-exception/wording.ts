import type { Evidence, Facts, Match } from '#core';

/** What a Lambda authorizer's refusal reads like; `deny` where it was explicit. */
const AUTHORIZER = /\bUser is not authorized to access this resource(?<deny> with an explicit deny)?/;
/** What IAM says of a caller it could not name. */
const ANONYMOUS =
  /\bUser: anonymous is not authorized to perform: (?<action>[a-z0-9-]{1,40}:[A-Za-z0-9]{1,80})(?: on resource: [^\s"]{1,300})?(?<deny> with an explicit deny)?/;
/** What IAM says of a caller it could name. */
const NAMED =
  /\bUser: (?<who>arn:[^\s"]{1,300}) is not authorized to perform: (?<action>[a-z0-9-]{1,40}:[A-Za-z0-9]{1,80})/;
/** The kind of policy that decided, where the message says it. */
const DECIDED =
  /\b(?:because no|with an explicit deny in an?) (?<policy>[a-z -]{1,40}? (?:policy|boundary))\b/;

export const authorizerRefusal = (facts: Facts): Match | undefined => facts.message(AUTHORIZER);
export const anonymousRefusal = (facts: Facts): Match | undefined => facts.message(ANONYMOUS);
export const namedRefusal = (facts: Facts): Match | undefined => facts.message(NAMED);
export const decidingPolicy = (facts: Facts): Match | undefined => facts.message(DECIDED);

/** @returns the code where no message stands beside it; S3's and STS's `AccessDenied` is another error. */
export function codeAlone(facts: Facts): Evidence | undefined {
  return facts.one('error-message') ? undefined : exactCode(facts);
}

/** @returns the code, spelled with its `Exception`, whatever the message says. */
export function exactCode(facts: Facts): Evidence | undefined {
  return facts.all('error-code').find(({ value }) => value.code === 'AccessDeniedException');
}
