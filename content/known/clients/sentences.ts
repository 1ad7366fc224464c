import type { Evidence, Facts } from '#core';

/*
 * What clients say by themselves, before AWS has answered. Grouped by what happened, whoever says it; each pattern holds fixed words,
 * has no alternatives outside brackets, and every repeat is bounded.
 */

export const NO_REGION = [
  /\bYou must specify a region\b/,
  /\bRegion is missing\b/,
  /\bMissing region in config\b/,
  /\bUnable to find a region via the region provider chain\b/,
  /\bcould not find region configuration\b/,
  /\bInvalid Configuration: Missing Region\b/,
  /\bNo RegionEndpoint or ServiceURL configured\b/,
  /\bMissing required client configuration options:\s{1,8}region\b/,
  /\bNo region was provided\. Configure the `:region` option\b/,
] as const;

export const MALFORMED_REGION = [
  /\bProvided region_name '(?<region>[^'\n]{0,80})' doesn't match a supported format/,
  /\bInvalid AWS Region: (?<region>[\w.-]{1,80})/i,
] as const;

export const HOST_UNKNOWN = [
  /\bgetaddrinfo (?:ENOTFOUND|EAI_AGAIN) (?<host>[\w.-]{1,253})/,
  /\bCould not resolve host: (?<host>[\w.-]{1,253})/,
  /\blookup (?<host>[\w.-]{1,253})(?: on [\w.:[\]]{1,60})?: no such host\b/,
  /\bName or service not known\b/,
  /\bnodename nor servname provided, or not known\b/,
  /\bTemporary failure in name resolution\b/,
  /\bfailed to lookup address information\b/,
  /\bNo such host is known\b/,
  /\bThe remote name could not be resolved\b/,
  /\bCouldn't resolve host name\b/,
  /\bnet::ERR_NAME_NOT_RESOLVED\b/,
] as const;

export const REFUSED = [
  /\bconnect ECONNREFUSED (?<host>[\w.:[\]-]{1,253})/,
  /\bconnect(?:ion)?: connection refused\b/i,
  /\bConnection refused\b/,
  /\bactively refused it\b/,
  /\bcurl: \(7\) /,
  /\bnet::ERR_CONNECTION_REFUSED\b/,
] as const;

export const CONNECT_TIMEOUT = [
  /\bConnect timeout on endpoint URL\b/,
  /\bconnect ETIMEDOUT\b/,
  /\bcurl: \(28\) /,
  /\bdial tcp [\w.:[\]-]{1,80}: i\/o timeout\b/,
  /\bconnect timed out\b/i,
  /\bnet::ERR_CONNECTION_TIMED_OUT\b/,
  /\bThe client is not able to connect within\b/,
] as const;

export const READ_TIMEOUT = [
  /\bRead timeout on endpoint URL\b/,
  /\bUnable to execute HTTP request: Read timed out\b/,
] as const;

export const DROPPED = [
  /\bConnection was closed before we received a valid response from endpoint URL\b/,
  /\bsocket hang up\b/,
  /\bConnection reset by peer\b/,
  /\bread ECONNRESET\b/,
] as const;

export const NOT_TRUSTED = [
  /\bSSL validation failed for\b/,
  /\bcertificate verify failed\b/,
  /\bunable to get local issuer certificate\b/,
  /\bself[- ]signed certificate\b/,
  /\bPKIX path building failed\b/,
  /\bx509: certificate signed by unknown authority\b/,
  /\bcurl: \(60\) /,
  /\bcurl: \(35\) /,
  /\bHostname\/IP does not match certificate's altnames\b/,
  /\bx509: certificate is valid for\b/,
] as const;

export const BAD_PARAMETERS = [
  /\bParameter validation failed:/,
  /\bvalidation error\(s\) found\b/,
  /\bMissing required key '(?<name>\w{1,80})' in params\b/,
  /\bExpected params\.(?<name>[\w.[\]]{1,120}) to be\b/,
  /\bNo value provided for input HTTP label: (?<name>\w{1,80})/,
  /\bthe following arguments are required: (?<name>[\w, -]{1,200})/,
  /\bUnknown options: /,
  /\bError parsing parameter '(?<name>[\w-]{1,80})'/,
  /\bwhile validating the input provided for the \w{1,80} operation\b/,
  /\bmissing required parameter params\[:(?<name>\w{1,80})\]/,
] as const;

export const NO_ANSWER_FOR_SCRIPT = [
  /\bFailed to fetch\b/,
  /\bNetworkError when attempting to fetch resource\b/,
  /\bTypeError: Load failed\b/,
  /\bAxiosError: Network Error\b/,
  /\bTypeError: Network request failed\b/,
] as const;

/** @returns the first message that says one of these, pointing at the words; its named groups become `groups`. */
export function saying(
  facts: Facts,
  ...patterns: readonly RegExp[]
): (Evidence & { readonly groups: Readonly<Record<string, string>> }) | undefined {
  for (const pattern of patterns) {
    const found = facts.message(pattern);
    if (found) return found;
  }
  return undefined;
}
