import { defineKnownErrors } from '#core';
import { shared, sure } from '../words.ts';

const gateway =
  'https://docs.aws.amazon.com/apigateway/latest/developerguide/supported-gateway-response-types.html';

export const errors = defineKnownErrors([
  {
    // Before the error that its log shares words with.
    code: 'AuthorizerConfigurationException',
    aliases: ['AuthorizerFailureException'],
    statuses: [500],
    messages: [
      // A body without words, as the reader of JSON hands it on.
      sure(/^\{"message":null\}$/, 'apigateway-rest'),
      sure(
        /Execution failed due to configuration error: (?:Could not parse policy|Authorizer |Invalid JSON in response)/,
        'apigateway-rest',
      ),
    ],
    source: gateway,
  },
  {
    code: 'InternalServerError',
    aliases: ['InternalServerErrorException', 'ApiConfigurationException'],
    statuses: [500, 502, 504],
    messages: [
      shared(/^Internal server error$/i),
      sure(/^Lambda execution failed with status \d{3} due to customer function error: /, 'apigateway-rest'),
      sure(/Execution failed due to configuration error: /, 'apigateway-rest'),
      sure(/\bMalformed Lambda proxy response\b/, 'apigateway-rest'),
      sure(/\bInvalid permissions on Lambda function\b/, 'apigateway-rest'),
      sure(/\bOutput mapping refers to an invalid method response\b/, 'apigateway-rest'),
    ],
    source: gateway,
  },
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
  {
    code: 'GoneException',
    statuses: [410],
    messages: [],
    source:
      'https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-how-to-call-websocket-api-connections.html',
  },
]);
