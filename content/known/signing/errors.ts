import { defineKnownErrors } from '#core';
import { sure } from '../words.ts';

const s3 = 'https://docs.aws.amazon.com/AmazonS3/latest/developerguide/ErrorResponses.html';

export const errors = defineKnownErrors([
  {
    code: 'InvalidDigest',
    statuses: [400],
    messages: [sure(/^The Content-MD5 you specified was invalid/, 's3')],
    source: s3,
  },
  {
    code: 'InvalidArgument',
    statuses: [400],
    messages: [
      sure(/^Only one auth mechanism allowed; only the X-Amz-Algorithm query parameter/, 's3'),
      sure(
        /^Requests specifying Server Side Encryption with AWS KMS managed keys require AWS Signature Version 4/,
        's3',
      ),
      sure(/^x-amz-content-sha256 must be UNSIGNED-PAYLOAD/, 's3'),
    ],
    source: s3,
  },
  {
    code: 'NotImplemented',
    statuses: [501],
    messages: [sure(/^A header you provided implies functionality that is not implemented/, 's3')],
    source: s3,
  },
]);
