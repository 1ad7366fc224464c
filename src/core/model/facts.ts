import type { CodeSource, Header, RemarkKind, Tool } from './reading.ts';
import type { Certainty, Quoted, Span } from './text.ts';

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
  /** The host asks for validated cryptography (`-fips`), or for IPv6 too (`dualstack`, `api.aws`). */
  readonly isFips?: boolean | undefined;
  readonly isDualStack?: boolean | undefined;
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

/** Who wrote the answer, as far as its headers, its body or its words tell. */
export type Speaker =
  | 'api-gateway'
  | 'lambda'
  | 's3'
  | 'cloudfront'
  | 'waf'
  | 'load-balancer'
  | 'aws'
  /** The program that made the request: no answer of AWS holds these words. */
  | 'client'
  /** Not AWS, though it stands where AWS would. */
  | 'express'
  | 'serverless-offline'
  | 'sam-local'
  | 'localstack'
  | 'minio'
  | 'ceph'
  | 'nginx'
  | 'cloudflare'
  | 'proxy'
  | 'web-server';

/** What a refusal says of itself. @see https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html */
export interface Denial {
  readonly principal?: Quoted | undefined;
  readonly action?: Quoted | undefined;
  readonly resource?: Quoted | undefined;
  /** `unstated`: the words do not say whether something denies or nothing allows. */
  readonly mode: 'explicit' | 'implicit' | 'unstated';
  readonly policyType?:
    | 'identity'
    | 'resource'
    | 'scp'
    | 'rcp'
    | 'boundary'
    | 'session'
    | 'vpc-endpoint'
    | 'block-public-access'
    | 'trust'
    | undefined;
  readonly policyArn?: Quoted | undefined;
}

/** What is odd about a host by itself. */
export type HostRemarkKind =
  | 'unknown-region'
  | 'underscored-region'
  | 'availability-zone'
  | 'region-of-other-partition'
  | 'http-only-https'
  | 'stage-letter-case'
  | 'suffix-inside-other-domain'
  | 'misspelt-suffix'
  | 'service-not-in-region'
  | 'console-host'
  | 'placeholder';

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
  remark: { readonly kind: RemarkKind; readonly text: string };
  'host-remark': {
    readonly kind: HostRemarkKind;
    readonly text: string;
    readonly meant?: string | undefined;
  };
  speaker: Speaker;
  /** The program whose words the error stands in. */
  tool: Tool;
  denial: Denial;
  /** The blob behind `Encoded authorization failure message:`; a terminal may have cut it. */
  'encoded-message': { readonly value: string; readonly isWhole: boolean };
  /** Who called, as a log states it: an ARN, or `ANONYMOUS_PRINCIPAL`. */
  caller: string;
  /** What a client was set to by its command, environment or configuration: `region`, `profile`, `AWS_REGION`, `endpoint-url`. */
  setting: { readonly name: string; readonly value: string };
  'canonical-request': { readonly by: 'server' | 'client'; readonly text: string };
  'string-to-sign': { readonly by: 'server' | 'client'; readonly text: string };
}
export type FactKind = keyof FactTypes;

/** One thing the text says, with the characters that say it. */
export interface Fact<K extends FactKind = FactKind> {
  readonly kind: K;
  readonly value: FactTypes[K];
  readonly spans: readonly Span[];
  readonly certainty: Certainty;
}
