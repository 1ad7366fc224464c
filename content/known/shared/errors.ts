import { defineKnownErrors, type MessagePattern, type Speaker } from '#core';
import { shared, sure } from '../words.ts';

const common = 'https://docs.aws.amazon.com/IAM/latest/APIReference/CommonErrors.html';
const gateway =
  'https://docs.aws.amazon.com/apigateway/latest/developerguide/supported-gateway-response-types.html';
const http = 'https://www.rfc-editor.org/rfc/rfc9110.html';

/** Words that give away who says them, whatever stands for that code elsewhere. */
const saidBy = (speaker: Speaker, ...patterns: readonly RegExp[]): readonly MessagePattern[] =>
  patterns.map((pattern) => ({ ...sure(pattern), saidBy: speaker }));

/**
 * Codes that several services and programs answer with. A code stands once in all families; a program that stands where AWS would, and a
 * page without a code, stand under the code that the same fault has at AWS, so that its causes are asked.
 */
export const errors = defineKnownErrors([
  {
    // DynamoDB's words, and those of every service's models, stand with the article.
    code: 'ValidationException',
    // AppSync answers 200 to what GraphQL refuses.
    statuses: [400, 200],
    messages: [
      // @see https://docs.aws.amazon.com/appsync/latest/devguide/troubleshooting-and-common-mistakes.html
      sure(/^Validation error of type [A-Za-z]{1,60}: /, 'appsync'),
      // @see https://docs.aws.amazon.com/bedrock/latest/userguide/troubleshooting-api-error-codes.html
      sure(/\bon-demand throughput isn['’]t supported\b/, 'bedrock'),
      sure(/^The provided model identifier is invalid/, 'bedrock'),
      sure(/^Malformed input request\b/, 'bedrock'),
    ],
    source: common,
  },
  {
    code: 'Unauthorized',
    // AppSync refuses one field; the rest of the answer comes with status 200.
    statuses: [401, 200],
    messages: [
      sure(/^Not Authorized to access \w{1,100} on type \w{1,100}/, 'appsync'),
      // @see https://docs.aws.amazon.com/eks/latest/userguide/troubleshooting.html
      sure(/\bYou must be logged in to the server\b/, 'eks'),
    ],
    source: 'https://repost.aws/knowledge-center/aws-appsync-graphql-request-unauth-error',
  },
  {
    code: 'Forbidden',
    // Cognito says 400 where a web ACL blocked the call.
    statuses: [403, 400],
    messages: [
      // @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_InitiateAuth.html
      sure(/^Request not allowed due to WAF block\.?$/, 'cognito-idp'),
      // @see https://docs.aws.amazon.com/eks/latest/userguide/troubleshooting-iam.html
      sure(/\bcannot \w{2,20} resource "[\w./-]{1,120}" in API group "/, 'eks'),
      // What a WebSocket client says of the answer that it got in place of 101.
      // @see https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-api.html
      sure(/\bUnexpected server response: 403\b/, 'apigateway-websocket'),
      sure(/\bError during WebSocket handshake: Unexpected response code: 403\b/, 'apigateway-websocket'),
    ],
    source: gateway,
  },
  {
    code: 'NotFound',
    statuses: [404],
    messages: [
      // A pattern a method, so that each has words of its own to be found by. @see https://github.com/pillarjs/finalhandler
      ...saidBy(
        'express',
        ...['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS'].map(
          (method) => new RegExp(String.raw`^Cannot ${method} \/`),
        ),
      ),
      // @see https://github.com/dherault/serverless-offline/issues/911
      ...saidBy('serverless-offline', /^Serverless-offline: route not found\.?/),
    ],
    source: http,
  },
  {
    code: 'BadGatewayException',
    statuses: [502],
    messages: [shared(/^Bad Gateway$/i)],
    source: gateway,
  },
  {
    code: 'GatewayTimeout',
    aliases: ['GatewayTimeoutException'],
    statuses: [504],
    messages: [shared(/^Gateway Time-?out$/i)],
    source: http,
  },
]);
