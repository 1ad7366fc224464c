import { defineCause } from '#core';
import { told } from '../../../../known/words.ts';

export const cause = defineCause({
  id: 'cluster-permission-missing',
  explains: ['security_exception'],
  title: {
    ja: 'バルクやスクロールの権限が、クラスター権限に入っていない',
    en: 'A permission for bulk, scroll or the like stands under the indices and not under the cluster',
  },
  howToTell: {
    ja: '角括弧の中に`bulk`、`mget`、`msearch`、`scroll`のどれかがあるか、`cluster:`で始まります。1件ずつの読み書きは通ります。',
    en: 'The brackets hold `bulk`, `mget`, `msearch` or `scroll`, or begin with `cluster:`; reading and writing one document passes.',
  },
  fix: {
    ja: 'ロールの`cluster_permissions`に、書き込むなら`cluster_composite_ops`、読むだけなら`cluster_composite_ops_ro`を加えます。インデックス権限は残します。',
    en: 'Add `cluster_composite_ops` to the role’s `cluster_permissions`, `cluster_composite_ops_ro` where it only reads. Keep the index permissions.',
  },
  verify: {
    ja: '`_bulk`の応答が200で、`errors`が`false`です。',
    en: '`_bulk` answers 200 with `errors` `false`.',
  },
  why: {
    'spans-indices': {
      ja: '`{permission}`は複数のインデックスにまたがるので、クラスター権限にも要ります。',
      en: '`{permission}` spans indices, so it is wanted among the cluster permissions as well.',
    },
  },
  prior: 3,
  stop: 'policy',
  sources: [
    {
      url: 'https://github.com/opensearch-project/documentation-website/issues/621',
      title: 'opensearch-project/documentation-website #621',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/opensearch-project/security/issues/2336',
      title: 'opensearch-project/security #2336',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const named = told(
      facts,
      /no permissions for \[[^\]]{0,100}(?<permission>indices:data\/write\/bulk|indices:data\/read\/m(?:get|search|tv)|indices:data\/read\/scroll|indices:admin\/template\/\w{2,10}|cluster:[a-z/_]{3,60})/,
    );
    return named
      ? judge.supports('strong', 'spans-indices', { permission: named.groups['permission'] ?? '' }, named)
      : [];
  },
});
