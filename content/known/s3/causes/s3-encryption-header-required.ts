import { defineCause } from '#core';
import { s3Call } from '../call.ts';
import { DENIED, bareDenial, namedDenial } from '../denied.ts';

export const cause = defineCause({
  id: 's3-encryption-header-required',
  explains: DENIED,
  title: {
    ja: 'バケットポリシーが求める暗号化のヘッダーが、アップロードに付いていない',
    en: 'The upload lacks the encryption header that the bucket policy asks for',
  },
  howToTell: {
    ja: 'バケットポリシーに`s3:x-amz-server-side-encryption`を条件にしたDenyがあります。',
    en: 'The bucket policy has a Deny on `s3:x-amz-server-side-encryption`.',
  },
  fix: {
    ja: 'アップロードに`--sse aws:kms --sse-kms-key-id …`（または`AES256`）を付けます。',
    en: 'Add `--sse aws:kms --sse-kms-key-id …`, or `AES256`, to the upload.',
  },
  verify: { ja: 'ヘッダーを付けたアップロードが通ります。', en: 'The upload with the header succeeds.' },
  why: {
    explicit: {
      ja: '書き込みが、リソースベースのポリシーに明示的に拒否されています。',
      en: 'The write is denied explicitly by a resource-based policy.',
    },
    write: {
      ja: '書き込みの拒否です。暗号化ヘッダーを求めるバケットポリシーでも、この形になります。',
      en: 'A write is refused, as by a bucket policy that asks for an encryption header.',
    },
  },
  prior: 0,
  experiment: {
    sh: 'aws s3api get-bucket-policy --bucket {bucket} --query Policy --output text',
    powershell: 'aws s3api get-bucket-policy --bucket {bucket} --query Policy --output text',
    tells: {
      ja: '`s3:x-amz-server-side-encryption`のDenyがあれば、これが原因です。',
      en: 'A Deny on `s3:x-amz-server-side-encryption`: it is this.',
    },
  },
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/troubleshoot-403-errors.html',
      title: 'Troubleshoot access denied (403 Forbidden) errors in Amazon S3',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObject.html',
      title: 'PutObject',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const call = s3Call(facts);
    if (call?.kind !== 'write' || facts.requestHeader('x-amz-server-side-encryption') || facts.setting('sse'))
      return [];
    const named = namedDenial(facts);
    if (named)
      return named.value.mode === 'explicit' &&
        (named.value.policyType === 'resource' || named.value.policyType === 'rcp')
        ? judge.supports('moderate', 'explicit', {}, named)
        : [];
    return bareDenial(facts) ? judge.supports('weak', 'write', {}, call) : [];
  },
});
