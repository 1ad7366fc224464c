import { defineKnownErrors } from '#core';
import { shared, sure } from '../words.ts';

const common = 'https://docs.aws.amazon.com/IAM/latest/APIReference/CommonErrors.html';
const lambda = 'https://docs.aws.amazon.com/lambda/latest/api/API_Invoke.html';
const dynamodb = 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Programming.Errors.html';

export const errors = defineKnownErrors([
  {
    code: 'ConditionalCheckFailedException',
    statuses: [400],
    messages: [sure(/^The conditional request failed$/, 'dynamodb')],
    source: dynamodb,
  },
  {
    code: 'ValidationException',
    aliases: ['ValidationError'],
    statuses: [400],
    messages: [shared(/^\d{1,3} validation errors? detected: /)],
    source: common,
  },
  { code: 'SerializationException', statuses: [400], messages: [], source: dynamodb },
  {
    code: 'ResourceNotFoundException',
    statuses: [400, 404],
    messages: [
      sure(/^Function not found: arn:[^\s"]{1,300}/, 'lambda'),
      shared(/^Requested resource not found\b/),
      sure(/^User pool (?:client )?[\w-]{1,80} does not exist\.?/, 'cognito-idp'),
    ],
    source: dynamodb,
  },
  {
    code: 'ServiceUnavailable',
    aliases: ['ServiceUnavailableException'],
    statuses: [503],
    messages: [shared(/^Service Unavailable$/i), sure(/^Service is unable to handle request\.?$/, 's3')],
    source: common,
  },
  { code: 'InternalFailure', statuses: [500], messages: [], source: common },
  {
    code: 'InvalidAction',
    statuses: [400],
    messages: [sure(/^Could not find operation [\w.-]{1,100} for version /)],
    source: common,
  },
  { code: 'UnknownOperationException', statuses: [400, 404], messages: [], source: common },
  {
    code: 'InvalidParameterValue',
    aliases: ['InvalidParameterValueException'],
    statuses: [400],
    messages: [],
    source: common,
  },
  { code: 'MissingParameter', statuses: [400], messages: [], source: common },
  {
    code: 'ResourceConflictException',
    statuses: [409],
    messages: [
      sure(
        /^The operation cannot be performed at this time\. The function is currently in the following state: /,
        'lambda',
      ),
    ],
    source: 'https://docs.aws.amazon.com/lambda/latest/dg/troubleshooting-invocation.html',
  },
  {
    code: 'InvalidRequestContentException',
    statuses: [400],
    messages: [sure(/^Could not parse request body into json: /, 'lambda')],
    source: lambda,
  },
]);
