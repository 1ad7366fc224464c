/** Access key ids, signatures, and what is as long and as random as a session token. */
const SECRETS =
  /\b(A[KS]IA)[A-Z\d]{12,124}\b|\b([\da-f]{4})[\da-f]{60}\b|([A-Za-z\d+/=%]{4})[A-Za-z\d+/=%]{96,}/g;

/**
 * @param text - words about a request, with its own values in them.
 * @returns it with the beginning alone of what opens something.
 */
export const withoutSecrets = (text: string): string =>
  text.replace(SECRETS, (_, ...groups: unknown[]) => `${String(groups.find((group) => group) ?? '')}••••`);
