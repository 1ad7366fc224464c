import type { Evidence, Facts } from '#core';

/** @returns what shows a refusal without a reason; an SDK that names a service speaks of that one. */
export function forbidden(facts: Facts): Evidence | undefined {
  if (facts.serviceCall() ?? facts.code('AccessDenied')) return undefined;
  // A Kubernetes cluster says whom it refused what.
  if (facts.message(/is forbidden: User "/)) return undefined;
  const said = facts.message(/^Forbidden$/i) ?? facts.code('Forbidden');
  if (said) return said;
  const other =
    facts.one('error-message') ?? facts.speaker('load-balancer', 'cloudfront', 's3', 'nginx', 'express');
  return other ? undefined : facts.status(403);
}

/** @returns what shows that a REST API found no method for the call; not where an AWS service itself asks for a signature. */
export function missingToken(facts: Facts): Evidence | undefined {
  if (facts.one('operation') || facts.endpoint()?.value.kind === 'service') return undefined;
  if (facts.message(/^Request is missing Authentication Token/)) return undefined;
  return facts.message(/^Missing Authentication Token/) ?? facts.code('MissingAuthenticationToken');
}

/** @returns the header that only HTTP APIs put on an answer. */
export const httpApiHeader = (facts: Facts) => facts.responseHeader('apigw-requestid');
