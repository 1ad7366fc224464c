/**
 * The vocabulary of the engine. Data in, data out: every type here survives a structured clone,
 * so a diagnosis means the same in a worker, a page, a terminal and a test.
 */

/** UTF-16 offsets into the paste as it was given, end-exclusive. Never into a decoded or prettified copy. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** How we know: the characters are there; there after a lossless decoding; follows by a documented rule; a default. */
export type Certainty = 'literal' | 'decoded' | 'derived' | 'assumed';

export type Locale = 'ja' | 'en';

/** The same sentence in both languages. `backticks` mark code; `{name}` is filled from a verdict's data. */
export type Phrase = Readonly<Record<Locale, string>>;

/* ── What was read ─────────────────────────────────────────────────────── */

export type InputKind =
  | 'url'
  | 'headers'
  | 'curl'
  | 'http-request'
  | 'http-response'
  | 'json'
  | 'xml'
  | 'sdk-text'
  | 'bare-code'
  | 'text';

/** A value and where it stands. Several spans where one value was put together from several places. */
export interface Quoted<T = string> {
  readonly value: T;
  readonly spans: readonly Span[];
}

export interface Header {
  /** As it was written; compare in lower case. */
  readonly name: string;
  readonly value: string;
  readonly spans: readonly Span[];
  readonly valueSpans: readonly Span[];
}

export interface ReadRequest {
  readonly from: 'url' | 'headers' | 'curl' | 'http-request';
  readonly method?: Quoted | undefined;
  readonly url?: Quoted | undefined;
  readonly headers: readonly Header[];
  readonly body?: Quoted | undefined;
  /** curl's own knowledge of credentials: `-u`, `--aws-sigv4`. */
  readonly basic?: Quoted | undefined;
  readonly signsItself?: Quoted | undefined;
  readonly spans: readonly Span[];
}

export interface ReadResponse {
  readonly status?: Quoted<number> | undefined;
  readonly headers: readonly Header[];
  readonly body?: Quoted | undefined;
  readonly spans: readonly Span[];
}

/** One statement of an error, wherever it stood: `code` without a message, a message without a code, or both. */
export interface ReadError {
  readonly code?: (Quoted & { readonly from: CodeSource }) | undefined;
  readonly message?: Quoted | undefined;
  readonly status?: Quoted<number> | undefined;
  readonly service?: Quoted | undefined;
  readonly operation?: Quoted | undefined;
  readonly requestId?: Quoted | undefined;
  /** Further members of the body: S3's `StringToSign`, `ServerTime`, `Region` … */
  readonly detail: Readonly<Record<string, Quoted>>;
}

export type CodeSource =
  | 'header:x-amzn-errortype'
  | 'header:x-amzn-query-error'
  | 'body:__type'
  | 'body:code'
  | 'xml:Code'
  | 'xml:root'
  | 'text:sdk'
  | 'text:bare'
  | 'message';

/** What the readers made of a paste. `unread` is what none of them claimed. */
export interface Reading {
  readonly kinds: readonly InputKind[];
  readonly request?: ReadRequest | undefined;
  readonly response?: ReadResponse | undefined;
  readonly errors: readonly ReadError[];
  readonly unread: readonly Span[];
}

/* ── Facts ─────────────────────────────────────────────────────────────── */

/** The host, placed in AWS's naming. `kind: 'other'` is a host outside AWS's suffixes. */
export interface Endpoint {
  readonly kind:
    | 'execute-api'
    | 'execute-api-custom'
    | 'execute-api-vpce'
    | 's3'
    | 'lambda-url'
    | 'cloudfront'
    | 'appsync'
    | 'load-balancer'
    | 'service'
    | 'look-alike'
    | 'other';
  /** The name a signature's credential scope must carry: `execute-api`, `s3`, `sts`. */
  readonly service?: string | undefined;
  /** The product behind the host: `apigateway`, `s3`, `sts`. */
  readonly product?: string | undefined;
  readonly region?: string | undefined;
  readonly partition?: string | undefined;
  readonly apiId?: string | undefined;
  readonly bucket?: string | undefined;
  readonly vpcEndpointId?: string | undefined;
  /** API Gateway's default endpoint: the first path segment, which it reads as the stage. */
  readonly stage?: string | undefined;
  /** What is left of the path after the stage, with its leading slash; '' when nothing follows. */
  readonly resourcePath?: string | undefined;
  /** The region stands in the host's place for one but is not a region of that partition. */
  readonly unknownRegion?: boolean | undefined;
}

