import { defineCause } from '#core';

/** Names of environments. Not `v1` or `api`: on a custom domain those are usual base paths. */
const ENVIRONMENT =
  /^(?:prod|prd|production|dev|develop|development|stg|stage|staging|test|qa|uat|sandbox|default)$/i;

export const cause = defineCause({
  id: 'custom-domain-stage-kept',
  explains: ['MissingAuthenticationToken'],
  title: {
    ja: 'カスタムドメインのURLにステージ名が残っている',
    en: 'The stage was kept in the URL of a custom domain',
  },
  howToTell: {
    ja: '`aws apigatewayv2 get-api-mappings`の`ApiMappingKey`に、URLの最初のセグメントがありません。最初のセグメントを除いたURLなら応答します。',
    en: 'The first path segment is no `ApiMappingKey` of `aws apigatewayv2 get-api-mappings`, and the URL without it answers.',
  },
  fix: {
    ja: 'URLからステージ名を外します。カスタムドメインでは、APIマッピングがステージを決めています。',
    en: 'Take the stage out of the URL: on a custom domain the API mapping settles the stage.',
  },
  verify: {
    ja: '外したURLが応答し、アクセスログの`$context.stage`にマッピング先のステージ名が出ます。',
    en: 'The URL without it answers, and `$context.stage` in the access log shows the mapped stage.',
  },
  why: {
    'stage-on-custom-domain': {
      ja: '`{host}`はカスタムドメインで、パスはステージ名らしい`{segment}`で始まります。マッピングのあとに残れば、リソース名として照合されます。',
      en: '`{host}` is a custom domain and the path starts with `{segment}`, a usual stage name; left after the mapping, it is looked up as a resource.',
    },
    'first-segment': {
      ja: '`{segment}`がAPIマッピングのキーでなければ、リソースのパスの一部として照合されます。',
      en: 'Unless `{segment}` is a key of an API mapping, it is looked up as part of the resource path.',
    },
    'not-custom-domain': {
      ja: '`{host}`はカスタムドメインではありません。',
      en: '`{host}` is no custom domain.',
    },
  },
  prior: 0,
  stop: 'stage',
  experiment: {
    sh: 'aws apigatewayv2 get-api-mappings --domain-name {host} --region {region} --query "Items[].[ApiMappingKey,Stage,ApiId]"',
    powershell:
      'aws apigatewayv2 get-api-mappings --domain-name {host} --region {region} --query "Items[].[ApiMappingKey,Stage,ApiId]"',
    tells: {
      ja: 'パスの先頭が`ApiMappingKey`になければこの原因です。',
      en: 'It is this cause when the first path segment is no `ApiMappingKey`.',
    },
  },
  sources: [
    {
      url: 'https://repost.aws/knowledge-center/api-gateway-403-custom-domain',
      title:
        'How can I troubleshoot 403 "missing authentication token" errors when invoking API Gateway REST or HTTP APIs with a custom domain name?',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const endpoint = facts.endpoint();
    const host = facts.value('url')?.host;
    if (!endpoint || !host) return [];
    if (endpoint.value.kind !== 'other' && endpoint.value.kind !== 'execute-api-custom')
      return judge.rulesOut('not-custom-domain', { host: host.value }, host);
    const first = facts.segment(0);
    if (!first?.value) return [];
    return ENVIRONMENT.test(first.value)
      ? judge.supports('strong', 'stage-on-custom-domain', { host: host.value, segment: first.value }, first)
      : judge.supports('weak', 'first-segment', { segment: first.value }, first);
  },
  correct(request, facts) {
    const first = facts.segment(0)?.value;
    if (!first || !ENVIRONMENT.test(first)) return undefined;
    return { ...request, path: request.path.replace(/^\/[^/]+/, '') || '/' };
  },
});
