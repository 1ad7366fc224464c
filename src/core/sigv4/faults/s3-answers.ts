import type { Check, Fault, FaultPlace } from './model.ts';

type Elements = Fault['elements'];

/** @returns a fault of the Authorization header, in S3's words. */
export const malformedHeader = (
  check: Check,
  detail: string | undefined,
  places: readonly FaultPlace[],
  elements?: Elements,
): Fault => ({
  check,
  code: 'AuthorizationHeaderMalformed',
  message: detail === undefined ? undefined : `The authorization header is malformed; ${detail}`,
  status: 400,
  elements,
  places,
});

/** @returns a fault of a presigned URL, in S3's words. */
export const malformedQuery = (
  check: Check,
  message: string,
  places: readonly FaultPlace[],
  elements?: Elements,
): Fault => ({ check, code: 'AuthorizationQueryParametersError', message, status: 400, elements, places });

export const denied = (
  check: Check,
  message: string | undefined,
  places: readonly FaultPlace[],
  elements?: Elements,
): Fault => ({ check, code: 'AccessDenied', message, status: 403, elements, places });

export const invalidRequest = (check: Check, message: string, places: readonly FaultPlace[]): Fault => ({
  check,
  code: 'InvalidRequest',
  message,
  status: 400,
  places,
});

export const invalidArgument = (
  check: Check,
  message: string,
  argument: string,
  places: readonly FaultPlace[],
): Fault => ({
  check,
  code: 'InvalidArgument',
  message,
  status: 400,
  elements: [['ArgumentName', argument]],
  places,
});
