import { defineCause } from '#core';
import { told } from '../../../../known/words.ts';

export const cause = defineCause({
  id: 'first-attempt-had-succeeded',
  explains: ['ConditionalCheckFailedException'],
  title: {
    ja: '1回目の書き込みは届いていて、SDKの自動再試行が自分の書いた項目にぶつかった',
    en: 'The first attempt was carried out, and the SDK’s own retry met the item it had written',
  },
  howToTell: {
    ja: '今の項目が、これから書こうとした値と同じです。直前にクライアントのタイムアウトか接続の切断があります。',
    en: 'The item as it is equals what was about to be written, and a client timeout or a lost connection came just before.',
  },
  fix: {
    ja: '失敗したら今の項目を受け取り、書こうとした値と同じなら成功とします。書き込みごとに一意のトークンを項目に持たせると確実です。',
    en: 'On failure take the item as it is and call it a success when it equals what you meant to write; a unique token a write, kept in the item, makes that certain.',
  },
  verify: {
    ja: 'タイムアウトを起こしても、書き込みは1回だけ成功として数えられます。',
    en: 'With timeouts provoked, each write counts as one success.',
  },
  why: {
    timeout: {
      ja: '条件の失敗の前に`{found}`があります。1回目が届いていた可能性があります。',
      en: '`{found}` comes before the failed condition: the first attempt may have arrived.',
    },
  },
  prior: 1,
  stop: 'operation',
  sources: [
    {
      url: 'https://github.com/aws/aws-sdk-java/issues/2667',
      title: 'aws/aws-sdk-java #2667',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws/aws-sdk-java/issues/1945',
      title: 'aws/aws-sdk-java #1945',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const said =
      facts.code('ConditionalCheckFailed') ??
      told(facts, /The conditional request failed|ConditionalCheckFailed\b/);
    const found = facts.says(
      /(?<found>\b(?:ApiCallAttemptTimeout\w{0,12}|ClientExecutionTimeout\w{0,12}|ReadTimeoutError|Read timed out|ECONNRESET|socket hang up|Unable to execute HTTP request|EOF occurred)|\b[Rr]etry(?:ing| attempt) ?#?\d{1,2}\b)/,
    );
    return said && found
      ? judge.supports('strong', 'timeout', { found: found.groups['found'] ?? '' }, found)
      : [];
  },
});
