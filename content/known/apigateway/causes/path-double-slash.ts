import { defineCause } from '#core';

export const cause = defineCause({
  id: 'path-double-slash',
  explains: ['MissingAuthenticationToken', 'NotFound', 'Forbidden', 'IncompleteSignature'],
  title: { ja: 'パスに空のセグメント（`//`）がある', en: 'The path holds an empty segment (`//`)' },
  howToTell: {
    ja: '送ったURLの、ホスト名より後ろに`//`があります。',
    en: '`//` stands in the URL somewhere behind the host.',
  },
  fix: {
    ja: '末尾がスラッシュのURLに、スラッシュで始まるパスを足していないか確かめ、1つに減らします。',
    en: 'See whether a path that starts with a slash was added to a URL that ends with one, and leave one of them.',
  },
  verify: { ja: '`//`のないURLで、リソースが見つかります。', en: 'Without the `//` the resource is found.' },
  why: {
    double: {
      ja: '`{path}`に`//`があります。API Gatewayはこれを1つにまとめず、別のパスとして照合します。',
      en: '`{path}` holds `//`; API Gateway does not fold it and looks it up as another path.',
    },
  },
  prior: 0,
  stop: 'route',
  sources: [
    {
      url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/supported-gateway-response-types.html',
      title: 'Gateway response types for API Gateway',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://repost.aws/knowledge-center/api-gateway-authentication-token-errors',
      title: 'How do I troubleshoot API Gateway REST API endpoint 403 "Missing Authentication Token" errors?',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const path = facts.url()?.value.path;
    return path && /\/\//.test(path.value)
      ? judge.supports('strong', 'double', { path: path.value }, path)
      : [];
  },
  correct: (request) => ({ ...request, path: request.path.replace(/\/{2,20}/g, '/') }),
});
