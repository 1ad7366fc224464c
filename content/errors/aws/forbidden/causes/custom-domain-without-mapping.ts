import { defineCause } from '#core';
import { gatewayForbidden } from '../answer.ts';

export const cause = defineCause({
  id: 'custom-domain-without-mapping',
  explains: ['Forbidden'],
  title: {
    ja: 'カスタムドメインに、このパスと合うAPIマッピングがない',
    en: 'The custom domain has no API mapping for this path',
  },
  howToTell: {
    ja: '`aws apigatewayv2 get-api-mappings`の`ApiMappingKey`に、URLのパスの先頭と一致するものも空のものもありません。デフォルトエンドポイントなら同じAPIが応答します。',
    en: '`aws apigatewayv2 get-api-mappings` shows no empty `ApiMappingKey` and none that the path starts with, while the default endpoint of the same API answers.',
  },
  fix: {
    ja: 'ドメインにAPIマッピングを作ります。`d-`で始まるターゲット名ではなく、ドメイン名そのものを呼びます。',
    en: 'Create an API mapping on the domain, and call the domain name itself, not its `d-…` target.',
  },
  verify: {
    ja: '同じURLがAPIの応答を返し、アクセスログの`$context.domainName`にカスタムドメインが出ます。',
    en: 'The same URL is answered by the API, and `$context.domainName` in the access log is the custom domain.',
  },
  why: {
    'spoken-of': {
      ja: '貼られたテキストにカスタムドメインのことが書かれています。',
      en: 'The text speaks of a custom domain.',
    },
    message: {
      ja: '`Forbidden`は、合うマッピングのないカスタムドメインの応答でもあります。URLも貼ると判別できます。',
      en: '`Forbidden` is also what a custom domain without a fitting mapping answers; with the URL this can be told.',
    },
    'custom-host': {
      ja: '`{host}`はデフォルトエンドポイントではありません。カスタムドメインなら、このパスのマッピングがないときにForbiddenが返ります。',
      en: '`{host}` is not a default endpoint; a custom domain answers Forbidden where no mapping fits the path.',
    },
    'target-name': {
      ja: '`{host}`はカスタムドメインのCNAME先です。この名前のまま呼ぶと、どのAPIのものか決まらず、Forbiddenが返ります。',
      en: '`{host}` is what a custom domain points to. Called by this name, it belongs to no API and answers Forbidden.',
    },
    'default-endpoint': {
      ja: '`{host}`はデフォルトエンドポイントで、APIマッピングは使われません。',
      en: '`{host}` is a default endpoint; API mappings play no part.',
    },
  },
  prior: 1,
  stop: 'stage',
  experiment: {
    sh: 'aws apigatewayv2 get-api-mappings --domain-name {host} --region {region} --query "Items[].[ApiMappingKey,Stage,ApiId]"',
    powershell:
      'aws apigatewayv2 get-api-mappings --domain-name {host} --region {region} --query "Items[].[ApiMappingKey,Stage,ApiId]"',
    tells: {
      ja: '空か、パスの先頭に合う`ApiMappingKey`がなければこの原因です。',
      en: 'It is this cause when the list is empty, or holds no `ApiMappingKey` that fits the head of the path.',
    },
  },
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
    const spokenOf = facts.says(
      /\bcustom[ _-]?domains?\b|カスタムドメイン|\bbase ?path mappings?\b|ベースパス/i,
    );
    const host = facts.value('url')?.host;
    if (!endpoint || !host) {
      const answer = gatewayForbidden(facts);
      if (!answer) return [];
      const noted = spokenOf ? judge.supports('strong', 'spoken-of', {}, spokenOf) : [];
      return [...judge.supports('weak', 'message', {}, answer), ...noted];
    }
    const data = { host: host.value };
    if (endpoint.value.kind === 'other') return judge.supports('moderate', 'custom-host', data, host);
    if (endpoint.value.kind === 'execute-api-custom' || (endpoint.value.kind === 'cloudfront' && spokenOf))
      return judge.supports('strong', 'target-name', data, host);
    return judge.rulesOut('default-endpoint', data, host);
  },
  correct: (request, facts) =>
    facts.endpoint()?.value.kind === 'execute-api-custom'
      ? { ...request, host: '{custom-domain}' }
      : undefined,
});
