import { readable, type ByteString } from './bytes.ts';
import type { Part } from './compare.ts';

/** Headers whose value opens something. */
const SECRET_HEADER =
  /^header (?:x-amz-security-token|x-amz-s3session-token|authorization|cookie|x-api-key)$/;
const TOKEN_IN_QUERY = /((?:^|[?&])X-Amz-Security-Token=)([^&]*)/gi;

/** @returns a part as it may be shown to others: readable, and of a token only its beginning and its length. */
export function shownValue(part: Part, bytes: ByteString | undefined): string | undefined {
  if (bytes === undefined) return undefined;
  const value = readable(bytes);
  if (SECRET_HEADER.test(part)) return masked(value);
  return part === 'query'
    ? value.replace(TOKEN_IN_QUERY, (_, name: string, token: string) => name + masked(token))
    : value;
}

/** A token's first letters tell which one it is. */
const masked = (value: string): string => (value === '' ? '' : `${value.slice(0, 4)}••••(${value.length})`);
