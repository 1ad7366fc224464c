import { defineCause } from '#core';

export const cause = defineCause({
  id: 'folder-read-as-bucket',
  explains: ['PermanentRedirect', 'NoSuchBucket', 'AllAccessDisabled', 'AccessDenied'],
  title: {
    ja: 'URLにバケット名がなく、最初のフォルダー名が他人のバケットとして読まれている',
    en: 'The URL has no bucket, so the first folder is read as a stranger’s bucket',
  },
  howToTell: {
    ja: 'XMLの`<Bucket>`が自分のバケットではなく、キーの最初の部分です。',
    en: '`<Bucket>` in the XML is not your bucket but the first part of the key.',
  },
  fix: {
    ja: 'パス形式なら`https://s3.リージョン.amazonaws.com/バケット名/キー`、仮想ホスト形式なら`https://バケット名.s3.…/キー`にします。設定のバケット名が空でないかも確かめます。',
    en: 'Write `https://s3.REGION.amazonaws.com/BUCKET/KEY` in path style, `https://BUCKET.s3.…/KEY` in virtual-hosted style; see that the bucket in the settings is not empty.',
  },
  verify: {
    ja: '`<Bucket>`が自分のバケットになるか、オブジェクトが返ります。',
    en: '`<Bucket>` is yours, or the object comes back.',
  },
  why: {
    path: {
      ja: 'ホストにバケット名がなく、パスの最初の`{bucket}`がバケットとして読まれました。',
      en: 'The host names no bucket, so `{bucket}`, first in the path, was read as one.',
    },
    said: {
      ja: 'S3がバケットとして読んだのは`{bucket}`です。これがフォルダー名なら、バケット名が抜けています。',
      en: 'What S3 read as the bucket is `{bucket}`; if that is a folder of yours, the bucket was left out.',
    },
  },
  prior: 1,
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/VirtualHosting.html',
      title: 'Virtual hosting of general purpose buckets',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws/aws-sdk-js/issues/695',
      title: 'aws/aws-sdk-js #695',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const bucket = facts.detail('Bucket') ?? facts.detail('BucketName');
    const segments = facts.value('url')?.segments ?? [];
    const host = facts.value('url')?.host.value ?? '';
    const first = segments[0];
    const isPathStyle = facts.endpoint()?.value.kind === 's3' && /^s3[.-]/i.test(host);
    if (bucket && first && isPathStyle && segments.length > 1 && first.value === bucket.value.value)
      return judge.supports('moderate', 'path', { bucket: first.value }, first);
    const isRedirect = facts.code('PermanentRedirect') ?? facts.code('AllAccessDisabled');
    return bucket && isRedirect ? judge.supports('weak', 'said', { bucket: bucket.value.value }, bucket) : [];
  },
});
