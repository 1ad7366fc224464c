import { defineCause } from '#core';
import { stackState } from '../stack-state.ts';

export const cause = defineCause({
  id: 'stack-cannot-be-updated-now',
  explains: ['ValidationError', 'ValidationException'],
  title: {
    ja: '前の操作が終わっていないスタックを、更新しようとしている',
    en: 'Another operation on the stack has not ended yet',
  },
  howToTell: {
    ja: 'メッセージの状態が`_IN_PROGRESS`で終わっています。',
    en: 'The state in the message ends in `_IN_PROGRESS`.',
  },
  fix: {
    ja: '前の操作の終わりを待ってから送り直し、パイプラインの同時実行を1つに絞ります。`REVIEW_IN_PROGRESS`だけは待っても変わらず、変更セットを実行するか、スタックを削除します。',
    en: 'Wait for the operation to end, send it again, and let the pipeline run one at a time. `REVIEW_IN_PROGRESS` alone never ends by waiting: execute the change set, or delete the stack.',
  },
  verify: {
    ja: 'スタックの状態が`…_COMPLETE`になり、更新が始まります。',
    en: 'The state turns `…_COMPLETE` and the update starts.',
  },
  why: {
    state: {
      ja: 'スタックは`{state}`で、前の操作が続いています。',
      en: 'The stack is in `{state}`: an operation is still going on.',
    },
    review: {
      ja: '`{state}`は、変更セットだけがあって一度も作られていないスタックです。',
      en: '`{state}` is a stack with a change set that was never executed.',
    },
  },
  prior: 3,
  stop: 'operation',
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/view-stack-events.html',
      title: 'View CloudFormation stack events',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/zalando-incubator/cluster-lifecycle-manager/pull/632',
      title: 'zalando-incubator/cluster-lifecycle-manager #632',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws/aws-cdk/pull/7731',
      title: 'aws/aws-cdk #7731',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const says = stackState(facts, /_IN_PROGRESS$/);
    if (!says) return [];
    const { state } = says;
    return judge.supports('strong', state === 'REVIEW_IN_PROGRESS' ? 'review' : 'state', { state }, says);
  },
});