export interface UrlParts {
  readonly raw: string;
  readonly scheme?: Quoted | undefined;
  readonly host: Quoted;
  readonly port?: Quoted | undefined;
  readonly path: Quoted;
  /** Path segments as written, without the empty one before the first slash. */
  readonly segments: readonly Quoted[];
  readonly query: readonly { readonly name: Quoted; readonly value: Quoted }[];
}

/** One way in which a request says who sends it. A request may carry several. */
export type Auth =
  | {
      readonly kind: 'sigv4';
      readonly where: 'header' | 'query';
      readonly algorithm: string;
      readonly accessKeyId?: string | undefined;
      /** Credential scope: yyyymmdd / region / service / aws4_request. */
      readonly date?: string | undefined;
      readonly region?: string | undefined;
      readonly service?: string | undefined;
      readonly terminator?: string | undefined;
      readonly signedHeaders?: readonly string[] | undefined;
      readonly signature?: string | undefined;
      /** Of `Credential`, `SignedHeaders`, `Signature`: those that are not there. */
      readonly missing: readonly string[];
      readonly expiresSeconds?: number | undefined;
      readonly hasToken: boolean;
    }
  | { readonly kind: 'bearer'; readonly token: string; readonly jwt?: Jwt | undefined }
  /** A bare JWT in `Authorization`, without the word Bearer. */
  | { readonly kind: 'jwt'; readonly token: string; readonly jwt: Jwt }
  | { readonly kind: 'basic'; readonly user?: string | undefined }
  | { readonly kind: 'api-key'; readonly value: string }
  /** Signed by the client when it sends: `curl --aws-sigv4`. */
  | { readonly kind: 'signs-itself'; readonly provider: string }
  | { readonly kind: 'unknown'; readonly scheme: string };

/** A decoded, unverified token: no key, so never called valid or invalid. */
export interface Jwt {
  readonly header: Readonly<Record<string, unknown>>;
  readonly claims: Readonly<Record<string, unknown>>;
  /** Seconds since 1970, where the claim is a number. */
  readonly exp?: number | undefined;
  readonly iat?: number | undefined;
  readonly issuer?: string | undefined;
  readonly audience?: string | undefined;
  readonly tokenUse?: string | undefined;
}

export interface ErrorCode {
  /** Without namespace, URI or `Exception` variants resolved: `MissingAuthenticationTokenException`. */
  readonly code: string;
  /** As it was sent. */
  readonly raw: string;
  readonly from: CodeSource;
}

/** What kind of instant a `time` fact is; its value is in milliseconds since 1970. */
export type TimeRole = 'signed' | 'response-date' | 'server' | 'now-in-message' | 'expires' | 'token-expires';

/** Every kind of fact and the shape of its value. */
export interface FactTypes {
  method: string;
  url: UrlParts;
  endpoint: Endpoint;
  'request-header': Header;
  'request-body': string;
  auth: Auth;
  status: number;
  'response-header': Header;
  'response-body': string;
  'error-code': ErrorCode;
  'error-message': string;
  /** A member of an error body beside code and message: S3's `Region`, `ServerTime` … */
  'error-detail': { readonly name: string; readonly value: string };
  operation: string;
  'request-id': { readonly name: string; readonly value: string };
  time: { readonly role: TimeRole; readonly epochMs: number };
}
export type FactKind = keyof FactTypes;

