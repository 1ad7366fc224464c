import { defineError } from '#core';

export const error = defineError({
  code: 'RequestLimitExceeded',
  aliases: [],
  statuses: [503],
  fault: 'client',
  retry: 'with-backoff',
  services: ['ec2'],
  wire: [
    {
      services: ['ec2'],
      protocol: 'query',
      status: 503,
      reason: 'Service Unavailable',
      headers: [['Content-Type', 'text/xml;charset=UTF-8']],
      body: `<?xml version="1.0" encoding="UTF-8"?>
<Response><Errors><Error><Code>RequestLimitExceeded</Code><Message>Request limit exceeded.</Message></Error></Errors><RequestID>3b6f1d52-4c1e-4a2e-9a42-6d0f2b8c7e15</RequestID></Response>`,
      note: {
        ja: 'ステータスは429ではなく503です。新しい文面では、`Account 111122223333 has been throttled on ec2:RunInstances …`とアカウントと操作が続きます。',
        en: 'The status is 503 and not 429. Newer answers go on with account and operation: `Account 111122223333 has been throttled on ec2:RunInstances …`.',
      },
      source: 'https://docs.aws.amazon.com/AWSEC2/latest/APIReference/errors-overview.html',
    },
  ],
  messages: [
    {
      pattern: /^Request limit exceeded\.?(?:$| Account \d{12} has been throttled on )/,
      certainty: 'sure',
      service: 'ec2',
    },
  ],
  causes: [
    'calls-bunched-by-script',
    'rate-shared-with-others',
    'retried-without-backoff',
    'ec2-throttled-behind-other-service',
  ],
  order: {
    ja: '公開されたスレッドでの多さによる、当サイトの判断です。Terraformなどの並列の読み取りが最も多く、次が同じアカウントのほかの処理です。',
    en: 'Our judgement, from public threads: parallel reads by Terraform and the like lead, then other programs of the same account.',
  },
  related: [
    {
      to: 'throttling-exception',
      kind: 'sibling',
      why: {
        ja: '同じスロットリングを、EC2は503 RequestLimitExceeded、ほかの多くのサービスは400のThrottlingやThrottlingExceptionと呼びます。',
        en: 'What EC2 calls 503 RequestLimitExceeded is Throttling or ThrottlingException with 400 in most other services.',
      },
    },
    {
      to: 'service-unavailable',
      kind: 'confused-with',
      why: {
        ja: 'EC2の503は、コードを見るまで区別できません。RequestLimitExceededは自分の呼びすぎ、ServiceUnavailableはEC2の側の失敗です。',
        en: 'A 503 of EC2 says nothing until its code is read: RequestLimitExceeded is your rate, ServiceUnavailable a failure of EC2.',
      },
    },
  ],
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AWSEC2/latest/APIReference/errors-overview.html',
      title: 'Error codes for the Amazon EC2 API',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/ec2/latest/devguide/ec2-api-throttling.html',
      title: 'Request throttling for the Amazon EC2 API',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/hashicorp/terraform-provider-aws/issues/138',
      title: 'hashicorp/terraform-provider-aws #138',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/kubernetes/kubernetes/issues/31858',
      title: 'kubernetes/kubernetes #31858',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/CloudSnorkel/cdk-github-runners/issues/946',
      title: 'CloudSnorkel/cdk-github-runners #946',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  updated: '2026-11-23',
  checked: '2026-11-23',
});
