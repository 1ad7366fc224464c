import { defineCause } from '#core';

export const cause = defineCause({
  id: 'integration-timeout-shortened',
  explains: ['EndpointRequestTimedOut', 'ServiceUnavailable'],
  title: {
    ja: '統合の`timeoutInMillis`が、処理にかかる時間より短く設定されている',
    en: '`timeoutInMillis` of the integration is set below what the work takes',
  },
  howToTell: {
    ja: '504までの時間が29秒よりはっきり短く、毎回同じです。`get-integration`の`timeoutInMillis`と一致します。',
    en: 'The 504 comes clearly before 29 seconds and after the same time every call, which equals `timeoutInMillis` in `get-integration`.',
  },
  fix: {
    ja: '`timeoutInMillis`を関数の`Timeout`と初期化の合計より長くし、REST APIはデプロイします。Serverless Frameworkの`httpApi`は関数の`timeout`から計算します。',
    en: 'Set `timeoutInMillis` above the function’s `Timeout` plus its start, and deploy a REST API. The Serverless Framework derives it from the function’s `timeout` for `httpApi`.',
  },
  verify: {
    ja: '同じ呼び出しが、前に切られた時間を超えても応答を返します。',
    en: 'The same call answers even when it takes longer than it was cut off at before.',
  },
  why: {
    set: {
      ja: '設定の`{found}`は、既定の29秒より短い値です。',
      en: '`{found}` is shorter than the default of 29 seconds.',
    },
    early: {
      ja: '応答までの時間が{seconds}秒で、既定の上限（29秒）に達していません。',
      en: 'It took {seconds} seconds, which is less than the default limit of 29.',
    },
  },
  prior: -2,
  stop: 'integration',
  sources: [
    {
      url: 'https://github.com/serverless/serverless/issues/11222',
      title: 'serverless/serverless #11222',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/oss-serverless/osls/issues/24',
      title: 'oss-serverless/osls #24',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-execution-service-limits-table.html',
      title: 'Quotas for configuring and running a REST API in API Gateway',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const answer =
      facts.message(/^Endpoint request timed out/i) ??
      facts.code('EndpointRequestTimedOut') ??
      (facts.responseHeader('apigw-requestid') ? facts.message(/^Service Unavailable$/i) : undefined);
    if (!answer) return [];
    const set = facts.says(
      /(?<found>["']?(?:timeoutInMillis|TimeoutInMillis|timeout_milliseconds)["']?\s{0,4}[:=]\s{0,4}(?:[1-9]\d{1,3}|1\d{4}|2[0-7]\d{3})\b)/,
    );
    const early = facts.says(/^real\s{1,4}0m(?<seconds>(?:[2-9]|1\d|2[0-6])\.\d{1,3})s/m);
    return [
      ...(set ? judge.supports('strong', 'set', { found: set.groups['found'] ?? '' }, set) : []),
      ...(early
        ? judge.supports('moderate', 'early', { seconds: early.groups['seconds'] ?? '' }, early)
        : []),
    ];
  },
});
