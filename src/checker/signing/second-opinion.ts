import {
  printCanonicalRequest,
  printStringToSign,
  utf8,
  verifyRequest,
  type SigningRules,
  type Verification,
} from '#sigv4';
import type { SignedRequest } from '../../core/sigv4/sign.ts';

/** The request signed again by this site's own code, as the service does it: from the bytes that go over the wire. */
export type SecondOpinion = Extract<Verification, { status: 'matches' | 'differs' }>;

/** @returns undefined where the signed request cannot even be read again, which is a disagreement too. */
export function secondOpinion(
  signed: SignedRequest,
  secretAccessKey: string,
  rules: SigningRules,
): SecondOpinion | undefined {
  const own = verifyRequest(signed.wire, { secretAccessKey }, rules);
  return own.status === 'not-checked' ? undefined : own;
}

/** @returns true when both came to the same three texts, byte by byte. */
export const agree = (signed: SignedRequest, own: SecondOpinion): boolean =>
  printCanonicalRequest(own.canonicalRequest) === utf8(signed.canonicalRequest) &&
  printStringToSign(own.stringToSign) === utf8(signed.stringToSign) &&
  own.expected === signed.signature;
