import type { Denial, InputKind, NextStep, RemarkKind, SdkName, Speaker, Stop } from '#core';

/** The words around a diagnosis. `backticks` mark code; functions take what varies. A locale that lacks one does not compile. */
export interface ReportMessages {
  readonly kinds: Readonly<Record<InputKind, string>>;
  readonly next: Readonly<Record<Exclude<NextStep, 'none'>, string>>;
  readonly headline: {
    readonly named: (code: string) => string;
    readonly namedWithCause: (code: string, cause: string) => string;
    readonly noArticle: (code: string) => string;
    readonly several: (count: number, first: string) => string;
    readonly readOnly: string;
    readonly nothing: string;
    readonly empty: string;
  };
  readonly codesDisagree: (header: string, body: string) => string;
  readonly requestIdsDisagree: (header: string, body: string) => string;
  readonly statusDisagrees: (status: string, code: string) => string;
  readonly truncated: (read: number) => string;
  readonly groups: Readonly<Record<'url' | 'request' | 'auth' | 'response' | 'denial', string>>;
  /** What is odd about how a request was written: what it is, and what follows. */
  readonly remarks: Readonly<Record<RemarkKind, string>>;
  readonly speakers: Readonly<Record<Speaker, string>>;
  /** That a sentence is not AWS's. */
  readonly said: (speaker: string) => string;
  readonly saidByClient: string;
  /** What AWS's models say of a code. */
  readonly declared: (declared: {
    readonly services: readonly string[];
    readonly status?: number | undefined;
    readonly fault: 'client' | 'server';
    readonly retry: boolean;
  }) => string;
  readonly modes: Readonly<Record<Denial['mode'], string>>;
  readonly policyTypes: Readonly<Record<NonNullable<Denial['policyType']>, string>>;
  readonly stops: Readonly<Record<Stop, string>>;
  readonly way: { readonly stoppedAt: (stop: string) => string };
  readonly timeline: {
    readonly names: Readonly<Record<'signed' | 'server' | 'expires' | 'token-expires' | 'now', string>>;
    readonly outside: string;
    readonly inside: string;
    readonly plain: string;
    readonly accepted: (from: string, to: string) => string;
    readonly after: (duration: string) => string;
  };
  /** Why an SDK's name of an error is not the one that AWS means. */
  readonly sdkNotes: Readonly<Record<NonNullable<SdkName['note']>, string>>;
  readonly names: Readonly<Record<PartName, string>>;
  readonly notes: Readonly<Record<NoteName, string>>;
  readonly ago: (duration: string) => string;
  readonly ahead: (duration: string) => string;
  readonly skew: (duration: string) => string;
  /** @param seconds - not negative. */
  readonly duration: (seconds: number) => string;
}

export type PartName =
  | 'scheme'
  | 'host'
  | 'service'
  | 'apiId'
  | 'region'
  | 'partition'
  | 'stage'
  | 'resourcePath'
  | 'path'
  | 'bucket'
  | 'vpce'
  | 'query'
  | 'method'
  | 'header'
  | 'apiKey'
  | 'basic'
  | 'bearer'
  | 'jwt'
  | 'sigv4'
  | 'presigned'
  | 'noAuth'
  | 'signsItself'
  | 'unknownAuth'
  | 'algorithm'
  | 'accessKeyId'
  | 'scopeDate'
  | 'scopeRegion'
  | 'scopeService'
  | 'terminator'
  | 'signedHeaders'
  | 'signature'
  | 'expires'
  | 'issuer'
  | 'audience'
  | 'tokenUse'
  | 'expiry'
  | 'issuedAt'
  | 'scopes'
  | 'status'
  | 'errorType'
  | 'message'
  | 'date'
  | 'serverTime'
  | 'signedAt'
  | 'operation'
  | 'remark'
  | 'setting'
  | 'speaker'
  | 'tool'
  | 'caller'
  | 'principal'
  | 'action'
  | 'resource'
  | 'refusal'
  | 'policyType'
  | 'policyArn'
  | 'encodedMessage';

export type NoteName =
  | 'httpOnly'
  | 'notAws'
  | 'lookAlike'
  | 'unknownRegion'
  | 'suffixMeant'
  | 'regionEmpty'
  | 'placeholderInHost'
  | 'consoleHost'
  | 'vpceService'
  | 'bucketInHost'
  | 'bucketInPath'
  | 'fips'
  | 'dualStack'
  | 'fipsDualStack'
  | 'suffixOfRegion'
  | 'serviceElsewhere'
  | 'zoneNotRegion'
  | 'regionMeant'
  | 'stageCase'
  | 'stageIsFirst'
  | 'nothingAfterStage'
  | 'noPath'
  | 'methodAssumed'
  | 'noAuth'
  | 'missingParts'
  | 'temporaryKey'
  | 'longTermKey'
  | 'oddKey'
  | 'notDecodedAsValid'
  | 'bareJwt'
  | 'idToken'
  | 'accessToken'
  | 'signsItself'
  | 'basicToAws'
  | 'literalUndefined'
  | 'emptyHash'
  | 'unsignedPayload'
  | 'regionDiffers'
  | 'serviceDiffers'
  | 'tooLong'
  | 'terminatorOdd'
  | 'hostUnsigned'
  | 'apiKeyNote'
  | 'customDomainTarget'
  | 'vpceHost'
  | 'restApi'
  | 'httpApi'
  | 'cloudfront'
  | 'explicitMayBeImplicit'
  | 'oneTypeNamed'
  | 'encodedCut'
  | 'encodedWhole'
  | 'emptyAccount';
