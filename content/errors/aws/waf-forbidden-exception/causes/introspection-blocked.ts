import { defineCause } from '#core';
import { blocked } from '../block.ts';

const INTROSPECTION = /(?<found>__schema\b|\bIntrospectionQuery\b|__type\b)/;

export const cause = defineCause({
  id: 'introspection-blocked',
  explains: ['WAFForbiddenException'],
  title: {
    ja: 'イントロスペクションのクエリを、自分のルールが遮断している',
    en: 'A rule of your own blocks introspection',
  },
  howToTell: {
    ja: 'クエリに`__schema`か`__type`があり、アプリのほかのクエリは通ります。失敗するのは、コード生成やGraphQLのエクスプローラーです。',
    en: 'The query holds `__schema` or `__type`, while the app’s other queries pass. What fails is a code generator or a GraphQL explorer.',
  },
  fix: {
    ja: 'コード生成には、`aws appsync get-introspection-schema`かリポジトリのスキーマを使います。ルールを外すより、APIのイントロスペクションの設定で止めるほうが確実です。',
    en: 'Feed the code generator from `aws appsync get-introspection-schema` or the schema in the repository. To keep introspection closed, the API’s own setting is surer than a rule.',
  },
  verify: {
    ja: 'コード生成が終わり、アプリのクエリはそのまま通ります。',
    en: 'The code generator finishes, and the app’s queries pass as before.',
  },
  why: {
    query: {
      ja: 'クエリに`{found}`があります。イントロスペクションを止めるルールは、本文からこの語を探します。',
      en: 'The query holds `{found}`, which rules against introspection look for in the body.',
    },
  },
  prior: 1,
  stop: 'firewall',
  sources: [
    {
      url: 'https://docs.aws.amazon.com/appsync/latest/devguide/WAF-Integration.html',
      title: 'Using AWS WAF to protect your AWS AppSync APIs',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/sid88in/serverless-appsync-plugin/pull/717',
      title: 'sid88in/serverless-appsync-plugin #717',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const found = blocked(facts) && facts.says(INTROSPECTION);
    return found ? judge.supports('strong', 'query', { found: found.groups['found'] ?? '' }, found) : [];
  },
});
