import type { Evidence, Facts, Match, MessagePattern } from '#core';

/*
 * Errors we can name from their code or their words, with no article yet. What is written in these folders must be on the page that
 * `source` names; the words of a message stand only where they identify something.
 *
 * Their causes' priors rest on how often public threads about the error end at the cause, as far as we read them: 4 and 5 the usual
 * one, 0 unremarkable, below 0 seldom. Nobody has counted; they order causes that nothing in the paste tells apart.
 */

/** No other error says this. */
export const sure = (pattern: RegExp, service?: string): MessagePattern => ({
  pattern,
  certainty: 'sure',
  service,
});

/** Others say it too; it counts where no code says otherwise. */
export const shared = (pattern: RegExp, statuses?: readonly number[]): MessagePattern => ({
  pattern,
  certainty: 'shared',
  statuses,
});

/** @returns where an error or the text around it says this. */
export const told = (facts: Facts, pattern: RegExp): Match | undefined =>
  facts.message(pattern) ?? facts.says(pattern);

/** @returns what an error that was found rests on: its code, its words, or the bare status. */
export const ground = (facts: Facts, ...codes: readonly string[]): Evidence | undefined =>
  facts.code(...codes) ?? facts.one('error-message') ?? facts.one('error-code') ?? facts.one('status');
