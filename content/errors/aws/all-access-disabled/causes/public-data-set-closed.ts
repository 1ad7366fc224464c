import { defineCause } from '#core';

export const cause = defineCause({
  id: 'public-data-set-closed',
  explains: ['AllAccessDisabled'],
  title: {
    ja: '読んでいた公開データセットのバケットが閉じられた',
    en: 'The bucket of a public data set has been closed',
  },
  howToTell: {
    ja: '`--no-sign-request`で読む他人のバケットが、ある日から署名の有無にかかわらず403です。',
    en: 'A stranger’s bucket read with `--no-sign-request` answers 403 from one day on, signed or not.',
  },
  fix: {
    ja: 'データセットのページ（Registry of Open Dataなど）か提供元のリポジトリで移転先を探し、URLを替えます。自分の側で直せるものはありません。',
    en: 'Look for the new place on the page of the data set (the Registry of Open Data) or in its maintainer’s repository, and change the URL. There is nothing to mend on your side.',
  },
  verify: {
    ja: '移転先のバケットが`aws s3 ls --no-sign-request`で一覧を返します。',
    en: '`aws s3 ls --no-sign-request` lists the new bucket.',
  },
  why: {
    unsigned: {
      ja: '`{option}`で、署名せずに公開バケットを読んでいます。',
      en: '`{option}` reads a public bucket without a signature.',
    },
    list: {
      ja: '断られたのは一覧（`{operation}`）です。オブジェクト1つの問題ではありません。',
      en: 'It is the listing that is refused (`{operation}`), so not a single object.',
    },
  },
  prior: 3,
  sources: [
    {
      url: 'https://github.com/awslabs/open-data-registry/issues/1214',
      title: 'awslabs/open-data-registry #1214',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/planet-os/notebooks/issues/26',
      title: 'planet-os/notebooks #26',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws-samples/data-lake-as-code/issues/28',
      title: 'aws-samples/data-lake-as-code #28',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    if (!facts.code('AllAccessDisabled')) return [];
    const unsigned = facts.says(/--no-sign-request\b|\bsignature_version=UNSIGNED\b|\banon=True\b/);
    if (unsigned) return judge.supports('strong', 'unsigned', { option: unsigned.text }, unsigned);
    const operation = facts.one('operation');
    return operation && /^ListObjects(?:V2)?$/.test(operation.value)
      ? judge.supports('moderate', 'list', { operation: operation.value }, operation)
      : [];
  },
});
