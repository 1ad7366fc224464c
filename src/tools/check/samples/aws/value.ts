/** What a sample fills in where only the reader, the shell or another line knows the value. */
export const UNKNOWN: unique symbol = Symbol('unknown');

/** A parameter's value as it is written. */
export type Value =
  string | number | boolean | null | typeof UNKNOWN | readonly Value[] | { readonly [name: string]: Value };
