import type { Evidence, Fact, Facts, Match } from '#core';

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
function exactCode(facts: Facts): Evidence | undefined {
  return facts.all('error-code').find(({ value }) => value.code === 'AccessDeniedException');
}

/** @returns the action that a refusal names, with its characters; whoever is refused, and wherever the refusal was decoded from. */
export function namedAction(facts: Facts): (Evidence & { readonly action: string }) | undefined {
  const denial = facts.all('denial').find(({ value }) => value.action);
  if (!denial?.value.action) return undefined;
  const { value: action, spans } = denial.value.action;
  return { action, spans: spans.length > 0 ? spans : denial.spans };
}

/** What a refusal reads like that gives no reason of its own. */
const NO_REASON =
  /^(?:You (?:are|do|don't)\b|Access denied (?:for|to)\b|Not authorized\b|Unauthorized\b|Insufficient\b|(?:User|Account) is not authorized\b)/i;

/**
 * @returns the code of a refusal that says nothing more, in any of its spellings.
 * A message that names its own reason, S3's `Access Denied` among them, belongs to other causes.
 */
export function deniedCode(facts: Facts): Fact<'error-code'> | undefined {
  if (facts.one('error-message') && !facts.message(NO_REASON)) return undefined;
  return facts.code('AccessDeniedException', 'UnauthorizedOperation', 'AuthorizationError');
}
