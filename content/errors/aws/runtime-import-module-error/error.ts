import { defineError } from '#core';

export const error = defineError({
  code: 'Runtime.ImportModuleError',
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
      ],
      body: '{"errorMessage":"Unable to import module \'lambda_function\': No module named \'lambda_function\'","errorType":"Runtime.ImportModuleError","requestId":"b256388f-2bb3-408c-932c-4cfc57cfdb4c","stackTrace":[]}',
      note: {
        ja: 'Pythonの形です。2つの名前が同じなら、なかったのは依存ではなくハンドラーのファイルです。',
        en: 'Python’s form. Where the two names are the same, it is the handler’s own file that is missing and not a dependency.',
      },
      source: 'https://github.com/azerpas/nike-snkrs-pass-monitor/issues/1',
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
      body: '{"errorType":"Runtime.ImportModuleError","errorMessage":"Error: Cannot find module \'aws-sdk\'\\nRequire stack:\\n- /var/task/app.js\\n- /var/runtime/index.mjs"}',
      note: {
        ja: 'Node.jsの形で、`trace`が続きます。`Require stack`の一番上が、読み込もうとしたファイルです。`/var/runtime/`だけなら、読み込もうとしたのはLambda自身で、なかったのはハンドラーです。',
        en: 'Node.js’s form; a `trace` follows. The first of `Require stack` is the file that wanted the module. Where `/var/runtime/` stands alone, it was Lambda itself that looked, for the handler.',
      },
      source: 'https://github.com/aws-samples/s3-to-lambda-patterns/issues/40',
    },
  ],
  messages: [
    { pattern: /\bUnable to import module '/, certainty: 'sure', service: 'lambda' },
    { pattern: /^Error: Cannot find (?:module|package) '/, certainty: 'sure', service: 'lambda' },
  ],
  causes: [
    'module-not-packaged',
    'native-library-missing',
    'handler-name-wrong',
    'sdk-v2-not-in-runtime',
    'layer-folder-wrong',
    'package-files-not-readable',
  ],
  order: {
    ja: '読んだ公開スレッドでの多さによる、当サイトの判断です。実際には、メッセージの中の2つの名前でほとんどが決まります。',
    en: 'Our judgement, by how often the public threads we read end there. In practice the two names in the message settle most of it.',
  },
  related: [
    {
      to: 'sandbox-timedout',
      kind: 'sibling',
      why: {
        ja: 'ImportModuleErrorはハンドラーに届く前の失敗、Sandbox.Timedoutは届いた後の打ち切りです。どちらも`Invoke`のHTTPステータスは200です。',
        en: 'ImportModuleError ends before the handler, Sandbox.Timedout after it was reached. For both, `Invoke` answers 200.',
      },
    },
    {
      to: 'invalid-parameter-value-exception',
      kind: 'sibling',
      why: {
        ja: 'デプロイそのものが断られるのがInvalidParameterValueException、デプロイは通って起動に失敗するのがImportModuleErrorです。',
        en: 'InvalidParameterValueException refuses the deployment; with ImportModuleError the deployment passed and the start fails.',
      },
    },
  ],
  sources: [
    {
      url: 'https://docs.aws.amazon.com/lambda/latest/dg/troubleshooting-deployment.html',
      title: 'Troubleshoot deployment issues in Lambda',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://repost.aws/knowledge-center/lambda-deployment-package-nodejs',
      title: 'AWS re:Post Knowledge Center: lambda-deployment-package-nodejs',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://repost.aws/knowledge-center/lambda-deployment-package-errors',
      title: 'AWS re:Post Knowledge Center: lambda-deployment-package-errors',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/jeremydaly/data-api-client/issues/127',
      title: 'jeremydaly/data-api-client #127',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws/aws-sam-cli/issues/2335',
      title: 'aws/aws-sam-cli #2335',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  updated: '2026-11-23',
  checked: '2026-11-23',
});
