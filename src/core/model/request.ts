import type { Span } from './text.ts';

/** A request as a value, free of the syntax it was written in. Fixes edit this; printers print it. */
export interface RequestModel {
  readonly method: string;
  readonly scheme: string;
  readonly host: string;
  /** As it goes on the wire, percent-encoding kept; starts with a slash. */
  readonly path: string;
  /** Without the question mark; '' when there is none. */
  readonly query: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body?: string | undefined;
  /** Ask curl to sign: `aws:amz:<region>:<service>`. */
  readonly sign?: { readonly region: string; readonly service: string } | undefined;
}

export type SecretKind =
  | 'access-key-id'
  | 'secret-access-key'
  | 'session-token'
  | 'signature'
  | 'token'
  | 'api-key'
  | 'basic'
  | 'password'
  | 'cookie'
  | 'private-key'
  /** What AWS encoded about a refusal. */
  | 'encoded-message';

export interface SecretSpan extends Span {
  readonly kind: SecretKind;
}
