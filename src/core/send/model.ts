/** A request that somebody wants to send from the browser, and what is known of it before it is sent. */

type Pair = readonly [name: string, value: string];

/** What a signer adds. Credentials are not among it: who sends never holds a key. */
export interface SignedHeaders {
  readonly authorization: string;
  readonly 'x-amz-date': string;
  readonly 'x-amz-security-token'?: string;
}

export interface OutgoingRequest {
  readonly method: string;
  readonly url: string;
  /** In order, without those of `sign`. */
  readonly headers: readonly Pair[];
  /** Sent as UTF-8; the empty text is no body. */
  readonly body: string;
  readonly sign?: SignedHeaders;
}

/** Who runs what answers: AWS itself, a customer under one of AWS's names, or somebody else. */
export interface HostClass {
  readonly kind: 'aws' | 'customer' | 'other';
  /** The product that the customer's host belongs to, by its proper name; none where the name doesn't say. */
  readonly product?: string;
  /** Signing names that a signature for a customer's host may be scoped to. */
  readonly services: readonly string[];
  /** Passes for one of AWS's names at a glance and is none. */
  readonly looksLikeAws: boolean;
}

/** What a browser makes of a header: sends it, joins its repetitions, writes its own, leaves it out. */
export type HeaderFate = 'sent' | 'joined' | 'by-browser' | 'dropped';

/** Stands for a secret value in a command, and says that the value is not to be shown. */
export type SecretVariable = 'AWS_SESSION_TOKEN' | 'API_KEY' | 'TOKEN';

export interface HeaderForecast {
  /** As it was written the first time. */
  readonly name: string;
  /** As it goes out, where it does; else as it was written. */
  readonly value: string;
  readonly fate: HeaderFate;
  readonly secret?: SecretVariable;
}

/** What a browser asks a host before it sends the request. Header names in lower case, sorted. */
export interface Preflight {
  readonly method: string;
  readonly headers: readonly string[];
}

/** Why a URL is not called from here. */
export type UrlRefusal =
  | 'url-shape'
  | 'scheme'
  | 'userinfo'
  | 'host-rewritten'
  | 'host-shape'
  | 'ip-address'
  | 'private-name'
  | 'port';

/** Why a request is not sent from here. `name` is the header in question. */
export type Refusal =
  | { readonly kind: UrlRefusal | 'method' | 'body-with-get' | 'signed-for-look-alike' }
  | { readonly kind: 'header-name' | 'header-value'; readonly name: string }
  /** `service` is what the signature is scoped to; none where nothing says so. */
  | { readonly kind: 'token-for-other-service'; readonly service: string | undefined };

/** What a browser changes that a signature covers, so that the signature won't fit. */
export type Concern =
  | { readonly kind: 'url-changed' | 'method-changed' }
  | { readonly kind: 'header-changed' | 'header-missing' | 'header-latin1'; readonly name: string };

/** What of the request must not fall into the wrong hands. */
export type Exposed = 'session-token' | 'signature' | 'authorization' | 'api-key';

export interface SendPlan {
  /** As the browser will call it, without a fragment. */
  readonly url: string;
  /** In lower case, with its port where that is not the scheme's own. */
  readonly host: string;
  readonly hostClass: HostClass;
  readonly method: string;
  readonly headers: readonly HeaderForecast[];
  readonly preflight: Preflight | undefined;
  readonly exposed: readonly Exposed[];
  readonly concerns: readonly Concern[];
  /** Present: this is shown and not sent. */
  readonly refusal?: Refusal;
}
