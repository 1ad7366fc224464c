import { describe, expect, test } from 'vitest';
import { type PlainError, plainErrors, read, standsAt } from './reading.ts';

const INVALID = 'The security token included in the request is invalid.';
const sdk = (code: string, message: string, more: PlainError = {}): PlainError => ({
  code,
  from: 'text:sdk',
  message,
  ...more,
});

const texts: readonly (readonly [name: string, text: string, ...errors: PlainError[]])[] = [
  [
    'boto3',
    `botocore.exceptions.ClientError: An error occurred (InvalidClientTokenId) when calling the GetCallerIdentity operation: ${INVALID}`,
    sdk('InvalidClientTokenId', INVALID, { operation: 'GetCallerIdentity' }),
  ],
  [
    'boto3 with retries and a code with dots',
    'An error occurred (AWS.SimpleQueueService.NonExistentQueue) when calling the SendMessage operation (reached max retries: 4): The queue is gone.',
    sdk('AWS.SimpleQueueService.NonExistentQueue', 'The queue is gone.', { operation: 'SendMessage' }),
  ],
  [
    'boto3 without a body: the status in the code’s place',
    'An error occurred (403) when calling the HeadObject operation: Forbidden',
    { message: 'Forbidden', status: 403, operation: 'HeadObject' },
  ],
  [
    'a trace above it, a prompt below',
    `Traceback (most recent call last):\n  File "a.py", line 1, in <module>\nbotocore.errorfactory.AccessDeniedException: An error occurred (AccessDeniedException) when calling the Invoke operation: no\n$ echo`,
    sdk('AccessDeniedException', 'no', { operation: 'Invoke' }),
  ],
  [
    'the CLI, wrapped by a terminal',
    'An error occurred (InvalidClientTokenId) when calling the GetCallerIdentity operation: The security token\nincluded in the request is invalid.\n\nDone.',
    sdk('InvalidClientTokenId', 'The security token\nincluded in the request is invalid.', {
      operation: 'GetCallerIdentity',
    }),
  ],
  [
    'two lines of a log',
    'An error occurred (A1) when calling the X operation: one\nAn error occurred (B2) when calling the Y operation: two',
    sdk('A1', 'one', { operation: 'X' }),
    sdk('B2', 'two', { operation: 'Y' }),
  ],
  [
    'the newest CLI',
    `\naws: [ERROR]: An error occurred (ExpiredToken) when calling the ListBuckets operation: gone\n\nAdditional error details:\nToken-0: abc`,
    sdk('ExpiredToken', 'gone', { operation: 'ListBuckets', detail: { 'Token-0': 'abc' } }),
  ],
  [
    'the CLI before it called',
    'aws: [ERROR]: An error occurred (NoCredentials): Unable to locate credentials.',
    sdk('NoCredentials', 'Unable to locate credentials.'),
  ],
  [
    'the oldest CLI',
    'A client error (AccessDenied) occurred when calling the PutObject operation: Access Denied',
    sdk('AccessDenied', 'Access Denied', { operation: 'PutObject' }),
  ],
  [
    'JavaScript 2',
    'AccessDenied: Access Denied\n    at Request.extractError (/app/node_modules/aws-sdk/lib/services/s3.js:714:35)',
    sdk('AccessDenied', 'Access Denied', { service: 's3' }),
  ],
  [
    'JavaScript 2 with the code in brackets',
    'Error [AccessDenied]: Access Denied\n    at Request.extractError',
    sdk('AccessDenied', 'Access Denied'),
  ],
  [
    'JavaScript 3: words, trace and members are one error',
    "AccessDenied: Access Denied\n    at throwDefaultError (/app/index.js:8:1)\n    at process.processTicksAndRejections {\n  '$fault': 'client',\n  '$metadata': {\n    httpStatusCode: 403,\n    requestId: 'ABC',\n    attempts: 1\n  },\n  Code: 'AccessDenied',\n  RequestId: 'ABC'\n}",
    { code: 'AccessDenied', from: 'body:code', message: 'Access Denied', status: 403, requestId: 'ABC' },
  ],
  [
    'any class with a trace below it',
    'Throttling: Rate exceeded\n    at Request.extractError (/a.js:1:1)',
    sdk('Throttling', 'Rate exceeded'),
  ],
  ['an uncaught class', 'Uncaught UnrecognizedClientException: no', sdk('UnrecognizedClientException', 'no')],
  [
    'Java 1',
    'com.amazonaws.services.s3.model.AmazonS3Exception: Access Denied (Service: Amazon S3; Status Code: 403; Error Code: AccessDenied; Request ID: ABC; S3 Extended Request ID: x/y=; Proxy: null), S3 Extended Request ID: x/y=',
    sdk('AccessDenied', 'Access Denied', {
      status: 403,
      service: 'Amazon S3',
      requestId: 'ABC',
      detail: { HostId: 'x/y=' },
    }),
  ],
  [
    'Java 2: the class is the code',
    `software.amazon.awssdk.services.sts.model.InvalidClientTokenIdException: ${INVALID} (Service: Sts, Status Code: 403, Request ID: 1-2) (SDK Attempt Count: 1)`,
    sdk('InvalidClientTokenIdException', INVALID, { status: 403, service: 'Sts', requestId: '1-2' }),
  ],
  [
    'Java 2: a service’s own class is none',
    'software.amazon.awssdk.services.s3.model.S3Exception: Access Denied (Service: S3, Status Code: 403, Request ID: ABC, Extended Request ID: x)',
    { message: 'Access Denied', status: 403, service: 'S3', requestId: 'ABC', detail: { HostId: 'x' } },
  ],
  [
    'Java 2: two on one line',
    'A1Exception: one (Service: Sts, Status Code: 403, Request ID: 1) and B2Exception: two (Service: Sts, Status Code: 400, Request ID: 2)',
    sdk('A1Exception', 'one', { status: 403, service: 'Sts', requestId: '1' }),
    sdk('B2Exception', 'two', { status: 400, service: 'Sts', requestId: '2' }),
  ],
  [
    'Go 1',
    'AccessDenied: Access Denied\n\tstatus code: 403, request id: ABC, host id: x/y=',
    sdk('AccessDenied', 'Access Denied', { status: 403, requestId: 'ABC', detail: { HostId: 'x/y=' } }),
  ],
  [
    'Go 1 in the words of Terraform',
    `Error: error using credentials to get account ID: error calling sts:GetCallerIdentity: InvalidClientTokenId: ${INVALID}\n\tstatus code: 403, request id: 1-2`,
    sdk('InvalidClientTokenId', INVALID, { status: 403, requestId: '1-2' }),
  ],
  [
    'Go 1 in the box of Terraform',
    `╷\n│ Error: error configuring Terraform AWS Provider: error calling sts:GetCallerIdentity: InvalidClientTokenId: ${INVALID}\n│ \tstatus code: 403, request id: 1-2\n│ \n│   with provider["registry.terraform.io/hashicorp/aws"],\n╵`,
    sdk('InvalidClientTokenId', INVALID, { status: 403, requestId: '1-2' }),
  ],
  [
    'Go 2',
    'operation error S3: GetObject, https response error StatusCode: 403, RequestID: ABC, HostID: x/y=, api error AccessDenied: Access Denied',
    sdk('AccessDenied', 'Access Denied', {
      status: 403,
      service: 'S3',
      operation: 'GetObject',
      requestId: 'ABC',
      detail: { HostId: 'x/y=' },
    }),
  ],
  [
    'Go 2: a modelled error after retries',
    'operation error Lambda: Invoke, exceeded maximum number of attempts, 3, https response error StatusCode: 429, RequestID: 1-2, TooManyRequestsException: Rate Exceeded.',
    sdk('TooManyRequestsException', 'Rate Exceeded.', {
      status: 429,
      service: 'Lambda',
      operation: 'Invoke',
      requestId: '1-2',
    }),
  ],
  [
    'Go 2 in the box of Terraform, wrapped',
    `│ Error: Retrieving AWS account details: operation error STS: GetCallerIdentity,\n│ https response error StatusCode: 403, RequestID: 1-2, api error\n│ InvalidClientTokenId: ${INVALID}\n│ `,
    sdk('InvalidClientTokenId', INVALID, {
      status: 403,
      service: 'STS',
      operation: 'GetCallerIdentity',
      requestId: '1-2',
    }),
  ],
  [
    'PHP: the last body is the whole one',
    'Error executing "GetObject" on "https://s3.amazonaws.com/b/k"; AWS HTTP error: Client error: `GET https://s3.amazonaws.com/b/k` resulted in a `403 Forbidden` response:\n<?xml version="1.0"?><Error><Code>AccessDenied</Code> (truncated...)\n AccessDenied (client): Access Denied - <?xml version="1.0"?>',
    sdk('AccessDenied', 'Access Denied', { operation: 'GetObject' }),
  ],
  [
    'Ruby',
    'Access Denied (Aws::S3::Errors::AccessDenied)',
    sdk('AccessDenied', 'Access Denied', { service: 'S3' }),
  ],
  [
    'Ruby, the class first',
    'Aws::STS::Errors::InvalidClientTokenId: no',
    sdk('InvalidClientTokenId', 'no', { service: 'STS' }),
  ],
  [
    'Rust',
    'Error: service error: unhandled error (AccessDenied): Error { code: "AccessDenied", message: "Access Denied", aws_request_id: "ABC", s3_extended_request_id: "x" } (ServiceError(ServiceError {',
    sdk('AccessDenied', 'Access Denied', { requestId: 'ABC' }),
  ],
  [
    'CloudFormation: a handler',
    'Resource handler returned message: "User is not authorized" (RequestToken: 1-2-3, HandlerErrorCode: AccessDenied)',
    sdk('AccessDenied', 'User is not authorized'),
  ],
  [
    'CloudFormation: a custom resource',
    'Received response status [FAILED] from custom resource. Message returned: it failed (RequestId: 1-2)',
    { message: 'it failed', requestId: '1-2' },
  ],
];

describe('the sentence of', () => {
  test.for(texts)('%s', ([, text, ...errors]) => {
    expect(plainErrors(read(text)).filter(({ from }) => from !== 'xml:Code')).toEqual(errors);
  });
});

test.for(texts)('each value of it points at its characters: %s', ([, text]) => {
  for (const { code, message, status, operation } of read(text).errors) {
    for (const quoted of [code, message, operation])
      expect(quoted && standsAt(text, quoted)).toBe(quoted?.value);
    if (status) expect(standsAt(text, status)).toBe(String(status.value));
  }
});

describe('no error of AWS', () => {
  const none = [
    'TypeError: x is not a function',
    'Error: it failed',
    'ValueError: no',
    'AxiosError: Request failed with status code 403',
    'Foo (client): but no PHP',
    'User: arn:aws:iam::123456789012:user/a',
  ];
  test.for(none)('%s', (text) => {
    expect(plainErrors(read(text))).toEqual([]);
  });
});

test('a sentence of an SDK inside a JSON body is read once', () => {
  const text =
    '{"errorMessage":"An error occurred (AccessDenied) when calling the PutObject operation: Access Denied","errorType":"ClientError"}';
  expect(plainErrors(read(text)).map(({ code }) => code)).toContain('AccessDenied');
});
