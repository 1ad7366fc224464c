import type { Evidence, Facts } from '#core';

/**
 * What shows that API Gateway said `Forbidden`.
 * An SDK that names an operation made the word up from an empty 403 of some other service.
 */
export function gatewayForbidden(facts: Facts): Evidence | undefined {
  if (facts.one('operation')) return undefined;
  return facts.message(/^Forbidden$/) ?? facts.code('Forbidden');
}

/** The header that only HTTP APIs put on an answer. */
export const httpApiHeader = (facts: Facts) => facts.responseHeader('apigw-requestid');

/** A header that only REST APIs put on an answer. */
export const restApiHeader = (facts: Facts) =>
  facts.responseHeader('x-amzn-errortype') ?? facts.responseHeader('x-amz-apigw-id');
