import { defineKnownErrors } from '#core';
import { shared, sure } from '../words.ts';

const s3 = 'https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html';
const common = 'https://docs.aws.amazon.com/IAM/latest/APIReference/CommonErrors.html';
const ec2 = 'https://docs.aws.amazon.com/AWSEC2/latest/APIReference/errors-overview.html';

export const errors = defineKnownErrors([
  {
    code: 'RequestExpired',
    statuses: [400],
    // S3 puts the same words under AccessDenied.
    messages: [shared(/^Request has expired\b/), sure(/^Request must expire in the future/)],
    source: common,
  },
  {
    code: 'AuthorizationHeaderMalformed',
    statuses: [400],
    messages: [sure(/^The authorization header is malformed\b/, 's3')],
    source: s3,
  },
  {
    code: 'AuthorizationQueryParametersError',
    statuses: [400],
    messages: [
      sure(/^Error parsing the X-Amz-Credential parameter\b/, 's3'),
      sure(/^X-Amz-Expires must be less than a week\b/, 's3'),
      sure(/^Query-string authentication version 4 requires\b/, 's3'),
    ],
    source: s3,
  },
  {
    code: 'InvalidAccessKeyId',
    statuses: [403],
    messages: [sure(/^The AWS Access Key Id you provided does not exist in our records/, 's3')],
    source: s3,
  },
  {
    code: 'InvalidToken',
    statuses: [400],
    messages: [sure(/^The provided token is malformed or otherwise invalid/, 's3')],
    source: s3,
  },
  {
    code: 'XAmzContentSHA256Mismatch',
    statuses: [400],
    messages: [sure(/^The provided 'x-amz-content-sha256' header does not match what was computed/, 's3')],
    source: 'https://github.com/aws/aws-sdk-js-v3/issues/6893',
  },
  {
    code: 'MissingSecurityHeader',
    statuses: [400],
    messages: [sure(/^Your request was missing a required header/, 's3')],
    source: s3,
  },
  {
    code: 'InvalidRequest',
    statuses: [400],
    messages: [
      sure(
        /^The authorization mechanism you have provided is not supported\. Please use AWS4-HMAC-SHA256/,
        's3',
      ),
      sure(/^Missing required header for this request: x-amz-content-sha256/, 's3'),
    ],
    source: s3,
  },
  {
    code: 'BadDigest',
    statuses: [400],
    messages: [sure(/^The Content-MD5 you specified did not match what we received/, 's3')],
    source: s3,
  },
  {
    code: 'AuthFailure',
    statuses: [401, 403],
    messages: [
      sure(/^AWS was not able to validate the provided access credentials/, 'ec2'),
      sure(/^Authorization header or parameters are not formatted correctly/, 'ec2'),
    ],
    source: ec2,
  },
  {
    code: 'OptInRequired',
    statuses: [401, 403],
    messages: [
      sure(/^You are not subscribed to this service/),
      sure(/^The AWS Access Key Id needs a subscription for the service/),
      sure(/^In order to use this AWS Marketplace product you need to accept terms and subscribe/, 'ec2'),
    ],
    source: common,
  },
]);
