import { defineCause } from '#core';
import { isS3, s3Call } from '../call.ts';
import { DENIED, bareDenial, anonymousCall } from '../denied.ts';

export const cause = defineCause({
  id: 's3-kms-key-denied',
  explains: DENIED,
  title: {
    ja: 'オブジェクトを暗号化したKMSキーを、呼び出し元が使えない',
    en: 'The caller may not use the KMS key that encrypts the object',
  },
  howToTell: {
    ja: '`aws s3api head-object`の`ServerSideEncryption`が`aws:kms`で、S3の許可はあるのに読み書きだけが失敗します。',
    en: '`ServerSideEncryption` in `aws s3api head-object` is `aws:kms`; S3’s own permissions are there, and only reading or writing fails.',
  },
  fix: {
    ja: '呼び出し元のロールとキーポリシーの両方で、読み取りに`kms:Decrypt`、書き込みに`kms:GenerateDataKey`（マルチパートは`kms:Decrypt`も）を許可します。',
    en: 'Allow `kms:Decrypt` to read and `kms:GenerateDataKey` to write (multipart uploads need both), in the caller’s policies and in the key policy.',
  },
  verify: { ja: '同じオブジェクトを読み書きできます。', en: 'The object can be read and written.' },
  why: {
    ciphertext: {
      ja: 'KMSの文です。S3の許可ではなく、キーの許可で止まっています。',
      en: 'The sentence is KMS’s: what stops the call is the key, not S3.',
    },
    action: {
      ja: 'S3の操作の途中で`{action}`が拒否されています。',
      en: '`{action}` was refused in the course of an S3 operation.',
    },
    seen: {
      ja: '貼られたテキストに、KMSでの暗号化が出ています。',
      en: 'The paste speaks of encryption by KMS.',
    },
    maybe: {
      ja: 'SSE-KMSのオブジェクトなら、キーの許可がないときも同じ文です。',
      en: 'For an object under SSE-KMS a missing permission on the key reads the same.',
    },
  },
  prior: 2,
  experiment: {
    sh: 'aws s3api get-bucket-encryption --bucket {bucket} --query "ServerSideEncryptionConfiguration.Rules[].ApplyServerSideEncryptionByDefault"',
    powershell:
      'aws s3api get-bucket-encryption --bucket {bucket} --query "ServerSideEncryptionConfiguration.Rules[].ApplyServerSideEncryptionByDefault"',
    tells: {
      ja: '`aws:kms`と`KMSMasterKeyID`が出れば、そのキーの許可を調べます。',
      en: 'With `aws:kms` and a `KMSMasterKeyID`, look at that key’s permissions.',
    },
  },
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingKMSEncryption.html',
      title: 'Using server-side encryption with AWS KMS keys (SSE-KMS)',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/troubleshoot-403-errors.html',
      title: 'Troubleshoot access denied (403 Forbidden) errors in Amazon S3',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const said = facts.message(/The ciphertext refers to a customer master key that does not exist/i);
    if (said)
      return isS3(facts) || facts.code('AccessDenied')?.value.code === 'AccessDenied'
        ? judge.supports('strong', 'ciphertext', {}, said)
        : [];
    const call = s3Call(facts);
    const key = facts.all('denial').find(({ value }) => /^kms:/i.test(value.action?.value ?? ''))
      ?.value.action;
    if (key && facts.one('operation') && call)
      return judge.supports('moderate', 'action', { action: key.value }, key);
    const denied = bareDenial(facts);
    const seen =
      denied &&
      facts.says(
        /\baws:kms\b|SSE-?KMS|\bkms:(?:Decrypt|GenerateDataKey)|KMSMasterKeyI[dD]|sse-kms-key-id|kms_key|\bKMS[- ](?:key|encrypt)|encrypted (?:with|by|using) (?:a |the )?KMS|KMS(?:で|による)暗号化/i,
      );
    if (seen && !anonymousCall(facts)) return judge.supports('moderate', 'seen', {}, seen);
    return denied &&
      !anonymousCall(facts) &&
      (call === undefined || ['read', 'write', 'copy'].includes(call.kind))
      ? judge.supports('weak', 'maybe', {}, denied)
      : [];
  },
});
