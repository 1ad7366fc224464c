import { defineKnownErrors } from '#core';
import { sure } from '../words.ts';

const s3 = 'https://docs.aws.amazon.com/AmazonS3/latest/developerguide/ErrorResponses.html';
const common = 'https://docs.aws.amazon.com/IAM/latest/APIReference/CommonErrors.html';

export const errors = defineKnownErrors([
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
