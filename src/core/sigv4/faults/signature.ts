import { canonicalRequestOf, printCanonicalRequest, type WireRequest } from '../canonical-request.ts';
import { sha256Hex } from '../hash.ts';
import { signatureOf } from '../signing-key.ts';
import { printStringToSign } from '../string-to-sign.ts';
import { verifyRequest, type SigningSecrets, type Verification } from '../verify.ts';
import { answer } from './answers.ts';
import type { Fault, FaultContext } from './model.ts';

const GENERAL =
  'The request signature we calculated does not match the signature you provided. ' +
  'Check your AWS Secret Access Key and signing method. Consult the service documentation for details.';
const S3 =
  'The request signature we calculated does not match the signature you provided. Check your key and signing method.';

/**
 * The last check of all. It compares the signature alone: S3 holds a stated payload hash against the body later.
 * @returns undefined when the signature is right, and when it is none that an HMAC could show.
 */
export function signatureFault(
  request: WireRequest,
  context: FaultContext,
  secrets: SigningSecrets,
): Fault | undefined {
  const verification = verifyRequest(request, secrets);
  if (verification.status === 'not-checked') return undefined;
  const { claim, expected } = verification;
  if (expected === claim.signature || withoutAbsent(request, verification) === claim.signature)
    return undefined;
  const places = [{ in: 'authorization', name: 'Signature' }] as const;
  return context.family === 's3'
    ? { check: 'signature', code: 'SignatureDoesNotMatch', message: S3, status: 403, places }
    : answer(context.family, 'mismatch', 'signature', GENERAL, places);
}

/** Of a name that is signed and was not sent, one reading prints an empty line, the other none. Either is a proof. */
function withoutAbsent(
  request: WireRequest,
  side: Exclude<Verification, { status: 'not-checked' }>,
): string | undefined {
  const sent = new Set(request.headers.map(([name]) => name.toLowerCase()));
  const { signedHeaders } = side.claim;
  if (signedHeaders.every((name) => sent.has(name))) return undefined;
  const canonical = canonicalRequestOf(request, { signedHeaders, payload: side.payload.line }, side.rules);
  const headers = canonical.headers.filter(([name]) => sent.has(name));
  const hash = sha256Hex(printCanonicalRequest({ ...canonical, headers }));
  return signatureOf(side.key.kSigning, printStringToSign({ ...side.stringToSign, hash }));
}
