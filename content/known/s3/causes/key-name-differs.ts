import { defineCause } from '#core';
import { bucketOf, keyOf } from '../call.ts';
import { keyMissing } from '../missing.ts';

export const cause = defineCause({
  id: 'key-name-differs',
  explains: ['NoSuchKey', 'NotFound'],
  title: {
    ja: 'キーの綴り、大文字と小文字、拡張子、先頭のスラッシュが違う',
    en: 'The key differs in spelling, letter case, extension or a leading slash',
  },
  howToTell: {
    ja: '`aws s3 ls`で近い名前のキーが見えます。S3のキーは大文字と小文字を区別し、`/a.txt`と`a.txt`は別のキーです。',
    en: '`aws s3 ls` shows a key much like it; keys are case-sensitive, and `/a.txt` is not `a.txt`.',
  },
  fix: {
    ja: '一覧からキーを写して使います。先頭のスラッシュを外し、バケット名をキーに重ねて書かないようにします。',
    en: 'Copy the key from the listing, drop a leading slash, and do not repeat the bucket within the key.',
  },
  verify: { ja: '`aws s3api head-object`が成功します。', en: '`aws s3api head-object` succeeds.' },
  why: {
    slash: {
      ja: 'キー`{key}`がスラッシュで始まるか、スラッシュが重なっています。',
      en: 'The key `{key}` begins with a slash or holds two in a row.',
    },
    doubled: {
      ja: 'キー`{key}`がバケット名で始まっています。バケット名を重ねて書いたようです。',
      en: 'The key `{key}` begins with the bucket’s name, which seems to be written twice.',
    },
    named: {
      ja: 'S3は`{key}`というキーはないと答えています。',
      en: 'S3 answers that there is no key `{key}`.',
    },
    said: { ja: 'S3は、そのキーはないと答えています。', en: 'S3 answers that there is no such key.' },
  },
  prior: 4,
  experiment: {
    sh: 'aws s3api list-objects-v2 --bucket {bucket} --prefix {key} --max-items 5 --query "Contents[].Key"',
    powershell:
      'aws s3api list-objects-v2 --bucket {bucket} --prefix {key} --max-items 5 --query "Contents[].Key"',
    tells: {
      ja: '空なら、接頭辞を短くして実際のキーを探します。',
      en: 'Empty: shorten the prefix to find the real key.',
    },
  },
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-keys.html',
      title: 'Naming Amazon S3 objects',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/developerguide/ErrorResponses.html',
      title: 'Error responses - Amazon Simple Storage Service',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const missing = keyMissing(facts);
    if (!missing) return [];
    const key = keyOf(facts);
    const bucket = bucketOf(facts);
    if (!key) return judge.supports('weak', 'said', {}, missing);
    if (/^\/|\/\//.test(key)) return judge.supports('strong', 'slash', { key }, missing);
    if (bucket && key.startsWith(`${bucket}/`)) return judge.supports('strong', 'doubled', { key }, missing);
    return judge.supports('moderate', 'named', { key }, missing);
  },
});
