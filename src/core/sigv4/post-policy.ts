import { readable, utf8, type ByteString } from './bytes.ts';
import { unmetConditions, type FormFields, type Unmet } from './post-policy-conditions.ts';
import { deriveKey, signatureOf } from './signing-key.ts';
import { HMAC, parseScope, type CredentialScope } from './string-to-sign.ts';
import type { SigningSecrets } from './verify.ts';

export type { FormFields, Unmet } from './post-policy-conditions.ts';

export type PostVerification =
  | { readonly status: 'not-checked'; readonly why: 'unsigned' | 'algorithm' }
  | {
      readonly status: 'matches' | 'differs';
      readonly scope: CredentialScope;
      /** Base64 of the policy, byte for byte as in the form: this text is what is signed. */
      readonly stringToSign: ByteString;
      readonly provided: string;
      readonly expected: string;
      /** Where the form breaks its own policy; undefined when the policy is not JSON in Base64. */
      readonly unmet?: readonly Unmet[] | undefined;
    };

/** @returns the signature of a policy. @see https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-UsingHTTPPOST.html */
export const signPolicy = (policy: ByteString, scope: CredentialScope, secretAccessKey: string): string =>
  signatureOf(deriveKey(secretAccessKey, scope).kSigning, policy);

/** Names of fields have no letter case. */
export function verifyPostPolicy(fields: FormFields, { secretAccessKey }: SigningSecrets): PostVerification {
  const values = new Map(fields.map(([name, value]) => [name.toLowerCase(), value]));
  const [policy, credential, provided, algorithm] = [
    'policy',
    'x-amz-credential',
    'x-amz-signature',
    'x-amz-algorithm',
  ].map((name) => values.get(name));
  const scope = parseScope(credential?.slice(credential.indexOf('/') + 1) ?? '');
  if (policy === undefined || provided === undefined || !scope)
    return { status: 'not-checked', why: 'unsigned' };
  if (algorithm !== undefined && algorithm !== HMAC) return { status: 'not-checked', why: 'algorithm' };
  const stringToSign = utf8(policy);
  const expected = signPolicy(stringToSign, scope, secretAccessKey);
  return {
    status: expected === provided ? 'matches' : 'differs',
    scope,
    stringToSign,
    provided,
    expected,
    unmet: unmetConditions(decodePolicy(policy), fields),
  };
}

/** @returns the JSON behind the policy; undefined when it is none. */
export function decodePolicy(policy: string): unknown {
  try {
    return JSON.parse(readable(atob(policy)));
  } catch {
    return undefined;
  }
}
