import { defineError } from '#core';
import { thread } from './sources.ts';

export const error = defineError({
  code: 'MissingSecurityHeader',
  aliases: [],
  statuses: [400],
  fault: 'client',
  retry: 'after-fix',
  services: ['s3'],
  wire: [
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
<Error><Code>MissingSecurityHeader</Code><Message>Your request was missing a required header</Message><RequestId>4442587FB7D0A2F9</RequestId><HostId>s9lzHYrFp76ZVxRcpX9+5cjAnEH2ROuNkd2BHfIa6UkFVdtjf5mKR3/eTPFvsiP/XV/VLi31234=</HostId></Error>`,
      note: {
        ja: 'メッセージは、どのヘッダーが足りないかを言いません。失敗した操作の名前が手がかりです。',
        en: 'The message does not say which header. The name of the failed operation is the clue.',
      },
      source: 'https://github.com/crossplane-contrib/provider-aws/issues/1767',
    },
  ],
  messages: [{ pattern: /^Your request was missing a required header/, certainty: 'sure', service: 's3' }],
  causes: [
    'acl-call-names-no-acl',
    'object-acl-became-null',
    'bucket-acl-left-empty',
    'content-sha256-header-missing',
    's3-compatible-store-answered',
  ],
  order: {
    ja: '公開されたスレッドの件数によります。見つかったスレッドのほとんどが、ACLのない`PutBucketAcl`か`PutObjectAcl`でした。',
    en: 'By the public threads that we found: nearly all are a `PutBucketAcl` or `PutObjectAcl` without an ACL.',
  },
  related: [
    {
      to: 'missing-authentication-token',
      kind: 'confused-with',
      why: {
        ja: '名前は似ていますが、MissingSecurityHeaderは認証の失敗ではありません。署名は受け入れられ、操作に必要なヘッダーが足りないだけです。',
        en: 'Alike by name alone: MissingSecurityHeader is no failure to authenticate. The signature was accepted, and the operation lacks a header of its own.',
      },
    },
  ],
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/developerguide/ErrorResponses.html',
      title: 'Error responses - Amazon Simple Storage Service',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketAcl.html',
      title: 'PutBucketAcl - Amazon Simple Storage Service',
      kind: 'aws',
      checked: '2026-11-23',
    },
    thread('hashicorp/terraform-provider-aws', 32772),
    thread('crossplane-contrib/provider-aws', 1767),
    thread('dlhdesign/node-aws-beanstalk', 4),
  ],
  updated: '2026-11-23',
  checked: '2026-11-23',
});
