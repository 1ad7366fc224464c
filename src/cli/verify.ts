import type { Diagnosis } from '#core';
import {
  examineNow,
  fromArray,
  loadAsymmetric,
  signatureEvidence,
  ECDSA,
  type Examination,
  type SigningSecrets,
} from '#sigv4';

/**
 * The secret of the environment, as the SDKs read it. It is never taken from an argument, which every process on the
 * machine can see.
 * @returns undefined when it is not set; an empty one is a secret like any other.
 */
export function secretsOf(
  environment: Readonly<Record<string, string | undefined>>,
): SigningSecrets | undefined {
  const secretAccessKey = environment['AWS_SECRET_ACCESS_KEY'];
  if (secretAccessKey === undefined) return undefined;
  return { secretAccessKey, sessionToken: environment['AWS_SESSION_TOKEN'] };
}

/**
 * Looks at the signature in what was given, from all sides.
 * @param given - its bytes: a request's body may be no text.
 * @param body - the request's, where what is given does not hold it.
 */
export async function examineGiven(
  given: Uint8Array,
  facts: Diagnosis['facts'],
  secrets: SigningSecrets | undefined,
  body: Uint8Array | undefined,
): Promise<Examination | undefined> {
  const evidence = signatureEvidence(fromArray(given), facts, body);
  if (!evidence) return undefined;
  const examination = examineNow(evidence, secrets);
  if (examination.claim?.algorithm !== ECDSA) return examination;
  return examineNow(evidence, secrets, { asymmetric: await loadAsymmetric() });
}
