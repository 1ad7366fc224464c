import { defineError } from '#core';

export const error = defineError({
  code: 'InsufficientCapabilitiesException',
  aliases: ['InsufficientCapabilities'],
  statuses: [400],
  fault: 'client',
  retry: 'after-fix',
  services: ['cloudformation'],
  wire: [
    {
      services: ['cloudformation'],
      protocol: 'query',
      status: 400,
      reason: 'Bad Request',
      headers: [
        ['x-amzn-RequestId', 'b02d62c8-2af1-11e9-bb40-6b528c1fdaea'],
        ['Content-Type', 'text/xml'],
      ],
      body: `<ErrorResponse xmlns="http://cloudformation.amazonaws.com/doc/2010-05-15/">
  <Error>
    <Type>Sender</Type>
    <Code>InsufficientCapabilitiesException</Code>
    <Message>Requires capabilities : [CAPABILITY_NAMED_IAM]</Message>
  </Error>
  <RequestId>b02d62c8-2af1-11e9-bb40-6b528c1fdaea</RequestId>
</ErrorResponse>`,
      note: {
        ja: '角括弧の中は、テンプレートが必要とするものです。すでに渡した値は書かれていません。',
        en: 'The brackets hold what the template wants. What was passed is not repeated.',
      },
      source: 'https://github.com/Appliscale/perun/issues/185',
    },
  ],
  messages: [{ pattern: /\bRequires capabilities ?: \[/, certainty: 'sure', service: 'cloudformation' }],
  causes: [
    'capabilities-not-acknowledged',
    'named-iam-needs-its-own',
    'macro-needs-auto-expand',
    'nested-stack-not-acknowledged',
  ],
  order: {
    ja: '公開されたスレッドで見た件数の順で、当サイトの判断です。角括弧の値が、1つめと2つめと3つめを分けます。',
    en: 'Our judgement, from public threads. The value in the brackets tells the first three apart.',
  },
  related: [
    {
      to: 'validation-error',
      kind: 'confused-with',
      why: {
        ja: '`--capabilities`の値の綴りや区切りが違うと、このエラーではなくValidationErrorになります。',
        en: 'A capability that is misspelt or badly separated gives ValidationError and not this.',
      },
    },
    {
      to: 'access-denied',
      kind: 'confused-with',
      why: {
        ja: 'ここで足りないのは承認で、権限ではありません。IAMリソースを作る権限がなければ、承認した後でAccessDeniedになります。',
        en: 'What is missing here is a consent and not a permission. A missing permission on IAM shows afterwards, as AccessDenied.',
      },
    },
  ],
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_CreateStack.html',
      title: 'CreateStack - AWS CloudFormation',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/Appliscale/perun/issues/185',
      title: 'Appliscale/perun #185',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws/serverless-application-model/issues/51',
      title: 'aws/serverless-application-model #51',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  updated: '2026-11-23',
  checked: '2026-11-23',
});
