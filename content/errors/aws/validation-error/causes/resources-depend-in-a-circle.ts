import { defineCause } from '#core';
import { told } from '../../../../known/words.ts';

export const cause = defineCause({
  id: 'resources-depend-in-a-circle',
  explains: ['ValidationError', 'ValidationException'],
  title: {
    ja: 'リソースの参照が輪になっていて、最初に作れるものがない',
    en: 'Resources refer to each other in a circle, and none can be made first',
  },
  howToTell: {
    ja: 'メッセージが`Circular dependency between resources: […]`で、輪に入るリソースを挙げています。',
    en: 'The message is `Circular dependency between resources: […]` and names those in the circle.',
  },
  fix: {
    ja: '挙げられたリソースの間の`Ref`、`GetAtt`、`Sub`、`DependsOn`を1本切ります。名前から組み立てたARNに替えるか、設定だけを別のリソースに分けます。',
    en: 'Cut one `Ref`, `GetAtt`, `Sub` or `DependsOn` between those named: use an ARN made of a name, or move the setting into a resource of its own.',
  },
  verify: { ja: '変更セットが作られます。', en: 'The change set is created.' },
  why: {
    named: {
      ja: '輪になっているのは`{names}`です。',
      en: 'In the circle are `{names}`.',
    },
  },
  prior: 2,
  stop: 'operation',
  sources: [
    {
      url: 'https://github.com/aws/serverless-application-model/issues/2099',
      title: 'aws/serverless-application-model #2099',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const says = told(facts, /Circular dependency between resources(?:: \[(?<names>[^\]\n]{1,200}))?/);
    return says ? judge.supports('strong', 'named', { names: says.groups['names'] ?? '…' }, says) : [];
  },
});
