import { defineCause } from '#core';
import { ground, told } from '../../words.ts';

export const cause = defineCause({
  id: 'function-out-of-time',
  explains: ['Sandbox.Timedout'],
  title: {
    ja: '関数が設定されたタイムアウトまでに終わらない',
    en: 'The function does not finish within its configured timeout',
  },
  howToTell: {
    ja: '`REPORT`行の`Duration`が`Timeout`と同じで、そこで止められています。',
    en: '`Duration` of the `REPORT` line equals `Timeout`, and there it was stopped.',
  },
  fix: {
    ja: '待っている外部の呼び出しに短いタイムアウトを付けて特定し、必要なら`Timeout`とメモリを増やします。',
    en: 'Give its outside calls short timeouts to find the one that waits; raise `Timeout` and memory where the time is well spent.',
  },
  verify: {
    ja: '`Duration`が`Timeout`より十分に短くなります。',
    en: '`Duration` stays well below `Timeout`.',
  },
  why: {
    after: { ja: '{seconds}秒で止められています。', en: 'It was stopped after {seconds} seconds.' },
    'default-timeout': { ja: '3秒は`Timeout`の既定値です。', en: '3 seconds is the default of `Timeout`.' },
    usual: {
      ja: '`Sandbox.Timedout`は、時間切れを表します。',
      en: '`Sandbox.Timedout` says that the time was up.',
    },
  },
  prior: 4,
  stop: 'operation',
  sources: [
    {
      url: 'https://docs.aws.amazon.com/lambda/latest/dg/configuration-timeout.html',
      title: 'Configure Lambda function timeout',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const after = told(facts, /Task timed out after (?<seconds>\d{1,4}(?:\.\d{1,3})?) seconds/);
    const seconds = after?.groups['seconds'] ?? '';
    const answer = ground(facts, 'Sandbox.Timedout');
    return [
      ...(answer ? judge.supports('weak', 'usual', {}, answer) : []),
      ...(after
        ? judge.supports(
            'moderate',
            /^3(?:\.0{1,3})?$/.test(seconds) ? 'default-timeout' : 'after',
            { seconds },
            after,
          )
        : []),
    ];
  },
});
