import { defineCause } from '#core';
import { told } from '../../../../known/words.ts';

export const cause = defineCause({
  id: 'nested-stack-not-acknowledged',
  explains: ['InsufficientCapabilitiesException'],
  title: {
    ja: 'ネストしたスタックのための承認を、親のスタックに渡していない',
    en: 'The consent that a nested stack needs was not given to its parent',
  },
  howToTell: {
    ja: 'スタックイベントの`CREATE_FAILED`の理由として書かれています。失敗したリソースは`AWS::CloudFormation::Stack`です。',
    en: 'It stands as the reason of a `CREATE_FAILED` event, and what failed is an `AWS::CloudFormation::Stack`.',
  },
  fix: {
    ja: '子のテンプレートが必要とする値を、親の作成や更新の`--capabilities`にすべて渡します。子ごとに渡す場所はありません。',
    en: 'Pass everything that the children need with `--capabilities` of the parent; there is no place to pass it per child.',
  },
  verify: { ja: '作成か更新が始まります。', en: 'The create or update starts.' },
  why: {
    'says-so': {
      ja: 'スタックイベントの失敗の理由として書かれています。',
      en: 'It stands as the reason of a failed stack event.',
    },
  },
  prior: 0,
  stop: 'operation',
  sources: [
    {
      url: 'https://github.com/glassechidna/stackit/issues/43',
      title: 'glassechidna/stackit #43',
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
    const says = told(facts, /(?:CREATE|UPDATE)_FAILED[^\n]{0,200}Requires capabilities/);
    return says ? judge.supports('strong', 'says-so', {}, says) : [];
  },
});
