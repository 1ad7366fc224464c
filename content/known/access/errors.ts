import { defineKnownErrors } from '#core';

export const errors = defineKnownErrors([
  {
    code: 'AuthorizationError',
    aliases: ['AuthorizationErrorException'],
    statuses: [403],
    messages: [],
    source: 'https://docs.aws.amazon.com/sns/latest/api/API_Publish.html',
  },
]);
