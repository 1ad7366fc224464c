import type { Evidence, Facts } from '#core';

/** @returns where STS says that the SAML assertion or OIDC token handed to it is too old; no AWS session exists yet then. */
export const identityTokenRefusal = (facts: Facts): Evidence | undefined =>
  facts.message(
    /Token must be redeemed within 5 minutes of issuance|^Token expired: current date\/time|^Token too old: |^Token is expired/,
  );

/** EC2 puts the end of a session in the words that S3 has for the end of a presigned URL; S3 names no operation and has another code. */
const ec2Refusal = (facts: Facts): Evidence | undefined =>
  (facts.one('operation') ?? facts.code('RequestExpired')) && !facts.time('expires')
    ? facts.message(/^Request has expired\b/)
    : undefined;

/** @returns where a service says that the session behind the request has ended: the message, else the code. */
export const sessionRefusal = (facts: Facts): Evidence | undefined =>
  ec2Refusal(facts) ??
  facts.message(
    /The security token included in the request is expired|The provided token has expired|The token included in the request is expired/,
  ) ??
  facts.code('ExpiredToken');
