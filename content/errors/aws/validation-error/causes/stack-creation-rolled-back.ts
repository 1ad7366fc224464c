import { defineCause } from '#core';
import { stackState } from '../stack-state.ts';

export const cause = defineCause({
  id: 'stack-creation-rolled-back',
  explains: ['ValidationError', 'ValidationException'],
  title: {
    ja: '最初の作成に失敗したスタックが、`ROLLBACK_COMPLETE`のまま残っている',
    en: 'The stack’s first creation failed, and it is left in `ROLLBACK_COMPLETE`',
  },
  howToTell: {
    ja: 'メッセージの状態が、`UPDATE_`の付かない`ROLLBACK_COMPLETE`か`ROLLBACK_FAILED`です。',
    en: 'The state in the message is `ROLLBACK_COMPLETE` or `ROLLBACK_FAILED`, without `UPDATE_` before it.',
  },
  fix: {
    ja: 'スタックイベントで最初の失敗の理由を読んで直し、スタックを削除してから、もう一度作成します。',
    en: 'Read the reason of the first failure in the stack’s events and mend it, delete the stack, then create it again.',
  },
  verify: {
    ja: '削除のあとの作成が`CREATE_COMPLETE`で終わります。',
    en: 'The creation after the deletion ends in `CREATE_COMPLETE`.',
  },
  why: {
    state: {
      ja: 'スタックの状態は`{state}`です。作成に失敗したあとは、削除しかできません。',
      en: 'The stack’s state is `{state}`: after a failed creation it can only be deleted.',
    },
  },
  prior: 5,
  stop: 'operation',
  experiment: {
    sh: 'aws cloudformation describe-stack-events --stack-name {stack} --query "reverse(StackEvents[?ends_with(ResourceStatus,\'_FAILED\')])[0].[LogicalResourceId,ResourceStatusReason]" --output text',
    powershell:
      'aws cloudformation describe-stack-events --stack-name {stack} --query "reverse(StackEvents[?ends_with(ResourceStatus,\'_FAILED\')])[0].[LogicalResourceId,ResourceStatusReason]" --output text',
    tells: {
      ja: '出た理由が、作成に失敗した本当の原因です。それを貼り付けてください。',
      en: 'The reason it prints is why the creation really failed: paste that.',
    },
  },
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/view-stack-events.html',
      title: 'View CloudFormation stack events',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws/aws-cdk/issues/901',
      title: 'aws/aws-cdk #901',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const says = stackState(facts, /^(?:ROLLBACK_COMPLETE|ROLLBACK_FAILED|CREATE_FAILED)$/);
    return says ? judge.supports('strong', 'state', { state: says.state }, says) : [];
  },
});
