import type { Denial, Facts, Match, Span } from '#core';

/** A refusal of one of KMS's own actions, whoever asked for it on the caller's behalf. */
export interface KeyRefusal {
  readonly value: Denial;
  readonly action: string;
  /** Where the ARNs show that key and caller are of two accounts. */
  readonly accounts?: { readonly caller: string; readonly owner: string } | undefined;
  readonly spans: readonly Span[];
}

/** @returns the refusal that names an action of KMS. */
export function keyRefusal(facts: Facts): KeyRefusal | undefined {
  for (const { value, spans } of facts.all('denial')) {
    const { action, principal, resource } = value;
    if (!action || !/^kms:/i.test(action.value)) continue;
    const caller = accountOf(principal?.value ?? '');
    const owner = accountOf(resource?.value ?? '');
    return {
      value,
      action: action.value,
      accounts: caller && owner && caller !== owner ? { caller, owner } : undefined,
      spans: action.spans.length > 0 ? action.spans : spans,
    };
  }
  return undefined;
}

const accountOf = (arn: string): string | undefined =>
  /^arn:[^:]{1,20}:[^:]{0,40}:[^:]{0,30}:(\d{12}):/.exec(arn)?.[1];

/** @returns KMS's sentence for a key that is not there or not yours to use; it does not say which. */
export const ciphertextSaid = (facts: Facts): Match | undefined =>
  facts.message(/The ciphertext refers to a customer master key that does not exist/i);
