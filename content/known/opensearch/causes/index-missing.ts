import { defineCause } from '#core';
import { ground, told } from '../../words.ts';

export const cause = defineCause({
  id: 'index-missing',
  explains: ['index_not_found_exception'],
  title: { ja: 'その名前のインデックスがドメインにない', en: 'The domain has no index of that name' },
  howToTell: {
    ja: '`GET _cat/indices`に名前がありません。日付付きの名前や、別のドメインであることが多いです。',
    en: '`GET _cat/indices` does not list it; often it is a dated name or another domain.',
  },
  fix: {
    ja: '名前を直すか、作成かエイリアスの設定をします。',
    en: 'Correct the name, create the index or set an alias.',
  },
  verify: { ja: '同じ呼び出しが200を返します。', en: 'The same call answers 200.' },
  why: {
    named: { ja: '見つからないのは`{index}`です。', en: 'What was not found is `{index}`.' },
  },
  prior: 5,
  stop: 'operation',
  sources: [
    {
      url: 'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/handling-errors.html',
      title: 'Troubleshooting Amazon OpenSearch Service',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const named = told(facts, /no such index \[(?<index>[^\]]{1,120})\]/);
    if (named) return judge.supports('strong', 'named', { index: named.groups['index'] ?? '' }, named);
    const said = ground(facts, 'index_not_found_exception');
    return said ? judge.supports('weak', 'named', { index: '…' }, said) : [];
  },
});
