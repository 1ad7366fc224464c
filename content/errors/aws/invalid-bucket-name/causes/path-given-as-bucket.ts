import { defineCause } from '#core';
import { isAddress, refusedName } from '../naming.ts';

export const cause = defineCause({
  id: 'path-given-as-bucket',
  explains: ['InvalidBucketName'],
  title: {
    ja: 'バケット名の代わりに、パス、`s3://`のURL、ARNを渡している',
    en: 'A path, an `s3://` address or an ARN is passed where the bare name belongs',
  },
  howToTell: {
    ja: '渡した値に`/`か`:`が入っています。',
    en: 'The value holds a `/` or a `:`.',
  },
  fix: {
    ja: '`Bucket`には名前だけを渡し、フォルダーは`Key`や`Prefix`に移します。ARNからは`:::`の後ろだけを使います。',
    en: 'Pass the bare name as `Bucket`, and move the folder into `Key` or `Prefix`; of an ARN use what follows `:::`.',
  },
  verify: {
    ja: '同じ呼び出しが通るか、`InvalidBucketName`以外の応答になります。',
    en: 'The call succeeds, or answers something other than `InvalidBucketName`.',
  },
  why: {
    address: {
      ja: '`{name}`はバケット名ではなく、パスかURL、ARNです。',
      en: '`{name}` is no bucket’s name but a path, an address or an ARN.',
    },
  },
  prior: 2,
  stop: 'client',
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html',
      title: 'General purpose bucket naming rules',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/boto/boto3/issues/2779',
      title: 'boto/boto3 #2779',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/RenovoSolutions/cdk-library-certbot/pull/24',
      title: 'RenovoSolutions/cdk-library-certbot #24',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const name = refusedName(facts);
    return name && isAddress(name.value)
      ? judge.supports('strong', 'address', { name: name.value }, name)
      : [];
  },
});
