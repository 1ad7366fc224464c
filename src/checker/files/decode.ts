/**
 * Turns the bytes of a file into text: UTF-8, UTF-16 as PowerShell's `>` writes it, or Shift_JIS as older Windows programs do.
 * @returns text in any case; bytes of no encoding become U+FFFD.
 */
export function decode(bytes: Uint8Array<ArrayBuffer>): string {
  const [first = 0, second = 0] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return strictly('utf-8', bytes) ?? strictly('shift_jis', bytes) ?? new TextDecoder().decode(bytes);
}

function strictly(encoding: string, bytes: Uint8Array<ArrayBuffer>): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
