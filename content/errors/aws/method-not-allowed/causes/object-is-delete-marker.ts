import { defineCause } from '#core';

export const cause = defineCause({
  id: 'object-is-delete-marker',
  explains: ['MethodNotAllowed'],
  title: {
    ja: 'バージョンIDで指定したものが、オブジェクトではなく削除マーカー',
    en: 'The version that was asked for is a delete marker',
  },
  howToTell: {
    ja: '応答に`x-amz-delete-marker: true`があり、`versionId`を指定しています。',
    en: 'The answer has `x-amz-delete-marker: true`, and a `versionId` was given.',
  },
  fix: {
    ja: '1つ前のバージョンのIDを指定します。元に戻すなら、削除マーカーを削除します。',
    en: 'Give the id of the version before; to restore the object delete the marker.',
  },
  verify: { ja: 'バージョンを指定したGETが200を返します。', en: 'GET with the version answers 200.' },
  why: {
    marker: {
      ja: '応答に削除マーカーのヘッダーがあります。',
      en: 'The answer carries the header of a delete marker.',
    },
    version: { ja: '`versionId`を指定しています。', en: 'A `versionId` is given.' },
  },
  prior: 0,
  experiment: {
    sh: 'aws s3api list-object-versions --bucket {bucket} --prefix {key} --query "DeleteMarkers[].[VersionId,IsLatest]" --output text',
    powershell:
      'aws s3api list-object-versions --bucket {bucket} --prefix {key} --query "DeleteMarkers[].[VersionId,IsLatest]" --output text',
    tells: { ja: '指定したIDがここにあれば、これが原因です。', en: 'The id is in this list: it is this.' },
  },
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/DeleteMarker.html',
      title: 'Working with delete markers',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const marker = facts.responseHeader('x-amz-delete-marker');
    if (marker) return judge.supports('strong', 'marker', {}, marker);
    const version = facts.query('versionId') ?? facts.setting('version-id');
    return version ? judge.supports('moderate', 'version', {}, version) : [];
  },
});
