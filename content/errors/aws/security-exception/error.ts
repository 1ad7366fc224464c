import { defineError } from '#core';

export const error = defineError({
  code: 'security_exception',
  aliases: ['authorization_exception'],
  statuses: [403],
  fault: 'client',
  retry: 'after-fix',
  services: ['opensearch'],
  wire: [
    {
      services: ['opensearch'],
      protocol: 'rest-json',
      status: 403,
      reason: 'Forbidden',
      headers: [['content-type', 'application/json; charset=UTF-8']],
      body: '{"error":{"root_cause":[{"type":"security_exception","reason":"no permissions for [indices:admin/get] and User [name=elastic-jaeger, backend_roles=[jaeger_writer], requestedTenant=null]"}],"type":"security_exception","reason":"no permissions for [indices:admin/get] and User [name=elastic-jaeger, backend_roles=[jaeger_writer], requestedTenant=null]"},"status":403}',
      note: {
        ja: 'セキュリティプラグインの応答です。IAMとドメインのアクセスポリシーは、もう通っています。',
        en: 'The security plugin’s answer: IAM and the domain’s access policy have been passed already.',
      },
      source: 'https://github.com/jaegertracing/jaeger/issues/3727',
    },
    {
      services: ['opensearch'],
      protocol: 'rest-json',
      status: 403,
      reason: 'Forbidden',
      headers: [['content-type', 'application/json']],
      body: '{"Message":"User: anonymous is not authorized to perform: es:ESHttpGet because no resource-based policy allows the es:ESHttpGet action"}',
      note: {
        ja: '同じホストからの403でも、こちらはドメインの手前の応答です。`type`がなく、`Message`が大文字で始まります。',
        en: 'A 403 of the same host, but from before the domain: no `type`, and `Message` with a capital.',
      },
      source: 'https://github.com/aws-samples/siem-on-amazon-opensearch-service/issues/471',
    },
  ],
  messages: [
    {
      pattern: /\bUser does not have permissions for the requested resource\b/,
      certainty: 'sure',
      service: 'aoss',
    },
    { pattern: /\bno permissions for \[[^\]]{1,160}\]{1,2} and User \[/, certainty: 'sure', service: 'es' },
  ],
  causes: [
    'role-not-mapped',
    'cluster-permission-missing',
    'domain-call-unsigned',
    'data-access-policy-missing',
    'index-pattern-too-narrow',
  ],
  order: {
    ja: '公開されたスレッドで見た件数の順です。数えたものではなく、当サイトの判断です。OpenSearch Serverlessでは、データアクセスポリシーだけを見ます。',
    en: 'By how often public threads end there; our judgement, not a count. On OpenSearch Serverless only the data access policy applies.',
  },
  related: [
    {
      to: 'access-denied',
      kind: 'confused-with',
      why: {
        ja: '`not authorized to perform: es:…`はIAMかドメインのアクセスポリシーの拒否、`security_exception`はその先のセキュリティプラグインの拒否です。',
        en: '`not authorized to perform: es:…` is IAM or the domain’s access policy; `security_exception` is the security plugin behind it.',
      },
    },
  ],
  sources: [
    {
      url: 'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/fgac.html',
      title: 'Fine-grained access control in Amazon OpenSearch Service',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/serverless-data-access.html',
      title: 'Data access control for Amazon OpenSearch Serverless',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/jaegertracing/jaeger/issues/3727',
      title: 'jaegertracing/jaeger #3727',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws-samples/siem-on-amazon-opensearch-service/issues/471',
      title: 'aws-samples/siem-on-amazon-opensearch-service #471',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  updated: '2026-11-23',
  checked: '2026-11-23',
});
