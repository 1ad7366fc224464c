import type { WireRequest } from '../canonical-request.ts';
import type { SigningSecrets } from '../verify.ts';
import { generalFaults } from './general.ts';
import { readGiven } from './given.ts';
import type { Fault, FaultContext } from './model.ts';
import { s3Faults } from './s3.ts';
import { signatureFault } from './signature.ts';

export type { Check, Family, Fault, FaultContext, FaultPlace, RequiredHeaders } from './model.ts';
export { GENERAL_ORDER, S3_ORDER } from './model.ts';
export { checkOf, provenBy } from './proven.ts';
export { signatureFault } from './signature.ts';

/**
 * @returns what the service finds before it compares signatures, in its order. It answers the first one alone; the
 * others would come next. Messages hold what was sent, so mask them before they are shown.
 */
export function earlierFaults(request: WireRequest, context: FaultContext): readonly Fault[] {
  const given = readGiven(request, context);
  return context.family === 's3' ? s3Faults(given) : generalFaults(given);
}

/** @returns the one that the service answers with, the signature's own among them; undefined when it takes the request. */
export const answeredFault = (
  request: WireRequest,
  context: FaultContext,
  secrets: SigningSecrets,
): Fault | undefined => earlierFaults(request, context)[0] ?? signatureFault(request, context, secrets);
