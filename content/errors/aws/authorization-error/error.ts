import { defineError } from '#core';

export const error = defineError({
  code: 'AuthorizationError',
  aliases: ['AuthorizationErrorException'],
  statuses: [403],
  fault: 'client',
  retry: 'after-fix',
  services: ['sns'],
  wire: [
    {
      services: ['sns'],
      protocol: 'query',
      status: 403,
      reason: 'Forbidden',
      headers: [
        ['x-amzn-RequestId', '48f35812-f079-5095-9234-065c120a3856'],
        ['Content-Type', 'text/xml'],
      ],
      body: `<ErrorResponse xmlns="http://sns.amazonaws.com/doc/2010-03-31/">
  <Error>
    <Type>Sender</Type>
    <Code>AuthorizationError</Code>
    <Message>User: arn:aws:sts::111122223333:assumed-role/orders/session is not authorized to perform: SNS:GetTopicAttributes on resource: arn:aws:sns:eu-west-2:111122223333:orders because no identity-based policy allows the SNS:GetTopicAttributes action</Message>
  </Error>
  <RequestId>48f35812-f079-5095-9234-065c120a3856</RequestId>
</ErrorResponse>`,
      note: {
        ja: '名前は呼び出しのものに置き換えています。`SNS:`は大文字で書かれますが、ポリシーでは`sns:`と書いても同じです。',
        en: 'The names stand for those of your call. `SNS:` comes in capitals; in a policy `sns:` means the same.',
      },
      source: 'https://github.com/ministryofjustice/cloud-platform-environments/pull/21094',
    },
  ],
  messages: [],
  causes: [
    'iam-policy-missing',
    'sms-has-no-topic-arn',
    'policy-names-another-resource',
    'queue-or-topic-policy',
  ],
  order: {
    ja: '公開されたスレッドで見た件数の順で、当サイトの判断です。`on resource:`の後ろが電話番号なら、2つめを先に見ます。',
    en: 'Our judgement, from public threads. With a phone number after `on resource:`, start at the second.',
  },
  related: [
    {
      to: 'access-denied',
      kind: 'sibling',
      why: {
        ja: 'SQSやS3では、同じ拒否がAccessDeniedです。コードの名前が違うのはSNSだけで、理由の読み方は同じです。',
        en: 'SQS and S3 call the same refusal AccessDenied; only SNS has this name, and the reason is read the same way.',
      },
    },
    {
      to: 'kms-access-denied-exception',
      kind: 'confused-with',
      why: {
        ja: '暗号化したトピックで足りないのがKMSキーの権限なら、SNSのコードはAuthorizationErrorではなく、KMSの拒否です。',
        en: 'On an encrypted topic a missing permission on the KMS key shows as KMS’s refusal, not as AuthorizationError.',
      },
    },
  ],
  sources: [
    {
      url: 'https://docs.aws.amazon.com/sns/latest/api/API_Publish.html',
      title: 'Publish - Amazon Simple Notification Service',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/sns/latest/dg/sns-access-policy-use-cases.html',
      title: 'Example cases for Amazon SNS access control',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/ministryofjustice/cloud-platform-environments/pull/21094',
      title: 'ministryofjustice/cloud-platform-environments #21094',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws-ia/terraform-aws-control_tower_account_factory/issues/151',
      title: 'aws-ia/terraform-aws-control_tower_account_factory #151',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  updated: '2026-11-23',
  checked: '2026-11-23',
});
