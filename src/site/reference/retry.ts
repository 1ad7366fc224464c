/** What SDKs in their standard mode try again by themselves. */
import { wireCode, type Declared } from './data.ts';

/** Where AWS tells of it; the lists are the same in botocore and in the SDK for JavaScript, read on 2026-11-23. */
export const retrySource = 'https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html';

const THROTTLING = new Set([
  'BandwidthLimitExceeded',
  'EC2ThrottledException',
  'LimitExceededException',
  'PriorRequestNotComplete',
  'ProvisionedThroughputExceededException',
  'RequestLimitExceeded',
  'RequestThrottled',
  'RequestThrottledException',
  'SlowDown',
  'ThrottledException',
  'Throttling',
  'ThrottlingException',
  'TooManyRequestsException',
  'TransactionInProgressException',
]);
const TRANSIENT = new Set(['RequestTimeout', 'RequestTimeoutException']);
const TRANSIENT_STATUSES = new Set([500, 502, 503, 504]);

/** @returns what the standard mode does with an error: by what its model says, by its code, by its status. */
export function standardRetry(error: Declared): 'retry' | 'throttle' | 'none' {
  const { retry, shape, status = 0 } = error;
  const code = wireCode(error);
  if (retry === 'throttle' || THROTTLING.has(code) || THROTTLING.has(shape)) return 'throttle';
  const isTransient = TRANSIENT.has(code) || TRANSIENT_STATUSES.has(status);
  return retry === 'retry' || isTransient ? 'retry' : 'none';
}
