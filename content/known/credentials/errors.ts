import { defineKnownErrors } from '#core';
import { sure } from '../words.ts';

const s3 = 'https://docs.aws.amazon.com/AmazonS3/latest/developerguide/ErrorResponses.html';

export const errors = defineKnownErrors([
  {
    code: 'TokenRefreshRequired',
    statuses: [400],
    messages: [sure(/^The provided token must be refreshed/, 's3')],
    source: s3,
  },
]);
