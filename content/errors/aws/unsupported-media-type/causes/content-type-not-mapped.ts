import { defineCause } from '#core';
import { ground } from '../../../../known/words.ts';

export const cause = defineCause({
  id: 'content-type-not-mapped',
  explains: ['UnsupportedMediaType'],
  title: {
    ja: '送った`Content-Type`のマッピングテンプレートがない',
    en: 'The integration has no mapping template for the `Content-Type` that was sent',
  },
  howToTell: {
    ja: '統合の`passthroughBehavior`が`NEVER`か`WHEN_NO_TEMPLATES`で、`requestTemplates`に送った`Content-Type`がありません。',
    en: '`passthroughBehavior` of the integration is `NEVER` or `WHEN_NO_TEMPLATES`, and `requestTemplates` has no entry for the `Content-Type`.',
  },
  fix: {
    ja: '`Content-Type: application/json`を付けて送るか、その形式のテンプレートを足してデプロイします。',
    en: 'Send `Content-Type: application/json`, or add a template for the type and deploy.',
  },
  verify: { ja: '同じ呼び出しが415以外を返します。', en: 'The same call answers something other than 415.' },
  why: {
    sent: { ja: '送った`Content-Type`は`{type}`です。', en: 'The `Content-Type` sent is `{type}`.' },
    usual: {
      ja: '415は、`Content-Type`に合うテンプレートがないときの応答です。',
      en: 'A 415 means that no template fits the `Content-Type`.',
    },
  },
  prior: 3,
  stop: 'integration',
  experiment: {
    sh: 'aws apigateway get-integration --rest-api-id {apiId} --resource-id {resourceId} --http-method POST --region {region} --query "[passthroughBehavior,requestTemplates]"',
    powershell:
      'aws apigateway get-integration --rest-api-id {apiId} --resource-id {resourceId} --http-method POST --region {region} --query "[passthroughBehavior,requestTemplates]"',
    tells: {
      ja: '`NEVER`か`WHEN_NO_TEMPLATES`で、送った`Content-Type`がキーになければこの原因です。',
      en: '`NEVER` or `WHEN_NO_TEMPLATES` without a key for the `Content-Type` that was sent means this cause.',
    },
  },
  sources: [
    {
      url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/integration-passthrough-behaviors.html',
      title: 'Method request behavior for payloads without mapping templates for REST APIs in API Gateway',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/serverless/serverless/issues/1264',
      title: 'serverless/serverless #1264',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/supported-gateway-response-types.html',
      title: 'Gateway response types for API Gateway',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const answer = ground(facts, 'UnsupportedMediaType');
    const sent = facts.requestHeader('content-type');
    if (!answer || facts.speaker('express', 'nginx', 'web-server')) return [];
    // The words of a framework name the type; API Gateway's do not.
    if (facts.message(/^Unsupported media type: /i)) return [];
    return [
      ...judge.supports('weak', 'usual', {}, answer),
      ...(sent ? judge.supports('moderate', 'sent', { type: sent.value.value }, sent) : []),
    ];
  },
});
