import { defineCause } from '#core';
import { told } from '../../../../known/words.ts';

export const cause = defineCause({
  id: 'runtime-no-longer-supported',
  explains: ['InvalidParameterValueException'],
  title: {
    ja: '指定したランタイムは、もう作成も更新もできない',
    en: 'The runtime can no longer be created or updated',
  },
  howToTell: {
    ja: 'メッセージに`The runtime parameter of … is no longer supported`とあります。動いている関数は動き続けています。',
    en: 'The message says `The runtime parameter of … is no longer supported`; functions that run go on running.',
  },
  fix: {
    ja: 'サポートされているランタイムに上げます。コードの変更が要るので（Node.js 18以降の`aws-sdk`など）、先に試験用の関数で確かめます。',
    en: 'Move to a supported runtime. That changes what the code finds (such as `aws-sdk` from Node.js 18 on), so try it on a copy first.',
  },
  verify: {
    ja: '`get-function-configuration`に新しい`Runtime`が出ます。',
    en: '`get-function-configuration` shows the new `Runtime`.',
  },
  why: {
    named: {
      ja: 'サポートが終わったのは`{runtime}`です。',
      en: 'What is no longer supported is `{runtime}`.',
    },
  },
  prior: 2,
  stop: 'operation',
  sources: [
    {
      url: 'https://github.com/pulumi/pulumi-awsx/issues/714',
      title: 'pulumi/pulumi-awsx #714',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/vittorio-nardone/disposable_app/issues/3',
      title: 'vittorio-nardone/disposable_app #3',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html',
      title: 'Lambda runtimes',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const named = told(facts, /The runtime parameter of (?<runtime>[\w.]{3,30}) is no longer supported/);
    return named ? judge.supports('strong', 'named', { runtime: named.groups['runtime'] ?? '' }, named) : [];
  },
});
