import { defineCause } from '#core';

export const cause = defineCause({
  id: 'upload-larger-than-allowed',
  explains: ['EntityTooLarge'],
  title: {
    ja: '5 GBを超えるファイルを、1回のPUTで送っている',
    en: 'A file beyond 5 GB is sent in a single PUT',
  },
  howToTell: {
    ja: 'XMLの`MaxSizeAllowed`が`5368709120`です。小さなファイルは同じコードで通ります。',
    en: '`MaxSizeAllowed` in the XML is `5368709120`, and smaller files pass with the same code.',
  },
  fix: {
    ja: 'マルチパートアップロードにします。`aws s3 cp`、boto3の`upload_file`、JSの`@aws-sdk/lib-storage`は自動で分けます。`put_object`や`s3api put-object`は分けません。',
    en: 'Upload in parts: `aws s3 cp`, `upload_file` of boto3 and `@aws-sdk/lib-storage` do so by themselves; `put_object` and `s3api put-object` never do.',
  },
  verify: {
    ja: 'アップロードが通り、ETagの末尾が`-パート数`になります。',
    en: 'The upload succeeds, and its ETag ends in `-` and the number of parts.',
  },
  why: {
    sizes: {
      ja: '`{proposed}`バイトを送ろうとしていて、上限は`{max}`バイトです。',
      en: '`{proposed}` bytes were to be sent; `{max}` are allowed.',
    },
    said: { ja: '上限を超えていると答えています。', en: 'The answer is that the limit is exceeded.' },
  },
  prior: 3,
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/qfacts.html',
      title: 'Amazon S3 multipart upload limits',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/versity/versitygw/issues/2041',
      title: 'versity/versitygw #2041',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/stechstudio/laravel-zipstream/issues/46',
      title: 'stechstudio/laravel-zipstream #46',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const [max, proposed] = [facts.detail('MaxSizeAllowed'), facts.detail('ProposedSize')];
    if (max && max.value.value !== ONE_PUT) return [];
    if (max && proposed)
      return judge.supports(
        'strong',
        'sizes',
        { max: max.value.value, proposed: proposed.value.value },
        proposed,
      );
    if (facts.one('operation')?.value === 'UploadPart') return [];
    const said =
      facts.message(/^Your proposed upload exceeds the maximum allowed/) ?? facts.code('EntityTooLarge');
    return said ? judge.supports('strong', 'said', {}, said) : [];
  },
});

/** What one request may carry, 5 GiB in bytes, as S3 writes it. */
const ONE_PUT = '5368709120';
