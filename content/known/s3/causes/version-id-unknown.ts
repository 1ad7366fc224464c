import { defineCause } from '#core';

export const cause = defineCause({
  id: 'version-id-unknown',
  explains: ['NoSuchVersion'],
  title: { ja: 'そのバージョンIDは、このキーにない', en: 'The key has no version of that id' },
  howToTell: {
    ja: '`aws s3api list-object-versions`に、そのIDがありません。ライフサイクルで消えたか、別のキーのIDです。',
    en: '`aws s3api list-object-versions` does not show the id: expired, or of another key.',
  },
  fix: {
    ja: '一覧にあるIDを使うか、バージョンを指定せずに読みます。',
    en: 'Use an id from the list, or read without one.',
  },
  verify: { ja: 'GETが200を返します。', en: 'GET answers 200.' },
  why: {
    said: { ja: 'そのバージョンはないと答えています。', en: 'The answer is that there is no such version.' },
  },
  prior: 2,
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/RetrievingObjectVersions.html',
      title: 'Retrieving object versions from a versioning-enabled bucket',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const said = facts.code('NoSuchVersion');
    return said ? judge.supports('strong', 'said', {}, said) : [];
  },
});
