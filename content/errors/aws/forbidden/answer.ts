import type { Evidence, Facts } from '#core';

/**
 * What shows that API Gateway said `Forbidden`.
 * An SDK that speaks of a service made the word up from an empty 403 of that service.
 */
export function gatewayForbidden(facts: Facts): Evidence | undefined {
  // A Kubernetes cluster says whom it refused what; Cognito says WAF.
  if (
    facts.serviceCall() ??
    facts.message(/cannot \w{2,20} resource "|is forbidden: User "/) ??
    wafOfCognito(facts)
  )
    return undefined;
  return facts.message(/^Forbidden$/) ?? facts.code('Forbidden');
}

/** Cognito’s own sentence for what the WAF of a user pool blocked. */
export const wafOfCognito = (facts: Facts) => facts.message(/^Request not allowed due to WAF block\b/);

/** The header that only HTTP APIs put on an answer. */
export const httpApiHeader = (facts: Facts) => facts.responseHeader('apigw-requestid');

/** A header that only REST APIs put on an answer. */
export const restApiHeader = (facts: Facts) =>
  facts.responseHeader('x-amzn-errortype') ?? facts.responseHeader('x-amz-apigw-id');
