import { defineKnownErrors, type KnownError } from '#core';
import { shared, sure } from '../words.ts';
import {
  BAD_PARAMETERS,
  CONNECT_TIMEOUT,
  DROPPED,
  HOST_UNKNOWN,
  MALFORMED_REGION,
  NO_ANSWER_FOR_SCRIPT,
  NO_REGION,
  NOT_TRUSTED,
  READ_TIMEOUT,
  REFUSED,
} from './sentences.ts';

const cli = 'https://docs.aws.amazon.com/cli/latest/userguide/cli-usage-error-format.html';
const botocore = 'https://github.com/boto/botocore/blob/develop/botocore/exceptions.py';
const libcurl = 'https://curl.se/libcurl/c/libcurl-errors.html';
const fetchDocs = 'https://developer.mozilla.org/en-US/docs/Web/API/Window/fetch';

/** A sentence that no answer of AWS holds. @param patterns - the words that are this error's alone. */
const client = (
  code: string,
  source: KnownError['source'],
  patterns: readonly RegExp[],
  aliases: readonly string[] = [],
): KnownError => ({
  code,
  saidBy: 'client',
  aliases,
  statuses: [],
  messages: patterns.map((pattern) => sure(pattern)),
  source,
});

export const errors = defineKnownErrors([
  // Before what they are often wrapped in: a profile that is not there leads to no credentials.
  client('ProfileNotFound', botocore, [
    /\bThe config profile \([^)\n]{1,200}\) could not be found/,
    /\bProfile [^\n]{1,100} could not be found or parsed in shared credentials file\b/,
    /\bfailed to get shared config profile, /,
    /\bThe source profile "[^"\n]{1,100}" referenced in the profile "[^"\n]{1,100}" does not exist\b/,
  ]),
  client('PartialCredentials', botocore, [/\bPartial credentials found in\b/], ['PartialCredentialsError']),
  client('ConfigParseError', botocore, [/\bUnable to parse config file: /]),
  client('CredentialRetrievalError', botocore, [/\bError when retrieving credentials from\b/]),
  client('NoRegion', cli, NO_REGION, ['NoRegionError', 'MissingRegion', 'MissingRegionError']),
  client('InvalidRegion', botocore, MALFORMED_REGION, ['InvalidRegionError']),
  client('BucketRegionError', 'https://github.com/aws/aws-sdk-go/blob/main/service/s3/unmarshal_error.go', [
    /\bincorrect region, the bucket is not in '[\w-]{0,40}' region\b/,
  ]),
  client('InvalidEndpoint', botocore, [/\bInvalid endpoint(?::|$)/], ['InvalidEndpointError']),
  client('EndpointConnectionError', botocore, [/\bCould not connect to the endpoint URL\b/]),
  client('ProxyConnectionError', botocore, [/\bFailed to connect to proxy URL\b/]),
  client('SSLError', botocore, NOT_TRUSTED, ['SSLValidationError', 'CERTIFICATE_VERIFY_FAILED']),
  client('CouldNotResolveHost', libcurl, HOST_UNKNOWN, ['ENOTFOUND', 'EAI_AGAIN', 'UnknownHost']),
  client(
    'UnknownEndpoint',
    'https://github.com/aws/aws-sdk-js/blob/master/lib/event_listeners.js',
    [/\bInaccessible host: `[^'\n]{1,253}'/],
    ['UnknownEndpoint'],
  ),
  client('ConnectionRefused', libcurl, REFUSED, ['ECONNREFUSED']),
  client('ConnectTimeout', botocore, CONNECT_TIMEOUT, ['ConnectTimeoutError', 'ETIMEDOUT']),
  client('ReadTimeout', botocore, READ_TIMEOUT, ['ReadTimeoutError']),
  client('ConnectionClosed', botocore, DROPPED, ['ConnectionClosedError', 'ECONNRESET']),
  client('ParamValidation', cli, BAD_PARAMETERS, [
    'ParamValidationError',
    'MissingRequiredParameter',
    'UnexpectedParameter',
    'InvalidParameterType',
    'MultipleValidationErrors',
    'UnknownOptions',
  ]),
  client('Pager', cli, [/\bUnable to redirect output to pager\b/], ['PagerInitializationException']),
  client('FailedToFetch', fetchDocs, NO_ANSWER_FOR_SCRIPT),
  client('CdkBootstrapMissing', 'https://docs.aws.amazon.com/cdk/v2/guide/bootstrapping-troubleshoot.html', [
    /\bHas the environment been bootstrapped\?/,
    /\brequires bootstrap stack version '\d{1,3}'/,
  ]),
  client('CdkRoleNotAssumed', 'https://docs.aws.amazon.com/cdk/v2/guide/bootstrapping-troubleshoot.html', [
    /\bcurrent credentials could not be used to assume '/,
    /\bCould not assume role in target account\b/,
  ]),
  client(
    'GitAccessForbidden',
    'https://docs.aws.amazon.com/codecommit/latest/userguide/troubleshooting-ch.html',
    [
      /^The requested URL returned error: 403$/,
      /git-codecommit\.[^\n]{1,200}The requested URL returned error: 403/,
    ],
  ),
  client('WaiterError', botocore, [/\bWaiter \w{1,80} failed: /]),
  {
    code: 'SdkServiceError',
    saidBy: 'client',
    statuses: [],
    messages: [shared(/^service error$/), shared(/^unhandled error$/)],
    source: 'https://docs.aws.amazon.com/sdk-for-rust/latest/dg/error-handling.html',
  },
  {
    // The class around whatever happened to the connection.
    code: 'SdkClientException',
    saidBy: 'client',
    aliases: ['AmazonClientException'],
    statuses: [],
    messages: [shared(/\bUnable to execute HTTP request: /)],
    source:
      'https://github.com/aws/aws-sdk-java-v2/blob/master/core/sdk-core/src/main/java/software/amazon/awssdk/core/exception/SdkClientException.java',
  },
]);
