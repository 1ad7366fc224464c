/** The one door to the engine. */
export type * from './model.ts';
export type * from './catalogue.ts';
export { check } from './check-all.ts';
export { redact } from './auth/redact.ts';
export { findSecrets } from './auth/secrets.ts';
export { checkWith, MAX_LENGTH } from './check.ts';
export { defineCause, defineError, defineKnownErrors, slugOf } from './define.ts';
export { bare, Facts, type Match } from './diagnose/facts.ts';
export { valuesFor } from './diagnose/question-values.ts';
export { canonicalRequestOfS3, comparedRequests, decodeBytes } from './diagnose/facts-canonical.ts';
export { printCurl } from './request/print-curl.ts';
export { redactRequest } from './request/model.ts';
export {
  everyCode,
  readCodes,
  type CodeTable,
  type DeclaredCode,
  type DeclaredError,
} from './table/codes.ts';
export { type Kind as ErrorKind, readKind, unfold, writeKind } from './table/written.ts';
import type { Reader } from './read/reader.ts';

export type { Reader };

/** The readers come apart from the engine, so that a page can open with less. */
export const loadReaders = async (): Promise<readonly Reader[]> =>
  (await import('./read/readers.ts')).readers;

export type { HarEntry, HarList } from './read/har/list.ts';

/** What lists the calls of a recording; only who has one needs it. */
export const loadHar = (): Promise<typeof import('./read/har/list.ts')> => import('./read/har/list.ts');

export type { SdkName } from './identify/sdk-names.ts';

export { sdkNames } from './identify/sdk-names.ts';
/** What SDKs make of a name in a model. */
export * as classNames from './identify/class-names.ts';

export type {
  Concern,
  Exposed,
  HeaderFate,
  HeaderForecast,
  HostClass,
  OutgoingRequest,
  SendPlan,
  SignedHeaders,
  Refusal as SendRefusal,
  UrlRefusal as SendUrlRefusal,
} from './send/model.ts';

export { BODY_FILE, sendCommands, type SendCommands } from './send/curl.ts';
export { forecastHeaders, sentHeaders } from './send/headers.ts';
export { planSending } from './send/plan.ts';
