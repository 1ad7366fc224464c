import { defineKnownErrors } from '#core';
import { shared, sure } from '../words.ts';

const common = 'https://docs.aws.amazon.com/IAM/latest/APIReference/CommonErrors.html';
const dynamodb = 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Programming.Errors.html';
const ec2 = 'https://docs.aws.amazon.com/AWSEC2/latest/APIReference/errors-overview.html';

export const errors = defineKnownErrors([
  {
    code: 'ThrottlingException',
    aliases: ['Throttling'],
    statuses: [400],
    messages: [
      shared(/^Rate exceeded$/),
      sure(/^Rate of requests exceeds the allowed throughput/, 'dynamodb'),
    ],
    source: common,
  },
  {
    code: 'RequestLimitExceeded',
    statuses: [503],
    messages: [sure(/^Request limit exceeded\.?$/, 'ec2')],
    source: ec2,
  },
  {
    code: 'ProvisionedThroughputExceededException',
    statuses: [400],
    messages: [
      sure(/^The level of configured provisioned throughput for the table was exceeded/, 'dynamodb'),
    ],
    source: dynamodb,
  },
]);
