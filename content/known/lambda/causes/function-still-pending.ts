import { defineCause } from '#core';
import { told } from '../../words.ts';

export const cause = defineCause({
  id: 'function-still-pending',
  explains: ['ResourceConflictException'],
  title: {
    ja: '関数の作成や復帰がまだ終わっていない（`Pending`、`Inactive`）',
    en: 'The function is still being created or woken (`Pending`, `Inactive`)',
  },
  howToTell: {
    ja: '`State`が`Pending`か`Inactive`で、VPCのネットワークインターフェイスかイメージを準備しています。',
    en: '`State` is `Pending` or `Inactive`: network interfaces or the image are being prepared.',
  },
  fix: {
    ja: '`aws lambda wait function-active-v2`で待ってから呼びます。`Failed`なら`StateReason`を直します。',
    en: 'Wait with `aws lambda wait function-active-v2` before calling it; when it is `Failed`, mend what `StateReason` says.',
  },
  verify: {
    ja: '`State`が`Active`になり、呼び出しが通ります。',
    en: '`State` turns `Active` and the call passes.',
  },
  why: {
    'says-so': {
      ja: 'メッセージは、関数の状態が`{state}`だと言っています。',
      en: 'The message gives the function’s state as `{state}`.',
    },
  },
  prior: 2,
  stop: 'operation',
  sources: [
    {
      url: 'https://docs.aws.amazon.com/lambda/latest/dg/troubleshooting-invocation.html',
      title: 'Troubleshoot invocation issues in Lambda',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const says = told(facts, /following state: '?(?<state>Pending|Inactive|Failed|Deactivating)/i);
    return says ? judge.supports('strong', 'says-so', { state: says.groups['state'] ?? '' }, says) : [];
  },
});
