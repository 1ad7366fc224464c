import { defineCause } from '#core';
import { gatewayForbidden, httpApiHeader } from '../answer.ts';

/** What people write who did send a key, or set one up. */
const NOTE = /(?<note>\busage ?plans?\b|使用量プラン|\bx-api-key\b|\bapi[ _-]?keys?\b|APIキー)/i;

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
    'key-spoken-of': {
      ja: '貼られたテキストに「{note}」とあります。キーは、このAPIとステージの使用量プランに入っていなければ使えません。',
      en: 'The text speaks of “{note}”; a key works only when it is in a usage plan of this API and stage.',
    },
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
  prior: 1,
  stop: 'api-key',
  experiment: {
    sh: 'aws apigateway get-usage-plans --region {region} --query "items[].[id,apiStages]"',
    powershell: 'aws apigateway get-usage-plans --region {region} --query "items[].[id,apiStages]"',
    tells: {
      ja: '呼んだAPIとステージがどのプランにもなければこの原因です。あれば、`aws apigateway get-usage-plan-keys --usage-plan-id`でキーを確かめます。',
      en: 'It is this cause when API and stage are in no plan; when they are, look for the key with `aws apigateway get-usage-plan-keys --usage-plan-id`.',
    },
  },
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
    const note = facts.says(NOTE);
    if (note) return judge.supports('strong', 'key-spoken-of', { note: note.groups['note'] ?? '' }, note);
    // A bare URL does not show which headers went with it.
    return url && facts.showsRequest()
      ? judge.rulesOut('no-key', {}, url)
      : judge.supports('weak', 'message', {}, answer);
  },
});
