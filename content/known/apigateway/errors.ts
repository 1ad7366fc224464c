import { defineKnownErrors } from '#core';
import { shared, sure } from '../words.ts';

const gateway =
  'https://docs.aws.amazon.com/apigateway/latest/developerguide/supported-gateway-response-types.html';

export const errors = defineKnownErrors([
  {
    code: 'RequestEntityTooLarge',
    aliases: ['RequestTooLarge', 'RequestTooLargeException', 'RequestEntityTooLargeException'],
    statuses: [413],
    messages: [
      shared(/^Request (?:Entity )?Too (?:Long|Large)$/i),
      sure(/^HTTP content length exceeded \d{1,12} bytes/),
      sure(/^Request must be smaller than \d{1,12} bytes for the [A-Za-z]{1,60} operation/, 'lambda'),
    ],
    source: gateway,
  },
  {
    code: 'UnsupportedMediaType',
    aliases: ['UnsupportedMediaTypeException'],
    statuses: [415],
    messages: [shared(/^Unsupported Media Type$/i)],
    source: gateway,
  },
]);