/** One thing the text says, with the characters that say it. */
export interface Fact<K extends FactKind = FactKind> {
  readonly kind: K;
  readonly value: FactTypes[K];
  readonly spans: readonly Span[];
  readonly certainty: Certainty;
}

/* ── Verdicts and candidates ───────────────────────────────────────────── */

export type Polarity = 'supports' | 'against' | 'rules-out';
/** `proof` is for executable checks only: arithmetic on two times, an equal hash, a recomputed signature. */
export type Strength = 'proof' | 'strong' | 'moderate' | 'weak';

/** What a cause makes of the facts. No evidence, no verdict: at least one span. */
export interface Verdict {
  readonly cause: string;
  readonly polarity: Polarity;
  readonly strength: Strength;
  /** Key of a phrase in the cause's `why`, and the values for its placeholders. */
  readonly why: string;
  readonly data: Readonly<Record<string, string>>;
  readonly evidence: readonly [Span, ...Span[]];
}

export type Level = 'confirmed' | 'likely' | 'possible' | 'ruled-out';

export interface Candidate {
  readonly cause: string;
  /** Slug of the error whose article explains this cause here. */
  readonly error: string;
  readonly level: Level;
  readonly verdicts: readonly Verdict[];
  /** The request with this cause mended, where the fix can be written as a request. */
  readonly corrected?: Corrected | undefined;
}

/** `exact`: nothing left to fill in. `placeholders`: `{names}` stand where only the reader knows. */
export interface Corrected {
  readonly applicability: 'exact' | 'placeholders';
  readonly request: RequestModel;
}

/** One error that the paste shows. `slug` only where there is an article. */
export interface IdentifiedError {
  /** The catalogue's name for it, or the wire code where the catalogue has none. */
  readonly code: string;
  /** As the wire or the SDK wrote it; absent when only the message was there. */
  readonly wireCode?: string | undefined;
  readonly slug?: string | undefined;
  readonly service?: string | undefined;
  readonly httpStatus?: number | undefined;
  readonly evidence: readonly Span[];
}

/** Two readings of the same thing that cannot both be true; shown, never resolved in silence. */
export interface Conflict {
  readonly about: 'error-code';
  readonly values: readonly string[];
  readonly evidence: readonly Span[];
}

/** What to ask for next, when more text would settle it. */
export type NextStep =
  'nothing-read' | 'not-aws' | 'paste-response' | 'paste-request' | 'paste-response-headers' | 'none';

export interface Diagnosis {
  readonly input: {
    readonly kinds: readonly InputKind[];
    readonly length: number;
    readonly truncated: boolean;
  };
  readonly facts: readonly Fact[];
  readonly request?: RequestModel | undefined;
  readonly errors: readonly IdentifiedError[];
  readonly candidates: readonly Candidate[];
  readonly ruledOut: readonly Candidate[];
  readonly conflicts: readonly Conflict[];
  readonly next: NextStep;
  readonly unread: readonly Span[];
  /** Ranges that hold something secret: never to be shown outside the paste itself. */
  readonly secrets: readonly SecretSpan[];
}

/* ── Requests ──────────────────────────────────────────────────────────── */

/** A request as a value, free of the syntax it was written in. Fixes edit this; printers print it. */
export interface RequestModel {
  readonly method: string;
  readonly scheme: string;
  readonly host: string;
  /** As it goes on the wire, percent-encoding kept; starts with a slash. */
  readonly path: string;
  /** Without the question mark; '' when there is none. */
  readonly query: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body?: string | undefined;
  /** Ask curl to sign: `aws:amz:<region>:<service>`. */
  readonly sign?: { readonly region: string; readonly service: string } | undefined;
}

export type SecretKind =
  | 'access-key-id'
  | 'secret-access-key'
  | 'session-token'
  | 'signature'
  | 'token'
  | 'api-key'
  | 'basic'
  | 'cookie';

export interface SecretSpan extends Span {
  readonly kind: SecretKind;
}
