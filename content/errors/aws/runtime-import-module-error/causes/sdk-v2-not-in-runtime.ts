import { defineCause } from '#core';
import { told } from '../../../../known/words.ts';

export const cause = defineCause({
  id: 'sdk-v2-not-in-runtime',
  explains: ['Runtime.ImportModuleError'],
  title: {
    ja: 'Node.js 18以降のランタイムには、AWS SDK for JavaScript v2（`aws-sdk`）が入っていない',
    en: 'The Node.js runtimes from 18 on do not include version 2 of the SDK (`aws-sdk`)',
  },
  howToTell: {
    ja: '見つからないモジュールが`aws-sdk`で、ランタイムを`nodejs16.x`以前から上げたところです。',
    en: 'The module that was not found is `aws-sdk`, and the runtime was just raised from `nodejs16.x` or older.',
  },
  fix: {
    ja: '`@aws-sdk/client-*`（v3）に書き換えます。すぐに動かすだけなら`aws-sdk`を依存に加えてパッケージに含めます。',
    en: 'Move to `@aws-sdk/client-*` (version 3). To get it running at once, add `aws-sdk` to the dependencies and package it.',
  },
  verify: {
    ja: 'コールドスタートの`INIT_REPORT`にエラーが出なくなります。',
    en: 'The next cold start logs no `INIT_REPORT` with an error.',
  },
  why: {
    named: {
      ja: '見つからないのは`{module}`です。Node.js 18以降のランタイムにはありません。',
      en: 'What was not found is `{module}`, which the runtimes from Node.js 18 on do not have.',
    },
    'required-by': {
      ja: 'それを読み込んでいるのは`{file}`です。自分のコードではなく、レイヤーや依存が使っていることもあります。',
      en: 'It is required by `{file}`, which may be a layer or a dependency rather than your own code.',
    },
  },
  prior: 4,
  stop: 'operation',
  sources: [
    {
      url: 'https://github.com/jeremydaly/data-api-client/issues/127',
      title: 'jeremydaly/data-api-client #127',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws-amplify/amplify-cli/issues/13278',
      title: 'aws-amplify/amplify-cli #13278',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws-samples/s3-to-lambda-patterns/issues/40',
      title: 'aws-samples/s3-to-lambda-patterns #40',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const named = told(
      facts,
      /Cannot find (?:module|package) ['"](?<module>aws-sdk(?:\/[\w./-]{1,80})?)['"]/,
    );
    if (!named) return [];
    const by = told(
      facts,
      /Require stack:(?:\s|\\n|[-",]){1,12}(?<file>\/(?:var\/task|opt)\/[\w./@-]{1,200})/,
    );
    return [
      ...judge.supports('strong', 'named', { module: named.groups['module'] ?? '' }, named),
      ...(by ? judge.supports('weak', 'required-by', { file: by.groups['file'] ?? '' }, by) : []),
    ];
  },
});
