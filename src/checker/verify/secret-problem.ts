import type { SecretProblem } from '#i18n/verify';

/** @returns what is odd about a secret by itself; a disfigured one may be tried all the same. */
export function secretProblem(secret: string): Exclude<SecretProblem, 'missing'> | undefined {
  if (secret === '') return undefined;
  if (/[\s\u00a0\u200b-\u200d\u2060\ufeff]/.test(secret)) return 'blank';
  if (/^(?:AKIA|ASIA)[A-Z\d]{12,124}$/.test(secret)) return 'key-id';
  return secret.length === 40 ? undefined : 'length';
}
