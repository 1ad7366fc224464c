import type { Evidence, Facts, Jwt, RequestModel } from '#core';

/** @returns where the gateway says no more than "Unauthorized": its message, or its code where there is no message. */
export function saysUnauthorized(facts: Facts): Evidence | undefined {
  return (
    facts.message(/^Unauthorized$/) ?? (facts.one('error-message') ? undefined : facts.code('Unauthorized'))
  );
}

/** @returns the decoded token of the request, with or without the word Bearer before it. */
export function sentJwt(facts: Facts): { readonly jwt: Jwt; readonly at: Evidence } | undefined {
  const bearer = facts.auth('bearer');
  if (bearer?.value.jwt) return { jwt: bearer.value.jwt, at: bearer };
  const plain = facts.auth('jwt');
  return plain && { jwt: plain.value.jwt, at: plain };
}

/** @returns what a JWT authorizer says about the token it refused, and the header that says it. */
export function refusal(facts: Facts): { readonly reason: string; readonly at: Evidence } | undefined {
  const challenge = facts.responseHeader('www-authenticate');
  const reason = challenge && /error_description="([^"]{1,200})"/.exec(challenge.value.value)?.[1];
  return reason === undefined ? undefined : { reason, at: challenge as Evidence };
}

/** @returns the request with this value as its only `Authorization`. */
export function withAuthorization(request: RequestModel, value: string): RequestModel {
  const others = request.headers.filter(([name]) => name.toLowerCase() !== 'authorization');
  return { ...request, headers: [...others, ['Authorization', value]] };
}
