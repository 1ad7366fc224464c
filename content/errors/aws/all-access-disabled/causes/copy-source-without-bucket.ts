import { defineCause } from '#core';

export const cause = defineCause({
  id: 'copy-source-without-bucket',
  explains: ['AllAccessDisabled', 'NoSuchBucket', 'AccessDenied', 'NoSuchKey'],
  title: {
    ja: '`CopySource`にバケット名がなく、キーの最初の部分がバケットとして読まれている',
    en: '`CopySource` lacks the bucket, so the first part of the key is read as one',
  },
  howToTell: {
    ja: '呼び出したのがCopyObjectで、`CopySource`が`バケット名/キー`の形になっていません。',
    en: 'The call is CopyObject, and `CopySource` is not of the form `BUCKET/KEY`.',
  },
  fix: {
    ja: '`CopySource`を`バケット名/キー`（キーはURLエンコード）にします。',
    en: 'Set `CopySource` to `BUCKET/KEY`, the key URL-encoded.',
  },
  verify: { ja: 'コピーが通ります。', en: 'The copy succeeds.' },
  why: {
    copy: {
      ja: 'コピーの操作です。コピー元は`CopySource`から読まれます。',
      en: 'The operation is a copy; its source is read from `CopySource`.',
    },
    header: {
      ja: '`x-amz-copy-source`が`{source}`です。最初の部分がバケット名として読まれます。',
      en: '`x-amz-copy-source` is `{source}`; its first part is read as the bucket.',
    },
    maybe: {
      ja: 'コピーの操作なら、コピー元のバケット名が抜けたときもこの応答です。',
      en: 'For a copy, a source without its bucket answers this too.',
    },
  },
  prior: 0,
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/API/API_CopyObject.html',
      title: 'CopyObject',
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
    const header = facts.requestHeader('x-amz-copy-source');
    if (header) return judge.supports('weak', 'header', { source: header.value.value }, header);
    const operation = facts.one('operation');
    if (operation && /^(?:CopyObject|UploadPartCopy)$/.test(operation.value))
      return judge.supports('moderate', 'copy', {}, operation);
    const source =
      facts.code('AllAccessDisabled', 'NoSuchBucket') &&
      facts.says(/\bcopy[-_ ]?source\b|\bcopyObject\b|\bcopy_object\b/i);
    if (source) return judge.supports('strong', 'copy', {}, source);
    const disabled = operation ? undefined : facts.code('AllAccessDisabled');
    return disabled ? judge.supports('weak', 'maybe', {}, disabled) : [];
  },
});
