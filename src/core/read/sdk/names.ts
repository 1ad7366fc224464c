/** What tools call their own: not codes of AWS, though they stand where a code stands. */
const NOT_CODES: ReadonlySet<string> = new Set(
  (
    'Error TypeError SyntaxError RangeError ReferenceError EvalError URIError ClientError ServiceError RuntimeError HTTPError AxiosError FetchError BotoCoreError AwsException AggregateError ' +
    'ResponseError KeyError ValueError AttributeError IndexError NameError OSError IOError ImportError ModuleNotFoundError NotImplementedError ' +
    'AssertionError CalledProcessError User Caused Exception Failed Reason Message Warning Resource Action Unable Could Status Fatal Uncaught ' +
    'Service Request Region Bucket Signature Credential Value Role Policy Principal Account UnhandledPromiseRejectionWarning UnhandledPromiseRejection ' +
    'DeprecationWarning IOException FileNotFoundException NullPointerException IllegalArgumentException IllegalStateException ExecutionException ' +
    'CompletionException UncheckedIOException InvocationTargetException HttpErrorResponseException HttpRequestException WebException ServerlessError ' +
    'DeploymentError ToolkitError AuthenticationError StackTrace'
  ).split(' '),
);

/** Classes of a client around whatever went wrong before AWS answered: the words behind them say what. */
const WRAPPERS: ReadonlySet<string> = new Set(
  (
    'NetworkingError RequestError RequestCanceled SdkClientException SdkException AmazonClientException AmazonServiceException SdkBaseException ConnectionError ' +
    'HTTPClientError UnknownHostException ConnectException SocketException SocketTimeoutException SSLHandshakeException SSLException ' +
    'TimeoutError AbortError CredentialsException EC2RoleRequestError EC2MetadataError UnknownError Unknown UnhandledError ConfigError ArgumentError InvalidConfigError'
  ).split(' '),
);

export type CodeKind = 'code' | 'wrapper' | 'none';

/**
 * @returns what a word is that stands where a code stands. A tool's own class for a whole service is a wrapper: `S3Exception`,
 * `AmazonS3Exception`.
 */
export function kindOfCode(code: string, service: string | undefined): CodeKind {
  if (NOT_CODES.has(code)) return 'none';
  if (WRAPPERS.has(code) || /^(?:Amazon\w{1,60}|[A-Z]\w{1,40}Service)Exception$/.test(code)) return 'wrapper';
  const own = service?.replaceAll(/[\s-]/g, '').toLowerCase();
  return own !== undefined && code.toLowerCase() === `${own}exception` ? 'wrapper' : 'code';
}
