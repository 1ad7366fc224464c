import type { MessagePattern } from '#core';

/*
 * Errors we can name from their code or their words, with no article yet. What is written in these folders must be on the page that
 * `source` names; the words of a message stand only where they identify something.
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
