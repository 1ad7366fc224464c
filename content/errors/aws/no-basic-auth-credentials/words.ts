import type { Facts, Match } from '#core';

/*
 * What Docker, BuildKit, containerd and ECR say where a registry and its client do not agree on who is there. Every repeat is bounded.
 */

/** Docker's own: the registry asked for a password, and it has none for this host. */
const NOTHING_TO_SEND = /\bno basic auth credentials\b/;
/** ECR's own, today's wording and that of before 2020. */
const TOKEN_OVER = /\bYour authorization token has expired\b/i;
/** BuildKit and containerd show the status alone. */
const STATUS_ALONE =
  /\b(?:unexpected status(?: code)?|failed with status code)\b[^\n]{0,300}?: 401 Unauthorized\b/;

/** The host of a private registry. */
const REGISTRY = String.raw`(?<![\w*-])[\w*-]{1,20}\.dkr\.ecr(?:-fips)?\.[\w*.-]{1,60}[\w*]`;
const PRIVATE = new RegExp(REGISTRY);

/** @returns where it says that no password was sent to a registry of ECR, or none that counts. */
export const unauthenticated = (facts: Facts): Match | undefined =>
  facts.message(NOTHING_TO_SEND) ??
  facts.says(NOTHING_TO_SEND) ??
  (facts.says(PRIVATE) ? facts.says(STATUS_ALONE) : undefined);

/** @returns where it says that the token is too old. */
export const tokenOver = (facts: Facts): Match | undefined =>
  facts.message(TOKEN_OVER) ?? facts.says(TOKEN_OVER);

const LOGIN = new RegExp(String.raw`\bdocker login\b[^\n]{0,300}?(?:https?://)?(?<host>${REGISTRY})`);
const USE = new RegExp(
  String.raw`(?:refers to (?:a )?repository \[|\bdocker (?:image )?(?:push|pull) |\b(?:Get|Head|HEAD|GET) "?https://|request to https://|from host |load metadata for |^FROM )(?<host>${REGISTRY})`,
  'm',
);

/** @returns the registry that the paste logs in to and the one that it then uses, where both are shown. */
export function hosts(facts: Facts): { readonly login: Match; readonly use: Match } | undefined {
  const login = facts.says(LOGIN);
  const use = facts.says(USE);
  return login && use ? { login, use } : undefined;
}

/** A host as it stands, without what a sentence put behind it. */
export const hostOf = (match: Match): string => match.groups['host'] ?? '';

/** Who pulls is Kubernetes. */
export const CLUSTER =
  /(?<found>\bErrImagePull\b|\bImagePullBackOff\b|\bimagePullSecrets?\b|\bkubelet\b|\bFailed to pull image "|\bdocker-registry\b|\bimage-reflector)/;

/** Docker's configuration leaves credentials to a program. */
export const HELPER = /"(?<found>credsStore|credHelpers)"\s{0,9}:/;
