import { defineCause } from '#core';

export const cause = defineCause({
  id: 'throttle-set-to-zero',
  explains: ['TooManyRequestsException'],
  title: {
    ja: 'ステージのスロットリングの上限が0になっている',
    en: 'The stage’s throttle is set to 0',
  },
  howToTell: {
    ja: '誰も呼んでいない時刻の1回目から429で、呼び出しの速さと関係がありません。`get-stage`の`throttlingBurstLimit`か`throttlingRateLimit`が0です。',
    en: 'The very first call gets 429, however quiet it is; `throttlingBurstLimit` or `throttlingRateLimit` in `get-stage` is 0.',
  },
  fix: {
    ja: 'ルートの既定の設定に、`throttling_burst_limit`と`throttling_rate_limit`を両方とも書きます。ログの設定だけを書いたTerraformは、上限を0で作ることがあります。',
    en: 'Write both `throttling_burst_limit` and `throttling_rate_limit` into the default route settings; Terraform with the logging settings alone may create the limits as 0.',
  },
  verify: {
    ja: '`get-stage`に0でない値が出て、1回の呼び出しが通ります。',
    en: '`get-stage` shows values other than 0, and a single call passes.',
  },
  why: {
    'set-to-zero': {
      ja: '設定に`{found}`があります。0では、1回の呼び出しも通りません。',
      en: 'The settings hold `{found}`; with 0 not a single call passes.',
    },
  },
  prior: -2,
  stop: 'api-key',
  experiment: {
    sh: 'aws apigatewayv2 get-stages --api-id {apiId} --region {region} --query "Items[].[StageName,DefaultRouteSettings]"',
    powershell:
      'aws apigatewayv2 get-stages --api-id {apiId} --region {region} --query "Items[].[StageName,DefaultRouteSettings]"',
    tells: {
      ja: '`ThrottlingBurstLimit`か`ThrottlingRateLimit`が0ならこの原因です。',
      en: 'A `ThrottlingBurstLimit` or `ThrottlingRateLimit` of 0 means this cause.',
    },
  },
  sources: [
    {
      url: 'https://github.com/terraform-aws-modules/terraform-aws-apigateway-v2/issues/13',
      title: 'terraform-aws-modules/terraform-aws-apigateway-v2 #13',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-throttling.html',
      title: 'Throttle requests to your HTTP APIs for better throughput in API Gateway',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const answer = facts.message(/^Too Many Requests/i) ?? facts.code('TooManyRequests');
    if (!answer) return [];
    const zero = facts.says(
      /(?<found>["']?(?:throttling_(?:rate|burst)_limit|[Tt]hrottling(?:Rate|Burst)Limit|(?:rate|burst)Limit)["']?\s{0,6}[:=]\s{0,4}(?:0(?:\.0)?\b(?!\.\d)|null\b))/,
    );
    return zero ? judge.supports('strong', 'set-to-zero', { found: zero.groups['found'] ?? '' }, zero) : [];
  },
});
