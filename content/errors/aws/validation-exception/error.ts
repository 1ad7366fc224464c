import { defineError } from '#core';

export const error = defineError({
  code: 'ValidationException',
  aliases: [],
  statuses: [400],
  fault: 'client',
  retry: 'no',
  services: ['dynamodb', 'bedrock'],
  wire: [
    {
      services: ['dynamodb'],
      protocol: 'json',
      status: 400,
      reason: 'Bad Request',
      headers: [['Content-Type', 'application/x-amz-json-1.0']],
      body: '{"__type":"com.amazon.coral.validate#ValidationException","message":"The provided key element does not match the schema"}',
      note: {
        ja: 'DynamoDBは、多くの誤りをこの1つのコードで返します。見分けるのは文面だけです。',
        en: 'DynamoDB files many mistakes under this one code; only the words tell them apart.',
      },
      source: 'https://github.com/baopham/laravel-dynamodb/issues/44',
    },
    {
      services: ['dynamodb'],
      protocol: 'json',
      status: 400,
      reason: 'Bad Request',
      headers: [['Content-Type', 'application/x-amz-json-1.0']],
      body: '{"__type":"com.amazon.coral.validate#ValidationException","message":"One or more parameter values were invalid: Type mismatch for key id expected: S actual: NULL"}',
      note: {
        ja: 'キーが空のときの`PutItem`です。同じ値でも`UpdateItem`では`The provided key element does not match the schema`です。',
        en: '`PutItem` with an empty key. The same value in `UpdateItem` gives `The provided key element does not match the schema`.',
      },
      source: 'https://github.com/floci-io/floci/pull/2625',
    },
    {
      services: ['bedrock'],
      protocol: 'rest-json',
      status: 400,
      reason: 'Bad Request',
      headers: [
        ['Content-Type', 'application/json'],
        ['x-amzn-ErrorType', 'ValidationException:http://internal.amazon.com/coral/com.amazon.bedrock/'],
      ],
      body: '{"message":"Invocation of model ID anthropic.claude-3-7-sonnet-20250219-v1:0 with on-demand throughput isn’t supported. Retry your request with the ID or ARN of an inference profile that contains this model."}',
      note: {
        ja: 'Bedrockでは、モデルIDと本文の形がこのコードです。モデルを使えないときはAccessDeniedExceptionです。',
        en: 'With Bedrock this code is about the model id and the body; a model that may not be used is AccessDeniedException.',
      },
      source: 'https://github.com/strands-agents/harness-sdk/issues/38',
    },
  ],
  messages: [
    { pattern: /^\d{1,3} validation errors? detected: /, certainty: 'shared' },
    {
      pattern: /^The provided key element does not match the schema/,
      certainty: 'sure',
      service: 'dynamodb',
    },
    { pattern: /\bType mismatch for (?:key|Index Key) /, certainty: 'sure', service: 'dynamodb' },
    {
      pattern: /\bAttribute name is a reserved keyword; reserved keyword: /,
      certainty: 'sure',
      service: 'dynamodb',
    },
    { pattern: /\bAn expression attribute (?:name|value) used in /, certainty: 'sure', service: 'dynamodb' },
    { pattern: /\bunused in expressions: keys: /, certainty: 'sure', service: 'dynamodb' },
    {
      pattern: /\bExpressionAttribute(?:Values|Names) must not be empty/,
      certainty: 'sure',
      service: 'dynamodb',
    },
    { pattern: /^Query condition missed key schema element: /, certainty: 'sure', service: 'dynamodb' },
    { pattern: /\bThe provided model identifier is invalid\b/, certainty: 'sure', service: 'bedrock' },
    {
      pattern: /\bon-demand throughput isn['’]t supported\b/,
      certainty: 'sure',
      service: 'bedrock',
    },
    { pattern: /^Malformed input request: /, certainty: 'sure', service: 'bedrock' },
    { pattern: /^Item size has exceeded the maximum allowed size/, certainty: 'sure', service: 'dynamodb' },
    {
      pattern: /\bThe AttributeValue for a key attribute cannot contain an empty string value\b/,
      certainty: 'sure',
      service: 'dynamodb',
    },
  ],
  causes: [
    'key-differs-from-schema',
    'expression-names-do-not-match',
    'reserved-word-in-expression',
    'attribute-type-differs',
    'query-without-partition-key',
    'key-value-empty',
    'model-needs-inference-profile',
    'model-id-not-in-region',
    'request-body-not-for-model',
    'member-constraint-violated',
    'item-or-batch-over-limit',
  ],
  order: {
    ja: '読んだ公開スレッドでの多さによる、当サイトの判断です。文面がそのまま原因を指すので、順番が効くのはコードしか見えないときだけです。',
    en: 'Our judgement, by how often the public threads we read end there. The words point straight at the cause; the order matters only where nothing but the code shows.',
  },
  related: [
    {
      to: 'access-denied-exception',
      kind: 'confused-with',
      why: {
        ja: 'Bedrockでは、モデルIDや本文の誤りがValidationException、モデルや行き先のリージョンを使えないときがAccessDeniedExceptionです。',
        en: 'With Bedrock a wrong model id or body is ValidationException; a model or Region that may not be used is AccessDeniedException.',
      },
    },
    {
      to: 'conditional-check-failed-exception',
      kind: 'confused-with',
      why: {
        ja: 'ValidationExceptionは条件式を評価する前に、書き方そのものを断っています。ConditionalCheckFailedExceptionは評価した結果が偽でした。',
        en: 'ValidationException refuses how the request is written, before any condition is looked at; ConditionalCheckFailedException looked, and the condition was false.',
      },
    },
    {
      to: 'invalid-parameter-value-exception',
      kind: 'confused-with',
      why: {
        ja: 'ValidationExceptionは書き方を、InvalidParameterValueは値の意味や、値の指す先（ロール、イメージ、キュー）を断っています。',
        en: 'ValidationException is about form; InvalidParameterValue is about meaning, or about what the value points at: a role, an image, a queue.',
      },
    },
    {
      to: 'validation-error',
      kind: 'sibling',
      why: {
        ja: '同じ誤りの、Queryプロトコル（CloudFormation、IAM、STS、Auto Scaling、ELB）での綴りです。原因も直し方も別の記事です。',
        en: 'The spelling of the query protocol (CloudFormation, IAM, STS, Auto Scaling, ELB); its causes have an article of their own.',
      },
    },
  ],
  sources: [
    {
      url: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Programming.Errors.html',
      title: 'Error handling with DynamoDB',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/ReservedWords.html',
      title: 'Reserved words in DynamoDB',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/IAM/latest/APIReference/CommonErrors.html',
      title: 'Common Error Types - AWS Identity and Access Management',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/bedrock/latest/userguide/inference-profiles-support.html',
      title: 'Supported Regions and models for inference profiles',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/boto/boto3/issues/1270',
      title: 'boto/boto3 #1270',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/floci-io/floci/pull/2625',
      title: 'floci-io/floci #2625',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  updated: '2026-11-23',
  checked: '2026-11-23',
});
