import type { Facts, Match } from '#core';

/** What clients say of a token that has ended or was never stored. */
export const SSO_ENDED = [
  /\bThe SSO session (?:associated with this profile )?has expired or is (?:otherwise )?invalid\b/i,
  /\bThe SSO session associated with this profile has expired\b/,
  /\bTo refresh this SSO session run '?aws sso login\b/,
  /\bError loading SSO Token: /,
  /\bUnable to load SSO token\b/,
  /\bToken has expired and refresh failed\b/,
  /\brefresh cached SSO token failed\b/,
  /\bToken for \S{1,200} does not exist\b/,
] as const;

/** @returns where a client says so, by code or in words. */
export function ended(facts: Facts): Pick<Match, 'spans'> | undefined {
  for (const pattern of SSO_ENDED) {
    const found = facts.message(pattern);
    if (found) return found;
  }
  return facts.code('UnauthorizedSSOToken', 'UnauthorizedSSOTokenError', 'TokenRetrievalError');
}
