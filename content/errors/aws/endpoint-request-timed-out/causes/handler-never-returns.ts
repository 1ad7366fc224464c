import { defineCause } from '#core';
import { told } from '../../../../known/words.ts';

export const cause = defineCause({
  id: 'handler-never-returns',
  explains: ['EndpointRequestTimedOut', 'Sandbox.Timedout'],
  title: {
    ja: '処理は終わっているのに、ハンドラーが応答を返し終えない',
    en: 'The work is done, but the handler never finishes returning',
  },
  howToTell: {
    ja: '関数のログでは最後の処理まで数百ミリ秒で進み、そこから何も出ないまま時間切れになります。入力が違っても毎回同じです。',
    en: 'The function’s log reaches its last line of work within moments and then stays silent until the timeout, whatever the input.',
  },
  fix: {
    ja: 'Node.jsでは`async`のハンドラーから値を返し、コールバックと混ぜません。開いたままの接続が残るなら`context.callbackWaitsForEmptyEventLoop = false`にします。',
    en: 'In Node.js return the value from an `async` handler and do not mix in the callback; where connections stay open set `context.callbackWaitsForEmptyEventLoop = false`.',
  },
  verify: {
    ja: '`REPORT`行の`Duration`が、最後のログの時刻までの長さと同じになります。',
    en: '`Duration` in the `REPORT` line equals the time to the last line of the log.',
  },
  why: {
    'event-loop': {
      ja: '`{found}`は、開いたままの接続が応答を遅らせるときに関わる設定です。',
      en: '`{found}` decides whether open connections hold the answer back.',
    },
    'no-answer': {
      ja: '貼られたハンドラーは`callback`を受け取りますが、呼んでいる箇所がありません。',
      en: 'The handler shown takes a `callback` and calls it nowhere.',
    },
    'server-later': {
      ja: '貼られたコードは、まだ準備の終わっていないアプリにリクエストを渡しています（`{found}`）。',
      en: 'The code hands requests to an app that is still being made (`{found}`).',
    },
  },
  prior: 0,
  stop: 'integration',
  sources: [
    {
      url: 'https://github.com/jeremydaly/lambda-api/issues/51',
      title: 'jeremydaly/lambda-api #51',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/CodeGenieApp/serverless-express/issues/269',
      title: 'CodeGenieApp/serverless-express #269',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const answer =
      facts.message(/^Endpoint request timed out/i) ??
      facts.code('EndpointRequestTimedOut') ??
      told(facts, /Task timed out after|Execution failed due to a timeout error/);
    if (!answer) return [];
    const loop = facts.says(/(?<found>callbackWaitsForEmptyEventLoop)/);
    const taken = facts.says(/\(\s{0,4}event\s{0,4},\s{0,4}context\s{0,4},\s{0,4}(?:callback|cb)\s{0,4}\)/);
    const called = facts.says(/\b(?:callback|cb)\(/);
    const later = facts.says(
      /(?<found>=\s{0,4}\(?async\s{0,4}(?:function)?\s{0,4}\(\)[^;]{0,200}express\(\)|createServer\(\s{0,4}createApp\(\))/,
    );
    return [
      ...(loop ? judge.supports('moderate', 'event-loop', { found: loop.groups['found'] ?? '' }, loop) : []),
      ...(taken && !called ? judge.supports('strong', 'no-answer', {}, taken) : []),
      ...(later
        ? judge.supports(
            'strong',
            'server-later',
            { found: (later.groups['found'] ?? '').slice(0, 40) },
            later,
          )
        : []),
    ];
  },
});
