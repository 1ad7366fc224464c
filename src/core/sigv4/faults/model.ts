/** Services that check a request in the same order and answer in the same words. */
export type Family = 'query' | 'json' | 'rest-json' | 'api-gateway' | 's3';

/** What a service looks at before, and when, it compares signatures. */
export type Check =
  /** Percent escapes in path and query. */
  | 'escapes'
  /** One way of signing, neither none nor two. */
  | 'mechanism'
  | 'algorithm'
  /** The Authorization header is a list of `name=value`. */
  | 'pairs'
  | 'missing-parts'
  | 'missing-date'
  | 'host-signed'
  | 'headers-signed'
  | 'date-form'
  /** `X-Amz-Expires` is a number of seconds within a week. */
  | 'expires-form'
  | 'expired'
  | 'not-yet-current'
  | 'credential-shape'
  | 'scope'
  /** `x-amz-content-sha256` is sent and has one of its forms. */
  | 'payload-header'
  | 'key-known'
  | 'signature';

/** A part of the request that a fault lies in. */
export interface FaultPlace {
  readonly in: 'path' | 'query' | 'header' | 'authorization' | 'scope';
  /** Of the parameter, header, part of the Authorization header, or part of the credential scope. */
  readonly name?: string | undefined;
  /** undefined when it is not there at all. */
  readonly seen?: string | undefined;
  /** What the service takes; of a time, the earliest or the latest. */
  readonly wanted?: string | undefined;
}

/** One reason for which a service refuses a request. */
export interface Fault {
  readonly check: Check;
  /** undefined where no answer has been recorded. */
  readonly code?: string | undefined;
  /** Word for word, the request's own values in it; undefined when the answer has none, or none has been recorded. */
  readonly message?: string | undefined;
  readonly status?: number | undefined;
  /** Further elements of S3's answer. */
  readonly elements?: readonly (readonly [name: string, value: string])[] | undefined;
  readonly places: readonly FaultPlace[];
}

/** Which headers a service wants signed, beside `host`. Names in the letter case in which it prints them. */
export interface RequiredHeaders {
  /** Sent or not. */
  readonly always?: readonly string[] | undefined;
  /** When they are sent. */
  readonly whenSent?: readonly string[] | undefined;
  /** Every header that is sent and begins so. */
  readonly prefixes?: readonly string[] | undefined;
}

/** What the service knows and the request does not say. What is left out is not judged. */
export interface FaultContext {
  readonly family: Family;
  /** The service's clock, in milliseconds since 1970. */
  readonly now?: number | undefined;
  /** By how much the clocks may differ; 5 minutes for API Gateway and REST-JSON services, otherwise 15. */
  readonly skewSeconds?: number | undefined;
  readonly region?: string | undefined;
  /** The signing name: `execute-api`. */
  readonly service?: string | undefined;
  readonly requires?: RequiredHeaders | undefined;
  /** Whether the access key exists, if that is known. */
  readonly isKnownKey?: boolean | undefined;
}

/** The order in which every service but S3 checks. */
export const GENERAL_ORDER: readonly Check[] = [
  'escapes',
  'mechanism',
  'algorithm',
  'pairs',
  'missing-parts',
  'missing-date',
  'host-signed',
  'headers-signed',
  'date-form',
  'expired',
  'not-yet-current',
  'credential-shape',
  'scope',
  'key-known',
  'signature',
];

/** The order of S3. */
export const S3_ORDER: readonly Check[] = [
  'escapes',
  'mechanism',
  'algorithm',
  'pairs',
  'missing-parts',
  'credential-shape',
  'scope',
  'missing-date',
  'date-form',
  'expires-form',
  'expired',
  'not-yet-current',
  'payload-header',
  'headers-signed',
  'key-known',
  'signature',
];

/** The widest gap between the clocks that the family allows, in seconds. */
export const skewOf = ({ family, skewSeconds }: FaultContext): number =>
  skewSeconds ?? (family === 'api-gateway' || family === 'rest-json' ? 300 : 900);
