import type { Evidence, Facts, Match } from '#core';

/** What a log or a sample of WAF's says of the rule that decided. */
const A_RULE =
  /"?terminatingRule(?:Id|Type)\b|\bRuleNameWithinRuleGroup\b|\b[A-Za-z0-9]{2,40}_(?:BODY|HEADER|QUERYARGUMENTS|URIPATH|COOKIE)\b|\bRATE_BASED\b/;

/** @returns the code of AppSync's answer to a request that AWS WAF blocked. */
export const blocked = (facts: Facts): Evidence | undefined => facts.code('WAFForbiddenException');

/** @returns the same where nothing in the paste names a rule: only then is there anything to guess. */
export const unsaid = (facts: Facts): Evidence | undefined =>
  facts.says(A_RULE) ? undefined : blocked(facts);

/** @returns where the paste, a log of WAF's say, names one of these rules; the group is `rule`. */
export const ruleNamed = (facts: Facts, rule: RegExp): Match | undefined =>
  blocked(facts) ? facts.says(rule) : undefined;
