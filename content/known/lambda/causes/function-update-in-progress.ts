import { defineCause } from '#core';
import { ground, told } from '../../words.ts';

export const cause = defineCause({
  id: 'function-update-in-progress',
  explains: ['ResourceConflictException'],
  title: {
    ja: '同じ関数の前の更新がまだ終わっていない',
    en: 'An earlier update of the same function has not finished',
  },
  howToTell: {
    ja: 'メッセージに`An update is in progress`とあるか、`LastUpdateStatus`が`InProgress`です。',
    en: 'The message says `An update is in progress`, or `LastUpdateStatus` is `InProgress`.',
  },
  fix: {
    ja: '更新のたびに`aws lambda wait function-updated`で待ってから、次の操作をします。',
    en: 'Wait with `aws lambda wait function-updated` after each update before the next operation.',
  },
  verify: { ja: '待ってからの操作が成功します。', en: 'The operation succeeds after the wait.' },
  why: {
    'says-so': {
      ja: '`{message}`は、前の更新が終わっていないことを表します。',
      en: '`{message}`: the earlier update has not finished.',
    },
    usual: {
      ja: '`ResourceConflictException`は、更新が重なったときに最も多く出ます。',
      en: 'Overlapping updates are the usual reason of a `ResourceConflictException`.',
    },
  },
  prior: 4,
  stop: 'operation',
  experiment: {
    sh: 'aws lambda get-function-configuration --function-name {functionName} --region {region} --query "[State,LastUpdateStatus,LastUpdateStatusReason]"',
    powershell:
      'aws lambda get-function-configuration --function-name {functionName} --region {region} --query "[State,LastUpdateStatus,LastUpdateStatusReason]"',
    tells: {
      ja: '`LastUpdateStatus`が`InProgress`ならこの原因です。`State`が`Pending`なら、作成がまだ終わっていません。',
      en: '`InProgress` in `LastUpdateStatus` means this cause; `Pending` in `State` means that its creation has not finished.',
    },
  },
  sources: [
    {
      url: 'https://docs.aws.amazon.com/lambda/latest/dg/troubleshooting-invocation.html',
      title: 'Troubleshoot invocation issues in Lambda',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/claudiajs/claudia/issues/226',
      title: 'claudiajs/claudia #226',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const says = told(
      facts,
      /An update is in progress for resource|function is currently in the following state: '?InProgress/i,
    );
    if (says) return judge.supports('strong', 'says-so', { message: 'An update is in progress' }, says);
    if (told(facts, /already exist|following state: '?Pending/i)) return [];
    const code = facts.code('ResourceConflict') ?? ground(facts);
    return code ? judge.supports('weak', 'usual', {}, code) : [];
  },
});
