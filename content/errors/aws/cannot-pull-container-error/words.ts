import type { Fact, Facts, Match } from '#core';
import { told } from '../../../known/words.ts';

/** @returns the agent's own name for a task that stopped before it began. */
export const stopped = (facts: Facts): Fact<'error-code'> | undefined =>
  facts.code('ResourceInitializationError', 'CannotPullContainer');

/** @returns where a registry, or what it sent, says why: the task got through to it. */
export const answered = (facts: Facts): Match | undefined =>
  told(
    facts,
    /\b(?:40[134] [A-Z]|toomanyrequests|not authorized to perform|no basic auth credentials|not found|manifest unknown|descriptor|no space left on device|AccessDeniedException)/,
  );

/** @returns the digest that the task was to pull, where ECS has put one in the tag's place. */
export const digest = (facts: Facts): Match | undefined => facts.says(/@(?<digest>sha256:[0-9a-f]{6,64})/);

/** @returns where the registry of the image and the task are in two accounts. */
export function twoAccounts(facts: Facts): { readonly registry: Match; readonly caller: Match } | undefined {
  const registry = facts.says(/(?<![\w-])(?<account>\d{12})\.dkr\.ecr/);
  const caller = facts.says(
    /\barn:aws[\w-]{0,10}:(?:ecs:[\w-]{1,30}|iam:|sts:):(?<account>\d{12}):(?:task|cluster|service|role|assumed-role)/,
  );
  return registry && caller && registry.groups['account'] !== caller.groups['account']
    ? { registry, caller }
    : undefined;
}
