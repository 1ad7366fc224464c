import { defineKnownErrors } from '#core';
import { shared, sure } from '../words.ts';

const s3 = 'https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html';
const ec2 = 'https://docs.aws.amazon.com/AWSEC2/latest/APIReference/errors-overview.html';

export const errors = defineKnownErrors([
  {
    code: 'AccessDenied',
    statuses: [403],
    messages: [
      shared(/^Access Denied\.?$/i),
      sure(/^Anonymous access is forbidden for this operation/, 's3'),
      sure(/^There were headers present in the request which were not signed/, 's3'),
      sure(/^Invalid according to Policy: Policy /, 's3'),
      shared(/^User: [^\s"]{1,300} is not authorized to perform: [a-z0-9-]{1,40}:[A-Za-z0-9*]{1,80}/),
    ],
    source: s3,
  },
  {
    code: 'UnauthorizedOperation',
    statuses: [403],
    messages: [sure(/^You are not authorized to perform this operation\./, 'ec2')],
    source: ec2,
  },
]);
