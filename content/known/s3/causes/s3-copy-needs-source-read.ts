import { defineCause } from '#core';
import { s3Call } from '../call.ts';
import { DENIED, bareDenial } from '../denied.ts';

export const cause = defineCause({
  id: 's3-copy-needs-source-read',
  explains: DENIED,
  title: {
    ja: 'コピー元の読み取りか、コピー先の書き込みの片方が許可されていない',
    en: 'Copying needs reading the source and writing the target; one is not allowed',
  },
  howToTell: {
    ja: '同じ認証情報で、コピー元の取得（`get-object`）とコピー先への書き込みを別々に試すと、片方が失敗します。',
    en: 'With the same credentials fetching the source and writing to the target, tried apart, one of them fails.',
  },
  fix: {
    ja: 'コピー元に`s3:GetObject`（タグ付きなら`s3:GetObjectTagging`）、コピー先に`s3:PutObject`（`s3:PutObjectTagging`）を許可します。`CopySource`はバケット名から書きます。',
    en: 'Allow `s3:GetObject` (with tags `s3:GetObjectTagging`) on the source and `s3:PutObject` (`s3:PutObjectTagging`) on the target; `CopySource` begins with the bucket.',
  },
  verify: { ja: 'コピーが通ります。', en: 'The copy succeeds.' },
  why: {
    copy: {
      ja: '呼び出したのは`{name}`です。2つのバケットの許可が要ります。',
      en: 'What was called is `{name}`, which needs permissions on two sides.',
    },
  },
  prior: 4,
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/API/API_CopyObject.html',
      title: 'CopyObject',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const call = s3Call(facts);
    return call?.kind === 'copy' && bareDenial(facts)
      ? judge.supports('moderate', 'copy', { name: call.name }, call)
      : [];
  },
});
