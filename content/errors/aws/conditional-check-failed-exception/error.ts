import { defineError } from '#core';

export const error = defineError({
  code: 'ConditionalCheckFailedException',
  aliases: ['ConditionalCheckFailed'],
  statuses: [400, 200],
  fault: 'client',
  retry: 'after-fix',
  services: ['dynamodb', 'appsync'],
  wire: [
    {
      services: ['dynamodb'],
      protocol: 'json',
      status: 400,
      reason: 'Bad Request',
      headers: [['Content-Type', 'application/x-amz-json-1.0']],
      body: '{"__type":"com.amazonaws.dynamodb.v20120810#ConditionalCheckFailedException","message":"The conditional request failed"}',
      note: {
        ja: 'どの条件が偽だったかも、今の値も入っていません。`ReturnValuesOnConditionCheckFailure: ALL_OLD`を付けると、`Item`に今の項目が加わります。',
        en: 'It says neither which condition was false nor what the item is. With `ReturnValuesOnConditionCheckFailure: ALL_OLD` a member `Item` is added.',
      },
      source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Programming.Errors.html',
    },
    {
      services: ['appsync'],
      protocol: 'rest-json',
      status: 200,
      reason: 'OK',
      headers: [['Content-Type', 'application/json;charset=UTF-8']],
      body: '{"data":{"updateItem":null},"errors":[{"path":["updateItem"],"data":null,"errorType":"DynamoDB:ConditionalCheckFailedException","errorInfo":null,"locations":[{"line":2,"column":3,"sourceName":null}],"message":"The conditional request failed (Service: AmazonDynamoDBv2; Status Code: 400; Error Code: ConditionalCheckFailedException; Request ID: 43UPEFGHDVQF9UKUF78MQN7CSRVV4KQNSO5AEMVJF66Q9ASUAAJG)"}]}',
      note: {
        ja: 'AppSyncは200で返し、`errorType`の頭に`DynamoDB:`を付けます。',
        en: 'AppSync answers 200 and puts `DynamoDB:` before the code in `errorType`.',
      },
      source: 'https://github.com/aws-amplify/amplify-js/issues/4948',
    },
  ],
  messages: [{ pattern: /^The conditional request failed$/, certainty: 'sure', service: 'dynamodb' }],
  causes: [
    'condition-not-met',
    'item-exists-already',
    'item-missing',
    'terraform-state-locked',
    'first-attempt-had-succeeded',
    'resolver-adds-condition',
  ],
  order: {
    ja: '読んだ公開スレッドでの多さによる、当サイトの判断です。Terraformの`Lock Info`やAppSyncの`errorType`が見えるときは、それだけで決まります。',
    en: 'Our judgement, by how often the public threads we read end there. Terraform’s `Lock Info` or AppSync’s `errorType` settles it at once.',
  },
  related: [
    {
      to: 'precondition-failed',
      kind: 'confused-with',
      why: {
        ja: 'TerraformのロックをS3のロックファイルで取る設定なら、同じ状況がS3の412 PreconditionFailedになります。',
        en: 'Where Terraform locks with a file in S3 the same situation is a 412 PreconditionFailed of S3.',
      },
    },
    {
      to: 'validation-exception',
      kind: 'confused-with',
      why: {
        ja: '条件が偽ならConditionalCheckFailedException、条件式や値の書き方が誤っていればValidationExceptionです。',
        en: 'A false condition is ConditionalCheckFailedException; a condition or value that is written wrongly is ValidationException.',
      },
    },
    {
      to: 'transaction-canceled-exception',
      kind: 'same-root',
      why: {
        ja: '同じ条件の失敗が、トランザクションではTransactionCanceledExceptionの`CancellationReasons`に入ります。',
        en: 'Within a transaction the same failed condition stands in `CancellationReasons` of TransactionCanceledException.',
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
      url: 'https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_PutItem.html',
      title: 'PutItem - Amazon DynamoDB',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws/aws-sdk-java/issues/2667',
      title: 'aws/aws-sdk-java #2667',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws-amplify/amplify-js/issues/8345',
      title: 'aws-amplify/amplify-js #8345',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/hashicorp/terraform/issues/22410',
      title: 'hashicorp/terraform #22410',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  updated: '2026-11-23',
  checked: '2026-11-23',
});
