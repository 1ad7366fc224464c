import { defineError } from '#core';

export const error = defineError({
  code: 'ResourceNotFoundException',
  aliases: ['ResourceNotFound'],
  statuses: [400, 404],
  fault: 'client',
  retry: 'after-fix',
  services: ['lambda', 'dynamodb', 'secretsmanager', 'logs', 'kinesis', 'bedrock'],
  wire: [
    {
      services: ['lambda'],
      protocol: 'rest-json',
      status: 404,
      reason: 'Not Found',
      headers: [
        ['Content-Type', 'application/json'],
        ['x-amzn-ErrorType', 'ResourceNotFoundException'],
      ],
      body: '{"Message":"Function not found: arn:aws:lambda:us-east-1:111122223333:function:orders:active","Type":"User"}',
      note: {
        ja: 'ARNは、LambdaがリクエストのホストのリージョンとURLの関数名、呼び出し元のアカウントから組み立てたものです。最後の`:active`はエイリアスです。',
        en: 'The ARN is put together from the Region of the host, the name in the URL and the caller’s account. `:active` at its end is an alias.',
      },
      source: 'https://github.com/aarondfrancis/sidecar/issues/23',
    },
    {
      services: ['dynamodb'],
      protocol: 'json',
      status: 400,
      reason: 'Bad Request',
      headers: [['Content-Type', 'application/x-amz-json-1.0']],
      body: '{"__type":"com.amazonaws.dynamodb.v20120810#ResourceNotFoundException","message":"Requested resource not found: Table: orders not found"}',
      note: {
        ja: '`GetItem`や`PutItem`などの読み書きでは、多くの場合`Requested resource not found`だけで、テーブル名は入りません。',
        en: 'Reads and writes such as `GetItem` and `PutItem` mostly say `Requested resource not found` alone, without the table’s name.',
      },
      source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Programming.Errors.html',
    },
    {
      services: ['logs', 'secretsmanager', 'kinesis'],
      protocol: 'json',
      status: 400,
      reason: 'Bad Request',
      headers: [['Content-Type', 'application/x-amz-json-1.1']],
      body: '{"__type":"ResourceNotFoundException","message":"The specified log group does not exist."}',
      note: {
        ja: 'AWS JSONプロトコルのサービスはどれも400です。Secrets ManagerとKinesisは文面だけが違います。',
        en: 'Services of the AWS JSON protocol all answer 400; Secrets Manager and Kinesis differ in the words alone.',
      },
      source: 'https://github.com/epsagon/list-lambdas/issues/5',
    },
  ],
  messages: [
    { pattern: /^Function not found: arn:[^\s"]{1,300}/, certainty: 'sure', service: 'lambda' },
    {
      pattern: /^(?:Alias not found|Cannot find (?:alias|version) arn): arn:[^\s"]{1,300}/,
      certainty: 'sure',
      service: 'lambda',
    },
    { pattern: /^Requested resource not found\b/, certainty: 'shared' },
    {
      pattern: /^User pool (?:client )?[\w-]{1,80} does not exist\.?/,
      certainty: 'sure',
      service: 'cognito-idp',
    },
    {
      pattern: /^Identity(?:Pool)? '[^']{1,100}' not found\.?/,
      certainty: 'sure',
      service: 'cognito-identity',
    },
    {
      pattern: /^Secrets Manager can[’']t find the specified secret\b/,
      certainty: 'sure',
      service: 'secretsmanager',
    },
    { pattern: /^The specified log (?:group|stream) does not exist/, certainty: 'sure', service: 'logs' },
    { pattern: /^Stream \S{1,128} under account \d{12} not found/, certainty: 'sure', service: 'kinesis' },
    { pattern: /^No cluster found for name: /, certainty: 'sure', service: 'eks' },
    {
      pattern: /\bModel use case details have not been submitted for this account\b/,
      certainty: 'sure',
      service: 'bedrock',
    },
    {
      pattern: /\bThis Model is marked by provider as Legacy\b/,
      certainty: 'sure',
      service: 'bedrock',
    },
  ],
  causes: [
    'resource-in-other-region-or-account',
    'table-missing-here',
    'function-missing-here',
    'function-qualifier-missing',
    'table-not-active-yet',
    'log-group-not-created-yet',
    'secret-missing-here',
    'pool-or-client-missing-here',
    'model-use-case-form-missing',
    'model-id-not-in-region',
  ],
  order: {
    ja: '読んだ公開スレッドでの多さによる、当サイトの判断です。どのサービスでも、まずリージョンとアカウントの違いで終わります。2番目からは、メッセージの文面でサービスが決まります。',
    en: 'Our judgement, by how often the public threads we read end there: with every service it is the Region or account first. From the second on, the words of the message tell the service.',
  },
  related: [
    {
      to: 'not-found',
      kind: 'confused-with',
      why: {
        ja: 'API GatewayのHTTP APIの404 Not Foundは、ルートがないという意味です。ResourceNotFoundExceptionは、AWSサービスのAPIが答えています。',
        en: '404 Not Found of an HTTP API means a missing route. A ResourceNotFoundException comes from an AWS service’s own API.',
      },
    },
    {
      to: 'access-denied-exception',
      kind: 'confused-with',
      why: {
        ja: '権限が足りないときは、あるかどうかに関係なくAccessDeniedExceptionです。ResourceNotFoundExceptionが返ったなら、その操作の権限は足りています。',
        en: 'Without the permission the answer is AccessDeniedException, whether the resource exists or not. A ResourceNotFoundException means that the permission was there.',
      },
    },
    {
      to: 'queue-does-not-exist',
      kind: 'sibling',
      why: {
        ja: 'SQSでは、同じことがQueueDoesNotExist（古い名前はAWS.SimpleQueueService.NonExistentQueue）です。',
        en: 'In SQS the same is QueueDoesNotExist, formerly AWS.SimpleQueueService.NonExistentQueue.',
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
      url: 'https://docs.aws.amazon.com/lambda/latest/api/API_Invoke.html',
      title: 'Invoke - AWS Lambda',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aarondfrancis/sidecar/issues/23',
      title: 'aarondfrancis/sidecar #23',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/serverless-nextjs/serverless-next.js/issues/2115',
      title: 'serverless-nextjs/serverless-next.js #2115',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws/aws-sdk-js-v3/issues/7278',
      title: 'aws/aws-sdk-js-v3 #7278',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  updated: '2026-11-23',
  checked: '2026-11-23',
});
