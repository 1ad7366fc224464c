import type { IdentifiedError, Span } from '../model.ts';

/** A named statement, with what decides its place. */
export interface Stated {
  readonly error: IdentifiedError;
  /** The catalogue knows it, by code or by words. */
  readonly isKnown: boolean;
  /** The name is that of a program's own wrapper, not of what failed. */
  readonly isOuter: boolean;
  /** Where its message stands; what is stated in there is what it wraps. */
  readonly within: readonly Span[];
}

/**
 * Puts what AWS said before what a program put around it: names of wrappers last, statements that hold a known one within their message
 * behind it, codes nobody knows behind those that are known. Otherwise the order of the paste stays.
 */
export function innermostFirst(stated: readonly Stated[]): readonly Stated[] {
  if (stated.length < 2) return stated;
  const starts = stated
    .filter(({ isKnown, isOuter }) => isKnown && !isOuter)
    .flatMap(({ error: { evidence } }) => evidence[0]?.start ?? [])
    .sort((a, b) => a - b);
  const weights = new Map(stated.map((one) => [one, weight(one, starts)]));
  return stated.toSorted((a, b) => (weights.get(a) ?? 0) - (weights.get(b) ?? 0));
}

function weight(
  { isKnown, isOuter, within, error: { evidence } }: Stated,
  starts: readonly number[],
): number {
  if (isOuter) return 3;
  if (!isKnown) return 2;
  const own = evidence[0]?.start;
  return within.some((span) => holdsAnother(span, own, starts)) ? 1 : 0;
}

/** Whether a statement other than the span's own begins in it. @param starts - in order. */
function holdsAnother({ start, end }: Span, own: number | undefined, starts: readonly number[]): boolean {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  for (let at = low; at < starts.length && (starts[at] ?? end) < end; at++)
    if (starts[at] !== own) return true;
  return false;
}

/** Names of languages, SDKs and deployment tools for "something failed": what failed stands elsewhere. */
const WRAPPERS: ReadonlySet<string> = new Set(
  (
    'ClientError BotoCoreError Exception RuntimeError RuntimeException TypeError ValueError KeyError AssertionError SyntaxError ' +
    'ReferenceError AxiosError HTTPError HttpError RequestException FetchError ServiceException SdkException SdkClientException ' +
    'AmazonServiceException AmazonClientException AwsServiceException AwsError AWSError S3ServiceException S3ResponseError ' +
    'GeneralServiceException InternalFailure HandlerInternalFailure ServiceInternalError Unhandled UnhandledException ' +
    'UncaughtException Runtime.UnhandledPromiseRejection ServerlessError PluginError CREATE_FAILED UPDATE_FAILED DELETE_FAILED ' +
    'ROLLBACK_COMPLETE ROLLBACK_FAILED UPDATE_ROLLBACK_COMPLETE UPDATE_ROLLBACK_FAILED ResourceFailure FunctionError'
  ).split(' '),
);

/** @returns true for a code that only says that something else failed. */
export const isWrapper = (code: string): boolean => WRAPPERS.has(code);
