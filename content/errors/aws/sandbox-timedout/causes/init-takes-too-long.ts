import { defineCause } from '#core';

export const cause = defineCause({
  id: 'init-takes-too-long',
  explains: ['Sandbox.Timedout'],
  title: {
    ja: '初期化（ハンドラーの外のコードと拡張機能）が10秒に収まらない',
    en: 'Initialization (code outside the handler, and extensions) does not fit into 10 seconds',
  },
  howToTell: {
    ja: 'ログに`INIT_REPORT … Status: timeout`があるか、コールドスタートの1回目だけが時間切れになります。',
    en: 'The log shows `INIT_REPORT … Status: timeout`, or only the first call after a cold start times out.',
  },
  fix: {
    ja: 'ハンドラーの外の処理を、使うときまで遅らせるか減らします。それまでは`Timeout`を、初期化と処理の両方が入る長さにします。',
    en: 'Defer or cut the work outside the handler; until then let `Timeout` hold initialization and work together.',
  },
  verify: {
    ja: '`INIT_REPORT`の`Status: timeout`が消え、`REPORT`の`Init Duration`が10秒より十分に短くなります。',
    en: '`Status: timeout` is gone from `INIT_REPORT`, and `Init Duration` in `REPORT` stays well below 10 seconds.',
  },
  why: {
    report: {
      ja: '`INIT_REPORT`に`Status: timeout`とあります（{ms}ミリ秒、`Phase: {phase}`）。',
      en: '`INIT_REPORT` says `Status: timeout` (after {ms} ms, `Phase: {phase}`).',
    },
  },
  prior: 1,
  stop: 'operation',
  sources: [
    {
      url: 'https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtime-environment.html',
      title: 'Understanding the Lambda execution environment lifecycle',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/DataDog/datadog-lambda-extension/pull/180',
      title: 'DataDog/datadog-lambda-extension #180',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/pwrdrvr/lambda-dispatch/issues/97',
      title: 'pwrdrvr/lambda-dispatch #97',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const report = facts.says(
      /INIT_REPORT Init Duration: (?<ms>\d{1,6}(?:\.\d{1,3})?) ms\s{1,8}Phase: (?<phase>\w{4,7})\s{1,8}Status: timeout/,
    );
    return report
      ? judge.supports(
          'strong',
          'report',
          { ms: report.groups['ms'] ?? '', phase: report.groups['phase'] ?? '' },
          report,
        )
      : [];
  },
});
