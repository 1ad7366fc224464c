import { defineCause } from '#core';
import { refusedName, reservedPart } from '../naming.ts';

export const cause = defineCause({
  id: 'reserved-part-in-name',
  explains: ['InvalidBucketName'],
  title: {
    ja: 'AWSが予約している接頭辞か接尾辞が名前に入っている',
    en: 'The name begins or ends with something that AWS keeps for itself',
  },
  howToTell: {
    ja: '文字も長さも規則どおりなのに、名前が`xn--`、`sthree-`で始まるか、`-s3alias`、`--ol-s3`、`.mrap`、`--x-s3`、`--table-s3`、`-an`で終わっています。',
    en: 'Letters and length are right, yet the name begins with `xn--` or `sthree-`, or ends in `-s3alias`, `--ol-s3`, `.mrap`, `--x-s3`, `--table-s3` or `-an`.',
  },
  fix: {
    ja: '先頭か末尾を変えます。`-an`はアカウント専用の名前空間のものなので、`--bucket-namespace account-regional`とともに決められた形で使います。',
    en: 'Change the beginning or the end. `-an` belongs to the account’s own namespace: use it with `--bucket-namespace account-regional`, in the form laid down there.',
  },
  verify: {
    ja: '変えた名前でバケットが作られます。',
    en: 'Under the changed name the bucket is created.',
  },
  why: {
    reserved: {
      ja: '`{name}`の`{part}`は、AWSが予約しています。',
      en: '`{part}` in `{name}` is reserved by AWS.',
    },
  },
  prior: -1,
  stop: 'operation',
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html',
      title: 'General purpose bucket naming rules',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/gpbucketnamespaces.html',
      title: 'Namespaces for general purpose buckets',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const name = refusedName(facts);
    const part = name && reservedPart(name.value);
    return name && part ? judge.supports('strong', 'reserved', { name: name.value, part }, name) : [];
  },
});
