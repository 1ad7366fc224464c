import { defineCause } from '#core';
import { saying } from '../sentences.ts';

export const cause = defineCause({
  id: 'stack-failed-see-first-event',
  explains: ['WaiterError'],
  title: {
    ja: 'スタックの更新が失敗してロールバックした',
    en: 'The stack’s update failed and was rolled back',
  },
  howToTell: {
    ja: 'スタックのイベントに`CREATE_FAILED`か`UPDATE_FAILED`があります。その最初の1件の理由が本当のエラーです。',
    en: 'The stack’s events hold a `CREATE_FAILED` or `UPDATE_FAILED`; the reason of the first is the real error.',
  },
  fix: {
    ja: '最初に失敗したリソースの理由を読み、そこを直して、`ROLLBACK_COMPLETE`なら削除してから作り直します。',
    en: 'Read the reason of the first resource that failed and mend that. A stack in `ROLLBACK_COMPLETE` has to be deleted and made anew.',
  },
  verify: {
    ja: 'スタックが`CREATE_COMPLETE`か`UPDATE_COMPLETE`になります。',
    en: 'The stack ends in `CREATE_COMPLETE` or `UPDATE_COMPLETE`.',
  },
  why: {
    state: { ja: '`{state}`で終わったと書かれています。', en: 'It says that it ended in `{state}`.' },
    said: {
      ja: '待っていた状態にならなかったと書かれています。',
      en: 'It says that the awaited state was never reached.',
    },
  },
  prior: 5,
  experiment: {
    sh: 'aws cloudformation describe-stack-events --stack-name {stack} --query "reverse(StackEvents[?ends_with(ResourceStatus,\'_FAILED\')])[0].[LogicalResourceId,ResourceStatusReason]" --output text',
    powershell:
      'aws cloudformation describe-stack-events --stack-name {stack} --query "reverse(StackEvents[?ends_with(ResourceStatus,\'_FAILED\')])[0].[LogicalResourceId,ResourceStatusReason]" --output text',
    tells: {
      ja: '出た理由が本当のエラーです。それを貼り付けてください。',
      en: 'The reason it prints is the real error: paste that.',
    },
  },
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/troubleshooting.html',
      title: 'Troubleshooting CloudFormation',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const state = saying(
      facts,
      /Waiter Stack\w{1,40} failed: [^\n]{0,300}?"?(?<state>[A-Z_]{0,40}ROLLBACK_[A-Z_]{1,30}|[A-Z_]{1,40}FAILED)"?/,
    );
    if (state) return judge.supports('strong', 'state', { state: state.groups['state'] ?? '' }, state);
    const said = saying(facts, /Waiter Stack\w{1,40} failed: /);
    return said ? judge.supports('moderate', 'said', {}, said) : [];
  },
});
