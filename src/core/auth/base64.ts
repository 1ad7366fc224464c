/** Longer input is no credential. Characters. */
const MAX_LENGTH = 32_768;

/**
 * @returns the UTF-8 text behind Base64 or Base64url, padded or not; undefined when it is neither.
 * Written out because `atob` refuses the URL alphabet and gives bytes, not text.
 */
export function decodeBase64Text(encoded: string): string | undefined {
  if (encoded.length > MAX_LENGTH) return undefined;
  const body = encoded.replace(/={1,2}$/, '');
  if (body.length % 4 === 1) return undefined;
  const bytes = new Uint8Array(Math.floor((body.length * 3) / 4));
  let bits = 0;
  let held = 0;
  let at = 0;
  for (let index = 0; index < body.length; index += 1) {
    const value = valueOf(body.charCodeAt(index));
    if (value < 0) return undefined;
    bits = ((bits << 6) | value) & 0xffff;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    bytes[at] = (bits >> held) & 0xff;
    at += 1;
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The six bits of a character in either alphabet, or -1. */
function valueOf(code: number): number {
  if (code >= 0x41 && code <= 0x5a) return code - 0x41;
  if (code >= 0x61 && code <= 0x7a) return code - 0x61 + 26;
  if (code >= 0x30 && code <= 0x39) return code - 0x30 + 52;
  if (code === 0x2b || code === 0x2d) return 62;
  return code === 0x2f || code === 0x5f ? 63 : -1;
}

/** @returns Base64 of a text's UTF-8 bytes, padded. */
export function encodeBase64Text(text: string): string {
  const bytes = new TextEncoder().encode(text);
  let encoded = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const left = bytes.length - at;
    const group = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    for (let place = 0; place < 4; place += 1) {
      encoded += place > left ? '=' : ALPHABET.charAt((group >> (18 - 6 * place)) & 63);
    }
  }
  return encoded;
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
