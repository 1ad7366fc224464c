import { defineCause } from '#core';
import { ground, told } from '../../../../known/words.ts';

export const cause = defineCause({
  id: 'function-out-of-time',
  explains: ['Sandbox.Timedout'],
  title: {
    ja: '処理に必要な時間より、設定したタイムアウトが短い（既定は3秒）',
    en: 'The configured timeout is shorter than the work takes (3 seconds by default)',
  },
  howToTell: {
    ja: 'ログは最後まで進み続けていて、途中で切れています。`Timeout`を延ばすと、その手前で終わります。',
    en: 'The log keeps moving until it is cut off, and with a longer `Timeout` the call ends before it.',
  },
  fix: {
    ja: '正常な呼び出しの`Duration`を測り、その最大に余裕を足した値を`Timeout`にします。',
    en: 'Measure `Duration` of calls that succeed and set `Timeout` to their maximum plus a margin.',
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
  prior: 1,
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
            /^3(?:\.0\d{0,2})?$/.test(seconds) ? 'strong' : 'moderate',
            /^3(?:\.0\d{0,2})?$/.test(seconds) ? 'default-timeout' : 'after',
            { seconds },
            after,
          )
        : []),
    ];
  },
});
