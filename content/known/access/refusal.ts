import type { Denial, Evidence, Facts, Span } from '#core';

/** Codes under which services refuse for want of a permission. */
export const DENIED: readonly [string, ...string[]] = [
  'AccessDenied',
  'AccessDeniedException',
  'UnauthorizedOperation',
  'AuthorizationError',
];

/** A refusal that names its action, with the characters that name it. */
export interface Refusal {
  readonly value: Denial;
  /** As the message writes it: `s3:GetObject`. */
  readonly action: string;
  /** The action's prefix in lower case: `s3`. */
  readonly service: string;
  readonly resource: string;
  readonly principal: string;
  readonly spans: readonly Span[];
}

/**
 * @param services - prefixes of actions in lower case; any when none is given.
 * @returns the first refusal that names an action of these. Calls of an API on API Gateway are not among them: those have causes of their own.
 */
export function refusal(facts: Facts, ...services: readonly string[]): Refusal | undefined {
  for (const { value, spans } of facts.all('denial')) {
    const action = value.action?.value ?? '';
    const service = action.split(':', 1)[0]?.toLowerCase() ?? '';
    if (!value.action || service === 'execute-api') continue;
    if (services.length > 0 && !services.includes(service)) continue;
    return {
      value,
      action,
      service,
      resource: value.resource?.value ?? '',
      principal: value.principal?.value ?? '',
      spans: value.action.spans.length > 0 ? value.action.spans : spans,
    };
  }
  return undefined;
}

const REASON =
  /(?:because no [A-Za-z -]{3,40} allows?\b|with an explicit deny(?: in (?:an?|the) [a-z -]{3,40}(?:policy|boundary))?)/i;

/** @returns the words that name the kind of policy, or the action where a terminal broke those words up. */
export const reason = (facts: Facts, refused: Refusal): Evidence => facts.message(REASON) ?? refused;

/** @returns the account of an ARN, where it shows one whole. */
const accountOf = (arn: string): string | undefined =>
  /^arn:[^:]{1,20}:[^:]{0,40}:[^:]{0,30}:(\d{12}):/.exec(arn)?.[1];

/** @returns both accounts where the ARNs of a refusal show that caller and resource are of two. */
export function accounts({
  principal,
  resource,
}: Refusal): { readonly caller: string; readonly owner: string } | undefined {
  const caller = accountOf(principal);
  const owner = accountOf(resource);
  return caller && owner && caller !== owner ? { caller, owner } : undefined;
}

/** @returns the kind of thing an ARN names, `table` or `ipset`; '' where it does not say. */
export function resourceType(arn: string): string {
  const last = /^arn:[^:]{1,20}:([^:]{1,40}):[^:]{0,30}:[^:]{0,40}:(.{1,400})$/.exec(arn);
  const [head = '', ...rest] = (last?.[2] ?? '').split(/[/:]/);
  // WAF puts the scope before the type.
  const type = /^(?:global|regional)$/.test(head) ? (rest[0] ?? '') : head;
  return rest.length > 0 ? type.replaceAll('-', '').toLowerCase() : '';
}

/** The session name that EC2 gives the role of an instance. */
export const instanceSession = (principal: string): string | undefined =>
  /:assumed-role\/[^/]{1,100}\/(i-[0-9a-f]{8,17})$/.exec(principal)?.[1];
