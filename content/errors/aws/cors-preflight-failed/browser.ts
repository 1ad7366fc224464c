import type { Evidence, Facts, Match } from '#core';
import { told } from '../../../known/words.ts';

/** @returns a browser's words about an answer that it kept from the page. */
export const browserSays = (facts: Facts): Match | undefined =>
  told(
    facts,
    /blocked by CORS policy|cross-origin requests that require preflight|Cross-Origin Request Blocked|Access-Control-Allow-Origin|access control check|Preflight response is not successful|Reason: CORS [a-z]|CORS Missing Allow Origin/,
  );

/** @returns what shows that a browser made the call: what only browsers say, send or ask. */
export const ofBrowser = (facts: Facts): Evidence | undefined =>
  browserSays(facts) ??
  facts.code('CORSPreflightFailed') ??
  facts.requestHeader('origin') ??
  facts.requestHeader('access-control-request-method') ??
  facts.requestHeader('sec-fetch-mode') ??
  facts.all('method').find(({ value }) => value === 'OPTIONS') ??
  facts.says(/\bCORS\b|\bpreflight\b|\bOPTIONS (?:https?:|\/)/);

/** @returns what shows that S3 is asked: its host, or its own words about CORS. */
export const asksS3 = (facts: Facts): Evidence | undefined =>
  (facts.endpoint()?.value.kind === 's3' ? facts.endpoint() : undefined) ??
  told(facts, /\bs3[.-][a-z0-9-]{0,40}\.?amazonaws\.com|CORSResponse: /);
