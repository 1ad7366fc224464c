import type { Facts, Match } from '#core';
import { told } from '../../../known/words.ts';

const STATE =
  /(?:is in (?<state>[A-Z_]{6,60}) state and can ?not be updated|[Ss]tack\b[^\n]{0,160}? is (?:currently )?in (?<other>(?:CREATE|UPDATE|DELETE|ROLLBACK|REVIEW|IMPORT)_[A-Z_]{4,50})\b)/;

/** @returns where a refusal names the stack's state, when it is one of these. */
export function stackState(facts: Facts, states: RegExp): (Match & { readonly state: string }) | undefined {
  const said = told(facts, STATE);
  const state = said?.groups['state'] ?? said?.groups['other'] ?? '';
  return said && states.test(state) ? { ...said, state } : undefined;
}
