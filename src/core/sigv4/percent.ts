import type { ByteString } from './bytes.ts';

/**
 * @returns every byte but `A-Z a-z 0-9 - . _ ~` as `%XX` in upper case; a slash too unless `keepSlash`.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html (UriEncode)
 */
export const percentEncode = (bytes: ByteString, keepSlash = false): ByteString =>
  bytes.replace(keepSlash ? /[^\w.~/-]/g : /[^\w.~-]/g, (byte) => ESCAPES[byte.charCodeAt(0) & 0xff] ?? byte);

/** @returns the bytes behind `%XX`; a percent sign that no two digits follow stays as it is. */
export const percentDecode = (bytes: ByteString): ByteString =>
  bytes.includes('%')
    ? bytes.replace(/%([\da-f]{2})/gi, (_, digits: string) =>
        String.fromCharCode(Number.parseInt(digits, 16)),
      )
    : bytes;

const ESCAPES = Array.from(
  { length: 256 },
  (_, byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`,
);
