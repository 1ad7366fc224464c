import { defineCause } from '#core';
import { told } from '../../../../known/words.ts';

export const cause = defineCause({
  id: 'outside-call-waits',
  explains: ['Sandbox.Timedout'],
  title: {
    ja: '外部への呼び出しが応答を待ち続けている。クライアントのタイムアウトが関数より長い',
    en: 'A call to the outside waits for its answer, with a client timeout longer than the function’s',
  },
  howToTell: {
    ja: 'ログの最後の行が、どこかを呼ぶ直前で終わっています。`Max Memory Used`は小さいままで、`Timeout`を延ばすと延ばした分だけ待ちます。',
    en: 'The log ends just before a call goes out, `Max Memory Used` stays low, and a longer `Timeout` is waited out as well.',
  },
  fix: {
    ja: 'HTTP、SDK、データベースのすべてのクライアントに、関数の残り時間より短いタイムアウトを付けます。関数の時間切れの代わりに、どこを待ったかが例外で分かります。',
    en: 'Give every HTTP, SDK and database client a timeout shorter than what the function has left: an exception then says what was waited for.',
  },
  verify: {
    ja: '同じ入力で、関数の時間切れではなく、待っていた接続先の名前の入った例外が出ます。',
    en: 'The same input ends in an exception that names the target, and not in a timeout of the function.',
  },
  why: {
    'last-line': {
      ja: '止まる前の最後のログは`{call}`です。そこから先に進んでいません。',
      en: 'The last thing logged before it stopped is `{call}`; nothing follows it.',
    },
    idle: {
      ja: '使ったメモリは{size} MB中{used} MBで、処理よりも待っていたことをうかがわせます。',
      en: 'It used {used} of {size} MB, which looks like waiting rather than working.',
    },
    usual: {
      ja: '時間切れの多くは、外部の応答待ちです。',
      en: 'Most of these timeouts are spent waiting for somebody else.',
    },
  },
  prior: 5,
  stop: 'operation',
  sources: [
    {
      url: 'https://github.com/brefphp/bref/issues/873',
      title: 'brefphp/bref #873',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/rgraciano/echo-sonos/issues/32',
      title: 'rgraciano/echo-sonos #32',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/alexa-samples/skill-sample-nodejs-smarthome-switch/issues/18',
      title: 'alexa-samples/skill-sample-nodejs-smarthome-switch #18',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const timedOut = told(facts, /Task timed out after \d{1,4}(?:\.\d{1,3})? seconds|Sandbox\.Timedout/);
    if (!timedOut) return [];
    const call = facts.says(
      /(?<call>\b(?:Sending HTTP request|(?:Calling|Connecting to|Fetching|Requesting|Querying) [\w.:/@-]{2,80}|(?:GET|POST|PUT) https?:\/\/[\w.-]{1,80}))/i,
    );
    const report = facts.says(/Memory Size: (?<size>\d{2,6}) MB\s{1,8}Max Memory Used: (?<used>\d{1,6}) MB/);
    const { size = '', used = '' } = report?.groups ?? {};
    return [
      ...judge.supports('weak', 'usual', {}, timedOut),
      ...(call ? judge.supports('strong', 'last-line', { call: call.groups['call'] ?? '' }, call) : []),
      ...(report && Number(used) * 3 < Number(size)
        ? judge.supports('weak', 'idle', { size, used }, report)
        : []),
    ];
  },
});
