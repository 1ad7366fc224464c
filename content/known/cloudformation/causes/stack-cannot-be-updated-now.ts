import { defineCause } from '#core';
import { told } from '../../words.ts';

export const cause = defineCause({
  id: 'stack-cannot-be-updated-now',
  explains: ['ValidationException'],
  title: {
    ja: 'スタックの状態が、更新を受け付けないものである',
    en: 'The stack is in a state that takes no update',
  },
  howToTell: {
    ja: 'メッセージが`ROLLBACK_COMPLETE`や`…_IN_PROGRESS`などの状態を挙げています。',
    en: 'The message names a state such as `ROLLBACK_COMPLETE` or `…_IN_PROGRESS`.',
  },
  fix: {
    ja: '`ROLLBACK_COMPLETE`（最初の作成の失敗）ならスタックを削除して作り直します。`UPDATE_ROLLBACK_FAILED`なら`continue-update-rollback`、`…_IN_PROGRESS`なら待ちます。',
    en: 'With `ROLLBACK_COMPLETE`, the first creation having failed, delete and create the stack again; with `UPDATE_ROLLBACK_FAILED` use `continue-update-rollback`; with `…_IN_PROGRESS` wait.',
  },
  verify: {
    ja: 'スタックの状態が`…_COMPLETE`になり、更新が始まります。',
    en: 'The state turns `…_COMPLETE` and the update starts.',
  },
  why: {
    state: { ja: 'スタックの状態は`{state}`です。', en: 'The stack’s state is `{state}`.' },
  },
  prior: 5,
  stop: 'operation',
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/troubleshooting.html',
      title: 'Troubleshooting CloudFormation',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_UpdateStack.html',
      title: 'UpdateStack - AWS CloudFormation',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const says = told(
      facts,
      /is in (?<state>[A-Z_]{6,60}) state and can ?not be updated|stack [^\n]{0,120} is in (?<other>ROLLBACK_COMPLETE|ROLLBACK_FAILED|UPDATE_ROLLBACK_FAILED|DELETE_FAILED|[A-Z_]{3,40}_IN_PROGRESS)/i,
    );
    return says
      ? judge.supports('strong', 'state', { state: says.groups['state'] ?? says.groups['other'] ?? '' }, says)
      : [];
  },
});
