import type { Facts, Match } from '#core';

/*
 * What clients say when the last place they look at is empty, each in its own words. Fixed words, no alternatives outside brackets,
 * every repeat bounded.
 */
export const NO_CREDENTIALS = [
  /\bUnable to locate credentials\b/,
  /\bCould not load credentials from any providers\b/,
  /\bResolved credential object is not valid\b/,
  /\bCredential is missing\b/,
  /\bMissing credentials in config\b/,
  /\bUnable to load credentials from any of the providers in the chain\b/,
  /\bUnable to load AWS credentials from any provider in the chain\b/,
  /\bno EC2 IMDS role found\b/,
  /\bno EC2 instance role found\b/,
  /\bno valid providers in chain\b/,
  /\bno valid credential sources (?:for [\w ]{1,40} )?found\b/i,
  /\bUnable to get IAM security credentials from EC2 Instance Metadata Service\b/,
  /\bFailed to resolve AWS credentials\b/,
  /\bAWS provider credentials not found\b/,
  /\bno providers in chain provided credentials\b/,
  /\bError retrieving credentials from the instance profile metadata\b/,
  /\bunable to sign request without credentials set\b/,
  /\bNeed to perform AWS calls for account [^\n]{1,80}, but no credentials\b/,
  /\bUnable to resolve AWS account to use\b/,
  /\bCouldn't find AWS credentials in environment, credentials file, or IAM role\b/,
] as const;

/** @returns the first message that says one of these. */
export function saying(facts: Facts, ...patterns: readonly RegExp[]): Match | undefined {
  for (const pattern of patterns) {
    const found = facts.message(pattern);
    if (found) return found;
  }
  return undefined;
}
