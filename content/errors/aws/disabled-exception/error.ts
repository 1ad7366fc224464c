import { defineError } from '#core';

export const error = defineError({
  code: 'DisabledException',
  aliases: ['KMS.DisabledException', 'KMSDisabledException', 'KMSDisabled', 'KmsDisabled'],
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
      body: '{"__type":"DisabledException","message":"arn:aws:kms:ap-northeast-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab is disabled."}',
      note: {
        ja: 'モデルは409としていますが、KMSのJSONプロトコルは400で答えます。',
        en: 'The model says 409; over KMS’s JSON protocol it is 400.',
      },
      source: 'https://github.com/hashicorp/terraform/issues/5688',
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
<Error><Code>KMS.DisabledException</Code><Message>arn:aws:kms:ap-northeast-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab is disabled.</Message></Error>`,
      note: {
        ja: 'S3は、KMSの答えの前に`KMS.`を付けて返します。メッセージはKMSのままです。',
        en: 'S3 puts `KMS.` before the code that KMS gave it, and keeps the message.',
      },
      source: 'https://docs.aws.amazon.com/AmazonS3/latest/developerguide/ErrorResponses.html',
    },
  ],
  messages: [
    { pattern: /^arn:aws[a-z-]{0,10}:kms:\S{1,200} is disabled\.?$/, certainty: 'sure', service: 'kms' },
    {
      pattern: /^Lambda was unable to decrypt the environment variables because the KMS key used is disabled/,
      certainty: 'sure',
      service: 'lambda',
    },
  ],
  causes: [
    'kms-key-disabled',
    'kms-key-left-disabled-by-cancel',
    'kms-rotation-of-disabled-key',
    'kms-state-not-spread',
  ],
  order: {
    ja: 'AWSの文書は原因を1つしか挙げていません。残りの順序は、公開されたスレッドの数による当サイトの判断です。',
    en: 'AWS’s pages name one cause; the order of the rest is our judgement, from public threads.',
  },
  related: [
    {
      to: 'access-denied-exception',
      kind: 'confused-with',
      why: {
        ja: '権限がないときはAccessDeniedExceptionです。DisabledExceptionは権限とは別の話で、ポリシーを変えても直りません。',
        en: 'Without permission it is AccessDeniedException. DisabledException has nothing to do with permissions; no policy mends it.',
      },
    },
    {
      to: 'kms-invalid-state-exception',
      kind: 'sibling',
      why: {
        ja: '削除の予約やインポート待ちなど、`Disabled`以外の状態はKMSInvalidStateExceptionです。',
        en: 'Scheduled deletion, a pending import and every state but `Disabled` is KMSInvalidStateException.',
      },
    },
    {
      to: 'kms-access-denied-exception',
      kind: 'confused-with',
      why: {
        ja: 'Lambdaの502は、権限がなければKMSAccessDeniedException、キーが無効ならKMSDisabledExceptionです。',
        en: 'Lambda’s 502 is KMSAccessDeniedException without permission, KMSDisabledException for a disabled key.',
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
      url: 'https://docs.aws.amazon.com/kms/latest/developerguide/enabling-keys.html',
      title: 'Enable and disable keys',
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
      url: 'https://docs.aws.amazon.com/lambda/latest/dg/troubleshooting-invocation.html',
      title: 'Troubleshoot invocation issues in Lambda',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/hashicorp/terraform/issues/5688',
      title: 'hashicorp/terraform #5688',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  updated: '2026-11-23',
  checked: '2026-11-23',
});
