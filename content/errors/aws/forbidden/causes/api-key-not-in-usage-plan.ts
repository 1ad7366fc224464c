import { defineCause } from '#core';
import { gatewayForbidden, httpApiHeader } from '../answer.ts';

export const cause = defineCause({
  id: 'api-key-not-in-usage-plan',
  explains: ['Forbidden'],
  title: {
    ja: '送ったAPIキーが、このステージの使用量プランで有効になっていない',
    en: 'The API key that was sent is not enabled in a usage plan of this stage',
  },
  howToTell: {
    ja: '`aws apigateway get-usage-plans --key-id`の結果に、呼んでいるAPIとステージの組がありません。またはキーの`enabled`が`false`です。',
    en: '`aws apigateway get-usage-plans --key-id` lists no plan with this API and stage, or the key’s `enabled` is `false`.',
  },
  fix: {
    ja: '使用量プランにAPIのステージとキーの両方を関連付け、キーを有効にします。',
    en: 'Associate both the API’s stage and the key with one usage plan, and enable the key.',
  },
  verify: {
    ja: '同じキーのリクエストが403以外を返し、`aws apigateway get-usage`の数字が増えます。',
    en: 'A request with the same key answers something other than 403, and `aws apigateway get-usage` counts it.',
  },
  why: {
    message: {
      ja: '`Forbidden`は、知らないキー、無効なキー、ステージと結び付いていないキーのどれにも返ります。',
      en: '`Forbidden` answers an unknown key, a disabled one, and one that no plan ties to the stage.',
    },
    'key-sent': {
      ja: '`x-api-key`は送られているのに拒否されています。キーの値、有効と無効、使用量プランとステージの関連付けのどれかです。',
      en: 'An `x-api-key` was sent and refused: its value, its being enabled, or the plan’s tie to the stage.',
    },
    'no-key': {
      ja: 'このリクエストに`x-api-key`ヘッダーはありません。',
      en: 'This request has no `x-api-key` header.',
    },
    'http-api': {
      ja: '`apigw-requestid`はHTTP APIの応答に付きます。HTTP APIに使用量プランはありません。',
      en: '`apigw-requestid` belongs to an HTTP API, and HTTP APIs have no usage plans.',
    },
  },
  prior: 3,
  sources: [
    {
      url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-api-usage-plans.html',
      title: 'Usage plans and API keys for REST APIs in API Gateway',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/serverless/serverless/issues/2450',
      title: 'serverless/serverless #2450',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const httpApi = httpApiHeader(facts);
    if (httpApi) return judge.rulesOut('http-api', {}, httpApi);
    const answer = gatewayForbidden(facts);
    if (!answer) return [];
    const key = facts.requestHeader('x-api-key');
    if (key) return judge.supports('moderate', 'key-sent', {}, key);
    const url = facts.url();
    return url ? judge.rulesOut('no-key', {}, url) : judge.supports('weak', 'message', {}, answer);
  },
});
