import { defineError } from '#core';

export const error = defineError({
  code: 'Sandbox.Timedout',
  aliases: [],
  statuses: [200],
  fault: 'client',
  retry: 'after-fix',
  services: ['lambda'],
  isAnswer: false,
  wire: [
    {
      services: ['lambda'],
      protocol: 'rest-json',
      status: 200,
      reason: 'OK',
      headers: [
        ['Content-Type', 'application/json'],
        ['X-Amz-Function-Error', 'Unhandled'],
        ['X-Amz-Executed-Version', '$LATEST'],
      ],
      body: '{"errorType":"Sandbox.Timedout","errorMessage":"RequestId: 1f60b20c-8ed7-41ed-9945-08dcafcc74ee Error: Task timed out after 3.00 seconds"}',
      note: {
        ja: '`Invoke`のHTTPステータスは200です。失敗は`X-Amz-Function-Error`ヘッダー（SDKでは`FunctionError`）にだけ出ます。',
        en: '`Invoke` answers 200; only the header `X-Amz-Function-Error` (`FunctionError` in SDKs) tells of the failure.',
      },
      source:
        'https://github.com/localstack/localstack/tree/8b9a79f05846835cf4dff63ab7eefdde9df83783/tests/aws/services/lambda_',
    },
    {
      services: ['lambda'],
      protocol: 'rest-json',
      status: 200,
      reason: 'OK',
      headers: [
        ['Content-Type', 'application/json'],
        ['X-Amz-Function-Error', 'Unhandled'],
      ],
      body: '{"errorMessage":"2020-11-10T05:46:57.874Z 160788cd-45ff-4583-809f-c7e31127cb95 Task timed out after 3.07 seconds"}',
      note: {
        ja: '以前の形です。`errorType`がなく、ログの行がそのまま入ります。ログには今もこの行が出ます。',
        en: 'An older form without `errorType`; the line is the one that still stands in the log.',
      },
      source: 'https://github.com/alexa-samples/skill-sample-nodejs-smarthome-switch/issues/18',
    },
  ],
  messages: [
    { pattern: /\bTask timed out after \d{1,4}\.\d{1,3} seconds\b/, certainty: 'sure', service: 'lambda' },
  ],
  causes: [
    'outside-call-waits',
    'lambda-in-vpc-without-route',
    'function-out-of-time',
    'memory-too-small-for-the-work',
    'init-takes-too-long',
    'event-loop-kept-open',
  ],
  order: {
    ja: '読んだ公開スレッドでの多さによる、当サイトの判断です。3秒ちょうどで切れたときだけは、既定値のままのタイムアウトを先に疑います。',
    en: 'Our judgement, by how often the public threads we read end there. Only where it stopped at 3 seconds sharp does the default timeout come first.',
  },
  related: [
    {
      to: 'endpoint-request-timed-out',
      kind: 'confused-with',
      why: {
        ja: '関数が自分のタイムアウトで止まればSandbox.Timedout、API Gatewayが先に待つのをやめれば504 Endpoint request timed outです。後者では関数は動き続けます。',
        en: 'When the function meets its own timeout it is Sandbox.Timedout; when API Gateway gives up first, 504 Endpoint request timed out, and the function runs on.',
      },
    },
    {
      to: 'runtime-import-module-error',
      kind: 'sibling',
      why: {
        ja: 'Sandbox.Timedoutはハンドラーが動いている間に、ImportModuleErrorは動き出す前に起きます。',
        en: 'Sandbox.Timedout happens while the handler runs, ImportModuleError before it starts.',
      },
    },
  ],
  sources: [
    {
      url: 'https://docs.aws.amazon.com/lambda/latest/dg/troubleshooting-invocation.html',
      title: 'Troubleshoot invocation issues in Lambda',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/lambda/latest/dg/configuration-timeout.html',
      title: 'Configure Lambda function timeout',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtime-environment.html',
      title: 'Understanding the Lambda execution environment lifecycle',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/brefphp/bref/issues/873',
      title: 'brefphp/bref #873',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws/aws-appsync-community/issues/386',
      title: 'aws/aws-appsync-community #386',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  updated: '2026-11-23',
  checked: '2026-11-23',
});
