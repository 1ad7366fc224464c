import { defineCause } from '#core';

export const cause = defineCause({
  id: 'custom-domain-without-mapping',
  explains: ['Forbidden'],
  title: {
    ja: 'カスタムドメインに、このパスと合う API マッピングがない',
    en: 'The custom domain has no API mapping for this path',
  },
  howToTell: {
    ja: '`aws apigatewayv2 get-api-mappings` の `ApiMappingKey` に、URL のパスの先頭と一致するものも空のものもありません。デフォルトエンドポイントなら同じ API が応答します。',
    en: '`aws apigatewayv2 get-api-mappings` shows no empty `ApiMappingKey` and none that the path starts with, while the default endpoint of the same API answers.',
  },
  fix: {
    ja: 'ドメインに API マッピングを作ります。`d-` で始まるターゲット名ではなく、ドメイン名そのものを呼びます。',
    en: 'Create an API mapping on the domain, and call the domain name itself, not its `d-…` target.',
  },
  verify: {
    ja: '同じ URL が API の応答を返し、アクセスログの `$context.domainName` にカスタムドメインが出ます。',
    en: 'The same URL is answered by the API, and `$context.domainName` in the access log is the custom domain.',
  },
  why: {
    'custom-host': {
      ja: '`{host}` はデフォルトエンドポイントではありません。カスタムドメインなら、このパスのマッピングがないときに Forbidden が返ります。',
      en: '`{host}` is not a default endpoint; a custom domain answers Forbidden where no mapping fits the path.',
    },
    'target-name': {
      ja: '`{host}` はカスタムドメインの CNAME 先です。この名前のまま呼ぶと、どの API のものか決まらず Forbidden になります。',
      en: '`{host}` is what a custom domain points to. Called by this name, it belongs to no API and answers Forbidden.',
    },
    'default-endpoint': {
      ja: '`{host}` はデフォルトエンドポイントで、API マッピングは使われません。',
      en: '`{host}` is a default endpoint; API mappings play no part.',
    },
  },
  prior: 1,
  sources: [
    {
      url: 'https://github.com/Miserlou/Zappa/issues/1248',
      title: 'Miserlou/Zappa #1248',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://repost.aws/knowledge-center/api-gateway-troubleshoot-403-forbidden',
      title: 'How do I troubleshoot HTTP 403 errors from API Gateway?',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const endpoint = facts.endpoint();
    const host = facts.value('url')?.host;
    if (!endpoint || !host) return [];
    const data = { host: host.value };
    if (endpoint.value.kind === 'other') return judge.supports('moderate', 'custom-host', data, host);
    if (endpoint.value.kind === 'execute-api-custom') return judge.supports('strong', 'target-name', data, host);
    return judge.rulesOut('default-endpoint', data, host);
  },
  correct: (request, facts) =>
    facts.endpoint()?.value.kind === 'execute-api-custom' ? { ...request, host: '{custom-domain}' } : undefined,
});
