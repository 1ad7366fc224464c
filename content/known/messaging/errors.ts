import { defineKnownErrors } from '#core';
import { sure } from '../words.ts';

export const errors = defineKnownErrors([
  {
    code: 'MessageRejected',
    statuses: [400],
    messages: [sure(/\bEmail address (?:is )?not verified\b/i, 'ses')],
    source: 'https://docs.aws.amazon.com/ses/latest/APIReference/CommonErrors.html',
  },
  {
    code: 'InvalidParameter',
    statuses: [400],
    messages: [sure(/^Invalid parameter: \w{1,40} Reason: /, 'sns')],
    source: 'https://docs.aws.amazon.com/sns/latest/api/API_Publish.html',
  },
]);
