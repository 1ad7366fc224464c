import { defineError } from '#core';

export const error = defineError({
  code: 'InvalidParameterValueException',
  aliases: ['InvalidParameterValue'],
  statuses: [400],
  fault: 'client',
  retry: 'after-fix',
  services: ['lambda', 'ec2', 'sqs'],
  wire: [
    {
      services: ['lambda'],
      protocol: 'rest-json',
      status: 400,
      reason: 'Bad Request',
      headers: [
        ['Content-Type', 'application/json'],
        ['x-amzn-ErrorType', 'InvalidParameterValueException'],
      ],
      body: '{"Type":"User","message":"The role defined for the function cannot be assumed by Lambda."}',
      note: {
        ja: 'Lambdaの本文です。CloudFormationを通すと、コードが消えて`(Service: Lambda, Status Code: 400 …)`と`HandlerErrorCode: InvalidRequest`だけが残ります。',
        en: 'Lambda’s body. Through CloudFormation the code is lost, and `(Service: Lambda, Status Code: 400 …)` with `HandlerErrorCode: InvalidRequest` is left.',
      },
      source: 'https://github.com/cloudyr/aws.lambda/issues/2',
    },
    {
      services: ['ec2'],
      protocol: 'query',
      status: 400,
      reason: 'Bad Request',
      headers: [['Content-Type', 'text/xml;charset=UTF-8']],
      body: `<?xml version="1.0" encoding="UTF-8"?>
<Response><Errors><Error><Code>InvalidParameterValue</Code><Message>Value () for parameter groupId is invalid. The value cannot be empty</Message></Error></Errors><RequestID>e54cc3ac-f260-40d9-a8d0-b64e0560b08c</RequestID></Response>`,
      note: {
        ja: 'EC2やRDSなどは、`Exception`の付かない`InvalidParameterValue`です。',
        en: 'EC2, RDS and others say `InvalidParameterValue`, without `Exception`.',
      },
      source: 'https://github.com/tungbq/devops-basics/issues/1',
    },
  ],
  messages: [
    {
      pattern: /^Value \([^)\n]{0,200}\) for parameter \S{1,100} is invalid\b/,
      certainty: 'sure',
      service: 'ec2',
    },
    {
      pattern: /^The role defined for the function cannot be assumed by Lambda/,
      certainty: 'sure',
      service: 'lambda',
    },
    {
      pattern: /^Unable to validate the following destination configurations/,
      certainty: 'sure',
      service: 's3',
    },
    {
      pattern: /^The provided execution role does not have permissions to call /,
      certainty: 'sure',
      service: 'lambda',
    },
    {
      pattern: /^The image manifest(?:, config)? or layer media type for the source image /,
      certainty: 'sure',
      service: 'lambda',
    },
    { pattern: /^Source image \S{3,200} is not valid\b/, certainty: 'sure', service: 'lambda' },
    {
      pattern: /^The runtime parameter of \S{3,30} is no longer supported\b/,
      certainty: 'sure',
      service: 'lambda',
    },
    {
      pattern:
        /^Lambda was unable to configure your environment variables because the environment variables you have provided contains reserved keys/,
      certainty: 'sure',
      service: 'lambda',
    },
    { pattern: /^The parameter MasterUserPassword is not a valid password/, certainty: 'sure' },
  ],
  causes: [
    'role-not-assumable-by-lambda',
    'execution-role-lacks-permission',
    'container-image-not-accepted',
    'runtime-no-longer-supported',
    'value-refused-by-service',
    'package-too-large',
    'reserved-environment-key',
  ],
  order: {
    ja: '読んだ公開スレッドでの多さによる、当サイトの判断です。文面がそのまま原因を指します。',
    en: 'Our judgement, by how often the public threads we read end there. The words point straight at the cause.',
  },
  related: [
    {
      to: 'validation-exception',
      kind: 'confused-with',
      why: {
        ja: 'モデルの制約（長さや形式）で断るのがValidationException、意味まで見て断るのがInvalidParameterValueです。ロールやイメージのように、値の先にあるものが原因のことがあります。',
        en: 'ValidationException refuses by the model’s length and pattern; InvalidParameterValue has looked at the meaning, and what is wrong may lie behind the value, in a role or an image.',
      },
    },
    {
      to: 'runtime-import-module-error',
      kind: 'sibling',
      why: {
        ja: 'InvalidParameterValueExceptionは作成と更新のとき、Runtime.ImportModuleErrorはデプロイが成功した後の最初の呼び出しで起きます。',
        en: 'InvalidParameterValueException stops a create or update; Runtime.ImportModuleError comes with the first call after a deployment that succeeded.',
      },
    },
    {
      to: 'malformed-policy-document',
      kind: 'sibling',
      why: {
        ja: '作ったばかりのロールを信頼ポリシーに書いたときも、待てば通ります。',
        en: 'A role just made and named in a trust policy passes after a wait as well.',
      },
    },
  ],
  sources: [
    {
      url: 'https://docs.aws.amazon.com/lambda/latest/api/API_CreateFunction.html',
      title: 'CreateFunction - AWS Lambda',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/lambda/latest/dg/troubleshooting-deployment.html',
      title: 'Troubleshoot deployment issues in Lambda',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/AWSEC2/latest/APIReference/errors-overview.html',
      title: 'Error codes for the Amazon EC2 API',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/cloudyr/aws.lambda/issues/2',
      title: 'cloudyr/aws.lambda #2',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/serverless/serverless/issues/4384',
      title: 'serverless/serverless #4384',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws-samples/bedrock-access-gateway/issues/206',
      title: 'aws-samples/bedrock-access-gateway #206',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  updated: '2026-11-23',
  checked: '2026-11-23',
});
