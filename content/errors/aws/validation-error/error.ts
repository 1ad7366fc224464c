import { defineError } from '#core';

export const error = defineError({
  code: 'ValidationError',
  aliases: [],
  statuses: [400],
  fault: 'client',
  retry: 'after-fix',
  services: ['cloudformation', 'iam', 'sts', 'cloudwatch'],
  wire: [
    {
      services: ['cloudformation'],
      protocol: 'query',
      status: 400,
      reason: 'Bad Request',
      headers: [
        ['x-amzn-RequestId', 'b2544024-a0f9-4ae1-ab23-fc08e1ef4e9a'],
        ['Content-Type', 'text/xml'],
      ],
      body: `<ErrorResponse xmlns="http://cloudformation.amazonaws.com/doc/2010-05-15/">
  <Error>
    <Type>Sender</Type>
    <Code>ValidationError</Code>
    <Message>Stack with id foo does not exist</Message>
  </Error>
  <RequestId>b2544024-a0f9-4ae1-ab23-fc08e1ef4e9a</RequestId>
</ErrorResponse>
`,
      note: {
        ja: '「ない」も「変更がない」も「今は更新できない」も、CloudFormationは404や409ではなくこの400で答えます。',
        en: 'Missing, unchanged, busy: CloudFormation answers each of them with this 400, not with 404 or 409.',
      },
      source: 'https://github.com/boto/boto3/issues/2807',
    },
    {
      services: ['iam'],
      protocol: 'query',
      status: 400,
      reason: 'Bad Request',
      headers: [['Content-Type', 'text/xml']],
      body: `<ErrorResponse xmlns="https://iam.amazonaws.com/doc/2010-05-08/">
  <Error>
    <Type>Sender</Type>
    <Code>ValidationError</Code>
    <Message>1 validation error detected: Value 'orders-production-ap-northeast-1-function-execution-role-with-a-long-name' at 'roleName' failed to satisfy constraint: Member must have length less than or equal to 64</Message>
  </Error>
  <RequestId>e55c1ab7-cc87-11e8-ae70-8d0f09bb39be</RequestId>
</ErrorResponse>`,
      note: {
        ja: 'モデルの制約に合わない値は、Queryプロトコルのどのサービスでもこの文面です。',
        en: 'A value that breaks its model is refused in these words by every service of the query protocol.',
      },
      source: 'https://github.com/legion-platform/legion/issues/530',
    },
  ],
  spoken: [
    {
      by: 'AWS CDK (aws-cdk-lib, jsii)',
      text: 'ValidationError: Function name can not be longer than 64 characters but has 140 characters.\n    at path [CdkbadpythonStack/PythonLambda] in aws-cdk-lib.aws_lambda.Function',
      note: {
        ja: '同じ名前の、CDK自身のエラーです。リクエストIDがなく、AWSには何も送られていません。',
        en: 'CDK’s own error of the same name: no request id, and nothing was sent to AWS.',
      },
      source: 'https://github.com/aws/aws-cdk/pull/32323',
    },
  ],
  messages: [
    { pattern: /\bNo updates are to be performed\b/, certainty: 'sure', service: 'cloudformation' },
    {
      pattern: /\bThe submitted information didn['’]t contain changes\b/,
      certainty: 'sure',
      service: 'cloudformation',
    },
    {
      pattern: /\bNo changes to deploy\. Stack \S{1,130} is up to date\b/,
      certainty: 'sure',
      saidBy: 'client',
    },
    { pattern: /\bstate and can ?not be updated\b/, certainty: 'sure', service: 'cloudformation' },
    {
      pattern: /^Stack (?:with id \S{1,300}|\[[^\]\n]{1,300}\]) does not exist/,
      certainty: 'sure',
      service: 'cloudformation',
    },
    { pattern: /\bTemplate (?:format|validation) error: /, certainty: 'sure', service: 'cloudformation' },
    { pattern: /\bTemplate error: /, certainty: 'sure', service: 'cloudformation' },
    {
      pattern: /\bInvalid Serverless Application Specification document\b/,
      certainty: 'sure',
      service: 'cloudformation',
    },
    {
      pattern: /\bParameters: \[[^[\]\n]{1,2000}\] (?:must have values|do not exist in the template)\b/,
      certainty: 'sure',
      service: 'cloudformation',
    },
    {
      pattern:
        /\b(?:Parameter values specified for a template which does not require them|Cannot specify [Uu]sePreviousValue (?:on Parameters when|as true (?:for|and)))\b/,
      certainty: 'sure',
      service: 'cloudformation',
    },
    { pattern: /\bCircular dependency between resources: \[/, certainty: 'sure', service: 'cloudformation' },
    {
      pattern: /\bat 'templateBody' failed to satisfy constraint: /,
      certainty: 'sure',
      service: 'cloudformation',
    },
    {
      pattern: /\bTemplate may not exceed \d{5,8} bytes in size\b/,
      certainty: 'sure',
      service: 'cloudformation',
    },
    {
      pattern: /\bTemplates with a size greater than [\d,]{5,9} bytes must be deployed via an S3 Bucket\b/,
      certainty: 'sure',
      saidBy: 'client',
    },
    {
      pattern: /^S3 error: [^\n]{1,300}For more information check http/,
      certainty: 'sure',
      service: 'cloudformation',
    },
    {
      pattern: /^TemplateURL must (?:be a supported URL|reference a valid S3 object)/,
      certainty: 'sure',
      service: 'cloudformation',
    },
    {
      pattern: /^Role arn:\S{1,300} is invalid or cannot be assumed\b/,
      certainty: 'sure',
      service: 'cloudformation',
    },
    { pattern: /^The requested DurationSeconds exceeds the /, certainty: 'sure', service: 'sts' },
    { pattern: /^AutoScalingGroup (?:name )?not found - /, certainty: 'sure', service: 'autoscaling' },
  ],
  causes: [
    'no-changes-in-update',
    'stack-creation-rolled-back',
    'stack-missing-here',
    'change-set-without-changes',
    'member-constraint-violated',
    'template-invalid',
    'template-reference-broken',
    'template-parameters-differ',
    'stack-cannot-be-updated-now',
    'resources-depend-in-a-circle',
    'template-url-unreadable',
    'template-too-large',
    'stack-rollback-or-delete-failed',
    'session-duration-too-long',
    'auto-scaling-group-missing',
    'validation-error-of-a-program',
  ],
  order: {
    ja: '読んだ公開スレッドでの多さによる、当サイトの判断です。文面がそのまま原因を指すので、順番が効くのはコードしか見えないときだけです。',
    en: 'Our judgement, by how often the public threads we read end there. The words point straight at the cause; the order matters only where nothing but the code shows.',
  },
  related: [
    {
      to: 'validation-exception',
      kind: 'sibling',
      why: {
        ja: '同じ誤りを、QueryプロトコルのサービスはValidationError、JSONやRESTのサービスはValidationExceptionと呼びます。CloudTrailには前者もValidationExceptionと記録されます。',
        en: 'One fault, two spellings: ValidationError in the query protocol, ValidationException in JSON and REST. CloudTrail records CloudFormation’s as ValidationException too.',
      },
    },
    {
      to: 'insufficient-capabilities-exception',
      kind: 'confused-with',
      why: {
        ja: '`--capabilities`を渡していなければInsufficientCapabilitiesException、値の綴りや区切りが違えばValidationErrorです。',
        en: 'Without `--capabilities` CloudFormation says InsufficientCapabilitiesException; with a misspelt or badly separated value, ValidationError.',
      },
    },
  ],
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/troubleshooting.html',
      title: 'Troubleshooting CloudFormation',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/view-stack-events.html',
      title: 'View CloudFormation stack events',
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
      url: 'https://github.com/boto/boto3/issues/2807',
      title: 'boto/boto3 #2807',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws-cloudformation/cloudformation-coverage-roadmap/issues/1900',
      title: 'aws-cloudformation/cloudformation-coverage-roadmap #1900',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/legion-platform/legion/issues/530',
      title: 'legion-platform/legion #530',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws/aws-cdk/pull/32323',
      title: 'aws/aws-cdk #32323',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  updated: '2026-11-23',
  checked: '2026-11-23',
});
