import { defineCause } from '#core';
import { stackState } from '../stack-state.ts';

export const cause = defineCause({
  id: 'stack-rollback-or-delete-failed',
  explains: ['ValidationError', 'ValidationException'],
  title: {
    ja: '更新のロールバックか削除が途中で失敗し、スタックが止まっている',
    en: 'A rollback of an update, or a deletion, failed halfway and left the stack stuck',
  },
  howToTell: {
    ja: 'メッセージの状態が`UPDATE_ROLLBACK_FAILED`か`DELETE_FAILED`です。',
    en: 'The state in the message is `UPDATE_ROLLBACK_FAILED` or `DELETE_FAILED`.',
  },
  fix: {
    ja: '`UPDATE_ROLLBACK_FAILED`なら妨げを直して`continue-update-rollback`を、`DELETE_FAILED`なら消せないリソースを空にするか`--retain-resources`で残して、もう一度`delete-stack`を呼びます。',
    en: 'With `UPDATE_ROLLBACK_FAILED` mend what is in the way and call `continue-update-rollback`; with `DELETE_FAILED` empty the resource, or keep it with `--retain-resources`, and call `delete-stack` again.',
  },
  verify: {
    ja: '状態が`UPDATE_ROLLBACK_COMPLETE`になるか、スタックがなくなります。',
    en: 'The state turns `UPDATE_ROLLBACK_COMPLETE`, or the stack is gone.',
  },
  why: {
    state: { ja: 'スタックの状態は`{state}`です。', en: 'The stack’s state is `{state}`.' },
  },
  prior: 2,
  stop: 'operation',
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/troubleshooting.html',
      title: 'Troubleshooting CloudFormation',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_DeleteStack.html',
      title: 'DeleteStack - AWS CloudFormation',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/org-formation/org-formation-cli/issues/455',
      title: 'org-formation/org-formation-cli #455',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const says = stackState(
      facts,
      /^(?:DELETE_FAILED|UPDATE_ROLLBACK_FAILED|UPDATE_FAILED|IMPORT_ROLLBACK_FAILED)$/,
    );
    return says ? judge.supports('strong', 'state', { state: says.state }, says) : [];
  },
});
