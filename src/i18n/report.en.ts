import type { InputKind, NextStep } from '#core';

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
  readonly truncated: (read: number) => string;
  readonly groups: Readonly<Record<'url' | 'request' | 'auth' | 'response', string>>;
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
  | 'operation';

export type NoteName =
  | 'httpOnly'
  | 'notAws'
  | 'lookAlike'
  | 'unknownRegion'
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
  | 'cloudfront';

export const en: ReportMessages = {
  kinds: {
    url: 'URL',
    headers: 'header lines',
    curl: 'curl command',
    'http-request': 'HTTP request',
    'http-response': 'HTTP response',
    json: 'JSON body',
    xml: 'XML body',
    'sdk-text': 'text of an SDK or tool',
    powershell: 'PowerShell command',
    fetch: 'fetch() call',
    httpie: 'HTTPie command',
    'aws-cli': 'AWS CLI command',
    har: 'HAR file',
    cbor: 'CBOR body',
    'event-stream': 'event stream',
    jwt: 'JSON Web Token',
    log: 'log',
    'gateway-log': 'API Gateway execution log',
    'debug-log': 'debug log',
    cloudtrail: 'CloudTrail record',
    console: 'browser console',
    'bare-code': 'error code',
    text: 'text',
  },
  next: {
    'nothing-read':
      'Nothing in this text looks like a request, a response or an error of AWS. Paste the URL or the curl command, and under it the whole answer with its headers (`curl -i`).',
    'not-aws':
      'The host is not one of AWS’s and no error of AWS was read. If the address is your own domain in front of AWS, paste the answer with its headers as well.',
    'paste-response':
      'The request was read. Paste the answer under it, headers included: run the command with `curl -i`.',
    'paste-request':
      'The error was read. Paste the URL or the curl command above it: method, path and headers tell the causes apart.',
    'paste-response-headers':
      'Add the headers of the answer (`curl -i`): `x-amzn-errortype` and the request ids tell who answered.',
  },
  headline: {
    named: (code) => `This is \`${code}\`.`,
    namedWithCause: (code, cause) => `This is \`${code}\`. Look first at: ${cause}`,
    noArticle: (code) => `This is \`${code}\`. There is no article for it yet; what was read is below.`,
    several: (count, first) => `${count} errors were read; the first is \`${first}\`.`,
    readOnly: 'The request was read. There is no error in the text.',
    nothing: 'No error of AWS was recognised.',
    empty: 'Paste a URL, a curl command, headers or an error.',
  },
  codesDisagree: (header, body) =>
    `The header \`x-amzn-errortype\` says \`${header}\`, the body says \`${body}\`. REST APIs mean the header.`,
  truncated: (read) => `The text is long: the first ${read.toLocaleString('en')} characters were read.`,
  groups: { url: 'URL', request: 'Request', auth: 'Authentication', response: 'Response' },
  names: {
    scheme: 'Scheme',
    host: 'Host',
    service: 'Service',
    apiId: 'API id',
    region: 'Region',
    partition: 'Partition',
    stage: 'Stage',
    resourcePath: 'Path after the stage',
    path: 'Path',
    bucket: 'Bucket',
    vpce: 'VPC endpoint',
    query: 'Query',
    method: 'Method',
    header: 'Header',
    apiKey: 'API key',
    basic: 'Basic authentication',
    bearer: 'Bearer token',
    jwt: 'JWT',
    sigv4: 'Signature Version 4',
    presigned: 'Presigned URL',
    noAuth: 'None',
    signsItself: 'Signed by curl',
    unknownAuth: 'Authorization',
    algorithm: 'Algorithm',
    accessKeyId: 'Access key id',
    scopeDate: 'Credential scope: date',
    scopeRegion: 'Credential scope: Region',
    scopeService: 'Credential scope: service',
    terminator: 'Credential scope: end',
    signedHeaders: 'Signed headers',
    signature: 'Signature',
    expires: 'Valid for',
    issuer: 'iss',
    audience: 'aud / client_id',
    tokenUse: 'token_use',
    expiry: 'exp',
    issuedAt: 'iat',
    scopes: 'scope',
    status: 'HTTP status',
    errorType: 'Error type',
    message: 'Message',
    date: 'Date',
    serverTime: 'Server’s clock',
    signedAt: 'Signed at',
    operation: 'Operation',
  },
  notes: {
    httpOnly: 'This endpoint answers https only; nothing listens on port 80.',
    notAws: 'Not a host name of AWS. A custom domain may still lead there.',
    lookAlike: 'Looks like a name of AWS but ends in another domain. Send no credentials there.',
    unknownRegion: 'No Region of AWS has this name; the host name will not resolve.',
    stageIsFirst:
      'On the default endpoint of a REST API the first segment of the path is the stage. Make sure that a stage has this name.',
    nothingAfterStage: 'Nothing follows the stage, so the root resource `/` is called.',
    noPath: 'The URL has no path, so it names no stage.',
    methodAssumed: 'Nothing says otherwise, so GET.',
    noAuth: 'The request carries no `Authorization`, no `x-api-key` and no presigned query.',
    missingParts: 'Missing in the `Authorization` header: {parts}',
    temporaryKey: 'Temporary credentials: `x-amz-security-token` must go with them.',
    longTermKey: 'A long-term key.',
    oddKey: 'Access key ids start with `AKIA` or `ASIA` and have 20 characters.',
    notDecodedAsValid: 'Decoded only. Without the issuer’s key nobody can say whether it is valid.',
    bareJwt: 'A JWT without the word `Bearer`. API Gateway’s Cognito authorizer takes it so; SigV4 does not.',
    idToken: 'An ID token.',
    accessToken: 'An access token.',
    signsItself: 'curl signs when it sends, so the signature cannot be seen here.',
    basicToAws: 'AWS’s own endpoints do not know Basic authentication.',
    literalUndefined: 'The literal text `{value}`: a variable was empty when the request was made.',
    emptyHash: 'The SHA-256 of an empty body.',
    unsignedPayload: 'The body is not part of the signature.',
    regionDiffers: 'Signed for `{signed}`, but the host is in `{host}`.',
    serviceDiffers: 'Signed for `{signed}`, but the host belongs to `{host}`.',
    tooLong: 'More than 604800 seconds (7 days): the service refuses it.',
    terminatorOdd: 'The scope must end in `aws4_request`.',
    hostUnsigned: '`host` is not among the signed headers; every service demands it.',
    apiKeyNote: 'An API key identifies a caller for a usage plan; it is no authorization.',
    customDomainTarget: 'The DNS target of a custom domain. Call the custom domain itself.',
    vpceHost: 'A VPC endpoint: needs `Host` or `x-apigw-api-id` to know which API is meant.',
    restApi: 'Made or passed on by a REST API.',
    httpApi: 'Made or passed on by an HTTP API.',
    cloudfront: 'The answer came through CloudFront.',
  },
  ago: (duration) => `${duration} ago`,
  ahead: (duration) => `in ${duration}`,
  skew: (duration) => `The client’s clock and the server’s are ${duration} apart.`,
  duration: (seconds) => {
    const units: readonly (readonly [number, string])[] = [
      [86_400, 'day'],
      [3_600, 'hour'],
      [60, 'minute'],
      [1, 'second'],
    ];
    let left = Math.round(seconds);
    const parts: string[] = [];
    for (const [size, unit] of units) {
      const count = Math.floor(left / size);
      left -= count * size;
      if (count > 0) parts.push(`${count.toLocaleString('en')} ${unit}${count === 1 ? '' : 's'}`);
    }
    return parts.slice(0, 3).join(' ') || '0 seconds';
  },
};
