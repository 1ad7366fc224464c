import { hex, utf8, toArray, type ByteString } from './bytes.ts';
import { hmacSha256 } from './hash.ts';
import type { CredentialScope } from './string-to-sign.ts';

/** The key's derivation, step by step; each is the key of the next. */
export interface KeySteps {
  readonly kSecret: Uint8Array;
  readonly kDate: Uint8Array;
  readonly kRegion: Uint8Array;
  readonly kService: Uint8Array;
  readonly kSigning: Uint8Array;
}

/**
 * @param secret - as text; its UTF-8 bytes are the key.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html#derive-signing-key
 */
export function deriveKey(secret: string, scope: CredentialScope): KeySteps {
  const kSecret = toArray(`AWS4${utf8(secret)}`);
  const kDate = hmacSha256(kSecret, utf8(scope.date));
  const kRegion = hmacSha256(kDate, utf8(scope.region ?? ''));
  const kService = hmacSha256(kRegion, utf8(scope.service));
  const kSigning = hmacSha256(kService, utf8(scope.terminator));
  return { kSecret, kDate, kRegion, kService, kSigning };
}

/** @returns 64 lower-case digits. */
export const signatureOf = (signingKey: Uint8Array, stringToSign: ByteString): string =>
  hex(hmacSha256(signingKey, stringToSign));
