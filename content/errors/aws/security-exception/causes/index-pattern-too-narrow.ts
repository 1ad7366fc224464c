import { defineCause } from '#core';
import { told } from '../../../../known/words.ts';

export const cause = defineCause({
  id: 'index-pattern-too-narrow',
  explains: ['security_exception'],
  title: {
    ja: 'ロールのインデックスパターンが、リクエストの対象をすべては含まない',
    en: 'The role’s index patterns do not cover every index that the request touches',
  },
  howToTell: {
    ja: 'インデックスを1つ名指しすると通り、`*`、エイリアス、`_search`だけのパスやDashboardsの画面だけが403です。',
    en: 'Naming one index passes; `*`, an alias, a bare `_search` or a page of Dashboards is 403.',
  },
  fix: {
    ja: 'リクエストの対象を、ロールのパターンが含む名前に絞ります。エイリアスではなく、その先の実際のインデックス名をパターンに書きます。',
    en: 'Narrow the request to names that the patterns cover. Patterns have to fit the indices behind an alias, not the alias.',
  },
  verify: {
    ja: '絞ったパスで同じユーザーが200になります。',
    en: 'The same user gets 200 on the narrower path.',
  },
  why: {
    'all-indices': {
      ja: '`{path}`は、このユーザーに許されていないインデックスも対象にします。',
      en: '`{path}` reaches indices that this user may not see.',
    },
    monitoring: {
      ja: '`{permission}`は画面が一覧のために、すべてのインデックスに求める権限です。',
      en: '`{permission}` is what a page asks of all indices to list them.',
    },
  },
  prior: 1,
  stop: 'policy',
  sources: [
    {
      url: 'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/fgac.html',
      title: 'Fine-grained access control in Amazon OpenSearch Service',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/opensearch-project/security/issues/533',
      title: 'opensearch-project/security #533',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/opensearch-project/OpenSearch/issues/10185',
      title: 'opensearch-project/OpenSearch #10185',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const refused = told(facts, /no permissions for \[(?<permission>indices:[a-z/_]{3,60})/);
    if (!refused) return [];
    const path = facts.says(
      /\b(?:GET|POST) (?<path>\/(?:\*\/|_all\/)?_(?:search|count|cat\/indices)\S{0,40})/,
    );
    if (path)
      return judge.supports('strong', 'all-indices', { path: path.groups['path'] ?? '' }, path, refused);
    const permission = refused.groups['permission'] ?? '';
    return /^indices:monitor\//.test(permission)
      ? judge.supports('moderate', 'monitoring', { permission }, refused)
      : [];
  },
});
