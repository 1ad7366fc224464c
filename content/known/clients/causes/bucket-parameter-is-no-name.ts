import { defineCause } from '#core';
import { saying } from '../sentences.ts';

export const cause = defineCause({
  id: 'bucket-parameter-is-no-name',
  explains: ['ParamValidation'],
  title: {
    ja: 'バケット名の欄に、URLやパスを渡している',
    en: 'A URL or a path is passed as the bucket’s name',
  },
  howToTell: { ja: '`Bucket`に`s3://`や`/`が入っています。', en: '`Bucket` holds `s3://` or a `/`.' },
  fix: {
    ja: '`Bucket`には名前だけを、`Key`には残りのパスを渡します。',
    en: 'Pass the name alone as `Bucket`, and the rest of the path as `Key`.',
  },
  verify: { ja: '検査を通り、S3の応答が返ります。', en: 'The check passes, and S3 answers.' },
  why: {
    bucket: {
      ja: '`{bucket}`はバケット名の形ではないと書かれています。',
      en: 'It says that `{bucket}` has not the form of a bucket’s name.',
    },
  },
  prior: 4,
  stop: 'client',
  sources: [
    {
      url: 'https://github.com/boto/botocore/blob/develop/botocore/exceptions.py',
      title: 'botocore/exceptions.py',
      kind: 'project',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const said = saying(facts, /Invalid bucket name "(?<bucket>[^"\n]{0,200})"/);
    return said ? judge.supports('strong', 'bucket', { bucket: said.groups['bucket'] ?? '' }, said) : [];
  },
});
