import { defineCause } from '#core';
import { told } from '../../../../known/words.ts';

export const cause = defineCause({
  id: 'macro-needs-auto-expand',
  explains: ['InsufficientCapabilitiesException'],
  title: { ja: 'テンプレートにマクロか`Transform`がある', en: 'The template uses a macro or a `Transform`' },
  howToTell: {
    ja: '角括弧の中が`CAPABILITY_AUTO_EXPAND`で、テンプレートに`Transform`か`Fn::Transform`があります。',
    en: 'The brackets hold `CAPABILITY_AUTO_EXPAND`, and the template has a `Transform` or `Fn::Transform`.',
  },
  fix: {
    ja: '変更セットで展開後のテンプレートを確かめてから実行するか、`CAPABILITY_AUTO_EXPAND`を渡します。',
    en: 'Look at the expanded template in a change set and execute that, or pass `CAPABILITY_AUTO_EXPAND`.',
  },
  verify: { ja: '作成か更新が始まります。', en: 'The create or update starts.' },
  why: {
    'says-so': {
      ja: '必要なのは、マクロの展開の承認です。',
      en: 'What is wanted is the consent to expand macros.',
    },
  },
  prior: 2,
  stop: 'operation',
  sources: [
    {
      url: 'https://github.com/buildkite/docs/pull/2330',
      title: 'buildkite/docs #2330',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_CreateStack.html',
      title: 'CreateStack - AWS CloudFormation',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const says = told(facts, /Requires capabilities ?: \[[^\]]{0,60}CAPABILITY_AUTO_EXPAND/);
    return says ? judge.supports('strong', 'says-so', {}, says) : [];
  },
});
