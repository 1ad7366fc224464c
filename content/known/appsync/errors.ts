import { defineKnownErrors } from '#core';
import { shared, sure } from '../words.ts';

const auth = 'https://repost.aws/knowledge-center/aws-appsync-graphql-request-unauth-error';
const common = 'https://docs.aws.amazon.com/appsync/latest/devguide/troubleshooting-and-common-mistakes.html';

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
    source: auth,
  },
  {
    code: 'WAFForbiddenException',
    statuses: [403],
    messages: [],
    source: 'https://docs.aws.amazon.com/appsync/latest/devguide/WAF-Integration.html',
  },
  {
    code: 'MappingTemplate',
    statuses: [200],
    messages: [
      sure(/^Unable to transform for content: /, 'appsync'),
      sure(/^Template transformation yielded an empty response\.?$/, 'appsync'),
    ],
    source: common,
  },
  {
    code: 'ExecutionTimeout',
    statuses: [200],
    messages: [sure(/^Execution timed out\.?$/, 'appsync')],
    source: common,
  },
  {
    // What precedes the colon is the resolver's data source.
    code: 'Lambda:Unhandled',
    aliases: ['Lambda', 'Lambda:IllegalArgument'],
    statuses: [200],
    messages: [],
    source: 'https://docs.aws.amazon.com/appsync/latest/devguide/tutorial-lambda-resolvers.html',
  },
  {
    code: 'DynamoDB:DynamoDbException',
    aliases: ['DynamoDB', 'DynamoDB:ConditionalCheckFailedException'],
    statuses: [200],
    messages: [shared(/^The provided key element does not match the schema \(Service: /)],
    source: common,
  },
]);
