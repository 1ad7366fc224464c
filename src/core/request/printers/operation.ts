import type { Sendable } from './sendable.ts';

/** A request as the operation of an AWS client. */
export interface Operation {
  /** As the AWS CLI and boto3 call the client. */
  readonly client: string;
  /** As the model writes it: `GetCallerIdentity`. */
  readonly name: string;
  /** The input: members of the model with text values, or a JSON document. */
  readonly input: { readonly members: readonly Member[] } | { readonly json: string };
  /** Where the body of an object goes. */
  readonly object?: 'download' | 'upload' | undefined;
  /** Where the client would not go by itself. */
  readonly endpoint?: string | undefined;
}

export type Member = readonly [name: string, value: string | number];

/** @returns undefined when the bytes are not UTF-8. */
export function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** @returns true when the request has no header but these, which the client writes by itself or which we hand it. */
export const onlyHeaders = (request: Sendable, names: readonly string[]): boolean =>
  request.headers.every(([name]) => names.includes(name.toLowerCase()));
