import { defineKnownErrors } from '#core';
import { sure } from '../words.ts';

export const errors = defineKnownErrors([
  {
    // API Gateway sends this code too, with other words; that one has an article.
    code: 'UnauthorizedException',
    statuses: [401],
    messages: [
      sure(/^Valid authorization header not provided\.?$/, 'appsync'),
      sure(/^You are not authorized to make this call\.?$/, 'appsync'),
      sure(/^Unable to parse JWT token\.?$/, 'appsync'),
      sure(/^Token has expired\.?$/, 'appsync'),
      sure(/^Missing authorization header$/, 'appsync'),
    ],
    source: 'https://repost.aws/knowledge-center/aws-appsync-graphql-request-unauth-error',
  },
]);
