import type { Check, Fault, FaultPlace, Family } from './model.ts';

/** The errors that a signature's faults come under. */
export type Answer = 'malformed' | 'unsigned' | 'incomplete' | 'mismatch' | 'unknown-key';

interface Named {
  readonly code: string;
  readonly status?: number | undefined;
}

const exceptions = (status: number): Readonly<Partial<Record<Answer, Named>>> => ({
  unsigned: { code: 'MissingAuthenticationTokenException', status },
  incomplete: { code: 'IncompleteSignatureException', status },
  mismatch: { code: 'InvalidSignatureException', status },
  'unknown-key': { code: 'UnrecognizedClientException', status },
});

/** @see https://docs.aws.amazon.com/IAM/latest/APIReference/CommonErrors.html */
const ANSWERS: Readonly<Record<Exclude<Family, 's3'>, Readonly<Partial<Record<Answer, Named>>>>> = {
  query: {
    malformed: { code: 'MalformedQueryString' },
    unsigned: { code: 'MissingAuthenticationToken', status: 403 },
    incomplete: { code: 'IncompleteSignature', status: 400 },
    mismatch: { code: 'SignatureDoesNotMatch', status: 403 },
    'unknown-key': { code: 'InvalidClientTokenId', status: 403 },
  },
  json: exceptions(400),
  'rest-json': exceptions(403),
  'api-gateway': exceptions(403),
};

/** @returns the fault as a service of the family names it. */
export function answer(
  family: Family,
  kind: Answer,
  check: Check,
  message: string | undefined,
  places: readonly FaultPlace[],
): Fault {
  const named = family === 's3' ? undefined : ANSWERS[family][kind];
  return { check, code: named?.code, message, status: named?.status, places };
}
