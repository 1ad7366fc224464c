import { defineKnownErrors } from '#core';

export const errors = defineKnownErrors([
  {
    code: 'GoneException',
    statuses: [410],
    messages: [],
    source:
      'https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-how-to-call-websocket-api-connections.html',
  },
]);
