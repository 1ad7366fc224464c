import { defineCause } from '#core';
import { told } from '../../../../known/words.ts';

export const cause = defineCause({
  id: 'cold-start-over-limit',
  explains: ['EndpointRequestTimedOut', 'ServiceUnavailable'],
  title: {
    ja: 'Lambda関数の初期化（コールドスタート）を含めると、上限を超える',
    en: 'The function’s start (cold start) brings the call above the limit',
  },
  howToTell: {
    ja: 'デプロイの直後やしばらく呼んでいなかったあとの1回目だけ失敗し、そのときの`REPORT`行に長い`Init Duration`があります。',
    en: 'Only the first call after a deploy or an idle time fails, and its `REPORT` line shows a long `Init Duration`.',
  },
  fix: {
    ja: 'メモリを増やしてCPUの割り当てを上げ、ハンドラーの外の初期化を減らします。待てない経路にはプロビジョニング済み同時実行数かSnapStartを使います。',
    en: 'Raise the memory, and with it the CPU; do less outside the handler; where nobody may wait, use provisioned concurrency or SnapStart.',
  },
  verify: {
    ja: 'デプロイ直後の1回目が、上限より十分に短く終わります。',
    en: 'The first call after a deploy ends well below the limit.',
  },
  why: {
    'init-duration': {
      ja: '`Init Duration: {found} ms`は関数の起動にかかった時間で、API Gatewayが待つ時間に含まれます。',
      en: '`Init Duration: {found} ms` is the start of the function, and counts towards the time that API Gateway waits.',
    },
    'first-call': {
      ja: '貼られたテキストに`{found}`とあり、起動したばかりの関数で起きています。',
      en: 'The text speaks of `{found}`: it happens to a function that has just started.',
    },
  },
  prior: 0,
  stop: 'integration',
  experiment: {
    sh: 'aws logs filter-log-events --log-group-name /aws/lambda/{functionName} --region {region} --filter-pattern "\\"Init Duration\\"" --max-items 10 --query "events[].message"',
    powershell:
      "aws logs filter-log-events --log-group-name /aws/lambda/{functionName} --region {region} --filter-pattern '\"Init Duration\"' --max-items 10 --query 'events[].message'",
    tells: {
      ja: '失敗した時刻に数秒以上の`Init Duration`があればこの原因です。',
      en: 'It is this cause when an `Init Duration` of several seconds stands at the time of the failure.',
    },
  },
  sources: [
    {
      url: 'https://github.com/serverless/serverless/issues/11222',
      title: 'serverless/serverless #11222',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/serverless/serverless/issues/5430',
      title: 'serverless/serverless #5430',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const answer =
      facts.message(/^Endpoint request timed out/i) ??
      facts.code('EndpointRequestTimedOut') ??
      (facts.responseHeader('apigw-requestid') ? facts.message(/^Service Unavailable$/i) : undefined) ??
      facts.says(/Execution failed due to a timeout error/);
    if (!answer) return [];
    const init = facts.says(/Init Duration: (?<found>\d{4,6}\.\d{1,3}) ms/);
    const first = told(
      facts,
      /(?<found>\bcold[ -]?starts?\b|コールドスタート|\binit(?:ialization)? phase\b)/i,
    );
    return [
      ...(init ? judge.supports('strong', 'init-duration', { found: init.groups['found'] ?? '' }, init) : []),
      ...(first
        ? judge.supports('moderate', 'first-call', { found: first.groups['found'] ?? '' }, first)
        : []),
    ];
  },
});
