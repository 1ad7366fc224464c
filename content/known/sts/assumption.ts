import type { Denial, Facts, Span } from '#core';

/** An `AssumeRole` that was refused. */
export interface Assumption {
  readonly value: Denial;
  /** `sts:AssumeRole`, or another call that gives a role's credentials. */
  readonly action: string;
  readonly caller: string;
  /** What was to be assumed, as the message writes it. */
  readonly target: string;
  readonly spans: readonly Span[];
}

/** @param actions - `AssumeRole`, `TagSession` …; any of STS when none is given. @returns a refusal of STS's that names one of them. */
export function assumption(facts: Facts, ...actions: readonly string[]): Assumption | undefined {
  for (const { value, spans } of facts.all('denial')) {
    const { action, principal, resource } = value;
    const [service, name = ''] = (action?.value ?? '').split(':');
    if (!action || service?.toLowerCase() !== 'sts' || (actions.length > 0 && !actions.includes(name)))
      continue;
    return {
      value,
      action: action.value,
      caller: principal?.value ?? '',
      target: resource?.value ?? '',
      spans: resource?.spans ?? (action.spans.length > 0 ? action.spans : spans),
    };
  }
  return undefined;
}

/** @returns the name of the role in an ARN of a role or of a session of one. */
export const roleOf = (arn: string): string | undefined =>
  /:(?:role\/(?:[^/:]{1,512}\/){0,8}|assumed-role\/)([^/:]{1,64})(?:\/[^/:]{1,64})?$/.exec(arn)?.[1];

/** @returns the 12 digits of the account in an ARN, where they stand there whole. */
export const accountOf = (arn: string): string | undefined =>
  /^arn:[^:]{1,20}:[^:]{0,40}:[^:]{0,30}:(\d{12}):/.exec(arn)?.[1];
