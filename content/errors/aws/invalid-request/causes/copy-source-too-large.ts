import { defineCause } from '#core';

export const cause = defineCause({
  id: 'copy-source-too-large',
  explains: ['InvalidRequest'],
  title: {
    ja: '5 GBを超えるオブジェクトを、1回のCopyObjectで複製している',
    en: 'An object beyond 5 GB is copied with a single CopyObject',
  },
  howToTell: {
    ja: 'メッセージが`The specified copy source is larger than the maximum allowable size for a copy source: 5368709120`です。',
    en: 'The message is `The specified copy source is larger than the maximum allowable size for a copy source: 5368709120`.',
  },
  fix: {
    ja: 'UploadPartCopyで分けて複製します。`aws s3 cp`とboto3の`copy`は自動で分け、`copy_object`は分けません。',
    en: 'Copy in parts with UploadPartCopy: `aws s3 cp` and `copy` of boto3 do so by themselves, `copy_object` never does.',
  },
  verify: {
    ja: 'コピー先のETagの末尾が`-パート数`です。',
    en: 'The target’s ETag ends in `-` and the number of parts.',
  },
  why: {
    said: {
      ja: 'S3が、コピー元が上限を超えていると答えています。',
      en: 'S3 answers that the source is beyond the limit.',
    },
  },
  prior: 2,
  sources: [
    {
      url: 'https://github.com/hashicorp/terraform-provider-aws/issues/38102',
      title: 'hashicorp/terraform-provider-aws #38102',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/rclone/rclone/issues/2375',
      title: 'rclone/rclone #2375',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/ansible-collections/amazon.aws/issues/2117',
      title: 'ansible-collections/amazon.aws #2117',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const said = facts.message(/^The specified copy source is larger than the maximum allowable size\b/);
    return said ? judge.supports('strong', 'said', {}, said) : [];
  },
});
