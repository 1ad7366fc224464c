import { defineKnownErrors } from '#core';
import { shared, sure } from '../words.ts';

const common = 'https://docs.aws.amazon.com/appsync/latest/devguide/troubleshooting-and-common-mistakes.html';

export const errors = defineKnownErrors([
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
