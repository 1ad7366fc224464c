import { defineError } from '#core';

export const error = defineError({
  code: 'KMSInvalidStateException',
  aliases: [
    'KMS.KMSInvalidStateException',
    'KMSInvalidState',
    'KMS.KMSInvalidState',
    'KmsInvalidState',
    'KMS.InvalidStateException',
  ],
  statuses: [400, 502],
  fault: 'client',
  retry: 'after-fix',
  services: ['kms', 's3', 'lambda', 'sns', 'sqs'],
  wire: [
    {
      services: ['kms'],
      protocol: 'json',
      status: 400,
      reason: 'Bad Request',
      headers: [['Content-Type', 'application/x-amz-json-1.1']],
      body: '{"__type":"KMSInvalidStateException","message":"arn:aws:kms:ap-northeast-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab is pending deletion."}',
      note: {
        ja: 'メッセージの末尾が状態です。`pending deletion`のほかに`pending import`と`unavailable`があります。',
        en: 'The end of the message is the state: `pending deletion`, `pending import` or `unavailable`.',
      },
      source: 'https://github.com/hashicorp/terraform-provider-aws/issues/17889',
    },
    {
      services: ['s3'],
      protocol: 'rest-xml',
      status: 400,
      reason: 'Bad Request',
      headers: [
        ['Content-Type', 'application/xml'],
        ['Server', 'AmazonS3'],
      ],
      body: `<?xml version="1.0" encoding="UTF-8"?>
<Error><Code>KMS.KMSInvalidStateException</Code><Message>arn:aws:kms:ap-northeast-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab is pending deletion.</Message></Error>`,
      note: {
        ja: 'S3は`KMS.`を付けて返します。SQSの古いプロトコルでは`KMS.InvalidStateException`、SNSでは`KMSInvalidState`です。',
        en: 'S3 puts `KMS.` before it; SQS’s old protocol says `KMS.InvalidStateException`, SNS `KMSInvalidState`.',
      },
      source: 'https://docs.aws.amazon.com/AmazonS3/latest/developerguide/ErrorResponses.html',
    },
  ],
  messages: [
    {
      pattern: /^arn:aws[a-z-]{0,10}:kms:\S{1,200} is (?:pending deletion|pending import|unavailable)\.?$/,
      certainty: 'sure',
      service: 'kms',
    },
  ],
  causes: [
    'kms-key-pending-deletion',
    'kms-key-material-missing',
    'kms-key-store-disconnected',
    'kms-key-not-ready',
  ],
  order: {
    ja: '公開されたスレッドの数による、当サイトの判断です。ほとんどが削除の予約で、残りは特別な種類のキーに限られます。',
    en: 'Our judgement, from public threads: nearly all are scheduled deletions; the rest takes special kinds of keys.',
  },
  related: [
    {
      to: 'disabled-exception',
      kind: 'sibling',
      why: {
        ja: '`Disabled`だけは、このコードではなくDisabledExceptionです。削除を取り消したキーは`Disabled`になります。',
        en: 'The state `Disabled` alone has a code of its own, DisabledException; a key whose deletion was cancelled is in it.',
      },
    },
    {
      to: 'kms-access-denied-exception',
      kind: 'confused-with',
      why: {
        ja: '権限がないときはKMSAccessDeniedExceptionか、KMS自身のAccessDeniedExceptionです。',
        en: 'Without permission it is KMSAccessDeniedException, or AccessDeniedException from KMS itself.',
      },
    },
  ],
  sources: [
    {
      url: 'https://docs.aws.amazon.com/kms/latest/APIReference/API_Decrypt.html',
      title: 'Decrypt',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/kms/latest/developerguide/key-state.html',
      title: 'Key states of AWS KMS keys',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/kms/latest/developerguide/deleting-keys.html',
      title: 'Delete an AWS KMS key',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/developerguide/ErrorResponses.html',
      title: 'Error responses - Amazon Simple Storage Service',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/hashicorp/terraform-provider-aws/issues/17889',
      title: 'hashicorp/terraform-provider-aws #17889',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  updated: '2026-11-23',
  checked: '2026-11-23',
});
