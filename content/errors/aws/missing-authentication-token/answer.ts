import type { Evidence, Facts } from '#core';

/**
 * What shows that an AWS service's own endpoint answered, and not an API behind API Gateway:
 * its wording, its XML or `__type`, the operation an SDK names, or the host.
 */
export function serviceAnswer(facts: Facts): Evidence | undefined {
  const endpoint = facts.endpoint();
  return (
    facts.message(/^Request is missing Authentication Token/) ??
    facts.message(/^Request must contain (?:either )?a valid \(registered\) AWS access key ID/i) ??
    facts
      .all('error-code')
      .find(({ value }) => value.from.startsWith('xml:') || value.from === 'body:__type') ??
    facts.one('operation') ??
    (endpoint?.value.kind === 'service' ? endpoint : undefined)
  );
}

/** What shows that API Gateway said it: its words, or the code alone where no body came (`curl -I`). */
export function gatewayAnswer(facts: Facts): Evidence | undefined {
  if (serviceAnswer(facts)) return undefined;
  return facts.message(/^Missing Authentication Token/) ?? facts.code('MissingAuthenticationToken');
}

/** Whatever the request says of its sender in the place where API Gateway looks for a signature. */
export function authorization(facts: Facts): Evidence | undefined {
  return facts.auth('sigv4') ?? facts.auth('signs-itself') ?? facts.requestHeader('authorization');
}
