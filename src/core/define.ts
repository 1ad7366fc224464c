import type { CauseFacts, ErrorFacts, KnownError } from './catalogue.ts';

/** @returns its argument, type-checked where it stands. */
export function defineError(error: ErrorFacts): ErrorFacts {
  return error;
}

/** @returns its argument; the keys of `why` become the only ones that `detect` may give. */
export function defineCause<const W extends string>(cause: CauseFacts<W>): CauseFacts {
  // A judge for exactly these keys is handed in by the engine, so widening the key type is sound.
  return cause as unknown as CauseFacts;
}

/** @returns its argument, type-checked where it stands. */
export function defineKnownErrors(errors: readonly KnownError[]): readonly KnownError[] {
  return errors;
}

/**
 * @returns the name of an error in an address.
 * @example slugOf('MissingAuthenticationToken') // 'missing-authentication-token'
 * @example slugOf('Sandbox.Timedout') // 'sandbox-timedout'
 * @example slugOf('security_exception') // 'security-exception'
 */
export function slugOf(code: string): string {
  return code
    .replace(/[._]/g, '-')
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1-$2')
    .toLowerCase();
}
