import { defineCause } from '#core';
import { keyMissing } from '../missing.ts';

export const cause = defineCause({
  id: 'object-not-uploaded-yet',
  explains: ['NoSuchKey', 'NotFound'],
  title: {
    ja: 'オブジェクトがまだアップロードされていないか、削除された',
    en: 'The object is not uploaded yet, or was deleted',
  },
  howToTell: {
    ja: '後で同じキーを読むと成功するか、ライフサイクルや別の処理が消しています（バージョニングが有効なら削除マーカーがあります）。',
    en: 'The same key can be read later; or a lifecycle rule or another job removed it (with versioning there is a delete marker).',
  },
  fix: {
    ja: 'アップロードの完了を待ってから読みます。ビルドやデプロイの成果物なら、アップロードする手順が先に終わったかを確かめます。',
    en: 'Read after the upload is done; for an artifact of a build or deploy see that the step that uploads it ran first.',
  },
  verify: { ja: '`aws s3api head-object`が成功します。', en: '`aws s3api head-object` succeeds.' },
  why: {
    deleted: {
      ja: '応答に削除マーカーのヘッダーがあります。',
      en: 'The answer carries the header of a delete marker.',
    },
    artifact: {
      ja: 'デプロイの道具が、コードの置き場所として渡されたキーを読もうとしています。アップロードが先に終わっていません。',
      en: 'A deployment tool reads the key it was given for the code; the upload did not come first.',
    },
    maybe: {
      ja: 'まだない、またはすでにないキーも、同じ応答です。',
      en: 'A key that is not there yet, or no longer, answers the same.',
    },
  },
  prior: 1,
  experiment: {
    sh: 'aws s3api list-object-versions --bucket {bucket} --prefix {key} --max-items 5 --query "[Versions[].[Key,LastModified],DeleteMarkers[].[Key,LastModified]]"',
    powershell:
      'aws s3api list-object-versions --bucket {bucket} --prefix {key} --max-items 5 --query "[Versions[].[Key,LastModified],DeleteMarkers[].[Key,LastModified]]"',
    tells: {
      ja: '`DeleteMarkers`にあれば削除されています。どちらにもなければ、まだ書かれていません。',
      en: 'In `DeleteMarkers`: deleted. In neither list: never written.',
    },
  },
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/DeleteMarker.html',
      title: 'Working with delete markers',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html',
      title: 'GetObject',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const marker = facts.responseHeader('x-amz-delete-marker');
    const missing = keyMissing(facts);
    if (marker && missing) return judge.supports('strong', 'deleted', {}, marker);
    const artifact = missing && facts.says(/Error occurred while GetObject\. S3 Error Code: NoSuchKey/);
    if (artifact) return judge.supports('strong', 'artifact', {}, artifact);
    return missing ? judge.supports('weak', 'maybe', {}, missing) : [];
  },
});
