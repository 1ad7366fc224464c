import { defineKnownErrors } from '#core';
import { sure } from '../words.ts';

const s3 = 'https://docs.aws.amazon.com/AmazonS3/latest/developerguide/ErrorResponses.html';
const common = 'https://docs.aws.amazon.com/IAM/latest/APIReference/CommonErrors.html';
const ec2 = 'https://docs.aws.amazon.com/AWSEC2/latest/APIReference/errors-overview.html';

export const errors = defineKnownErrors([
  {
    code: 'InvalidToken',
    statuses: [400],
    messages: [sure(/^The provided token is malformed or otherwise invalid/, 's3')],
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
  {
    code: 'TokenRefreshRequired',
    statuses: [400],
    messages: [sure(/^The provided token must be refreshed/, 's3')],
    source: s3,
  },
]);
