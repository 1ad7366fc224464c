import type { Evidence, Facts } from '#core';

/**
 * What shows that API Gateway said `Forbidden`.
 * An SDK that speaks of a service made the word up from an empty 403 of that service.
 */
export function gatewayForbidden(facts: Facts): Evidence | undefined {
  // A Kubernetes cluster says whom it refused what.
  if (facts.serviceCall() ?? facts.message(/cannot \w{2,20} resource "|is forbidden: User "/))
    return undefined;
  return facts.message(/^Forbidden$/) ?? facts.code('Forbidden');
}

/** The header that only HTTP APIs put on an answer. */
export const httpApiHeader = (facts: Facts) => facts.responseHeader('apigw-requestid');

/** A header that only REST APIs put on an answer. */
export const restApiHeader = (facts: Facts) =>
  facts.responseHeader('x-amzn-errortype') ?? facts.responseHeader('x-amz-apigw-id');
