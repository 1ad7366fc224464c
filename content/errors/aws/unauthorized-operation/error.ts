import { defineError } from '#core';

export const error = defineError({
  code: 'UnauthorizedOperation',
  aliases: [],
  statuses: [403],
  fault: 'client',
  retry: 'after-fix',
  services: ['ec2'],
  wire: [
    {
      services: ['ec2'],
      protocol: 'query',
      status: 403,
      reason: 'Forbidden',
      headers: [['Content-Type', 'text/xml;charset=UTF-8']],
      body: `<Response>
  <Errors>
     <Error>
        <Code>UnauthorizedOperation</Code>
        <Message>You are not authorized to perform this operation. Encoded authorization failure message: 0oaZLrVVIxb8lmPCpj7S11qdDzu_uNi_mBsUZwMj5aWOqnj1…</Message>
     </Error>
  </Errors>
  <RequestID>b38d2eb9-5905-4af1-9759-3765b762dac9</RequestID>
</Response>`,
      note: {
        ja: '`…`は省略です。実際の文字列は数百文字続き、復号には全文が必要です。',
        en: '`…` stands for some hundred characters more, all of which are needed to decode it.',
      },
      source: 'https://github.com/aws/aws-sdk-go/issues/1536',
    },
    {
      services: ['ec2'],
      protocol: 'query',
      status: 403,
      reason: 'Forbidden',
      headers: [['Content-Type', 'text/xml;charset=UTF-8']],
      body: `<?xml version="1.0" encoding="UTF-8"?>
<Response><Errors><Error><Code>UnauthorizedOperation</Code><Message>You are not authorized to perform this operation. User: arn:aws:sts::111122223333:assumed-role/karpenter/i-0feec2c74b52d9d4a is not authorized to perform: ec2:DescribeImages because no identity-based policy allows the ec2:DescribeImages action</Message></Error></Errors><RequestID>c3acc98d-054e-482c-87a5-669b2a09514c</RequestID></Response>`,
      note: {
        ja: '呼び出し元、アクション、理由を平文で書く形です。この後に暗号化された文字列が続くこともあります。',
        en: 'The form that names caller, action and reason in the open; an encoded string may follow it.',
      },
      source: 'https://github.com/terraform-aws-modules/terraform-aws-eks/issues/3064',
    },
  ],
  messages: [
    {
      pattern: /^(?:API: ec2:\w{1,80} )?You are not authorized to perform this operation\b/,
      certainty: 'sure',
      service: 'ec2',
    },
    // What sts:DecodeAuthorizationMessage gives back: EC2 is the service that encodes its refusals.
    {
      pattern: /^\{\s{0,40}"allowed"\s{0,8}:\s{0,8}false,\s{0,40}"explicitDeny"/,
      certainty: 'sure',
      service: 'ec2',
    },
  ],
  causes: [
    'encoded-authorization-message',
    'iam-policy-missing',
    'tagging-permission-missing',
    'pass-role-missing',
    'dependent-action-missing',
    'explicit-deny-in-own-policy',
    'scp-denies',
  ],
  order: {
    ja: '最初は原因ではなく手がかりです。残りの順は、読んだ公開スレッドでの多さによる、当サイトの判断です。',
    en: 'The first is a clue rather than a cause. The rest is our judgement, by how often the public threads we read end there.',
  },
  related: [
    {
      to: 'auth-failure',
      kind: 'confused-with',
      why: {
        ja: 'AuthFailureは、認証情報かAMIの共有の問題です。UnauthorizedOperationでは認証情報は正しく、許可がありません。',
        en: 'AuthFailure is about credentials, or an AMI that is not shared. With UnauthorizedOperation the credentials are right, and permission is missing.',
      },
    },
    {
      to: 'access-denied',
      kind: 'sibling',
      why: {
        ja: '同じ評価の結果を、EC2はUnauthorizedOperation、STSやIAM、S3はAccessDeniedと呼びます。',
        en: 'One and the same evaluation: EC2 calls its result UnauthorizedOperation; STS, IAM and S3 call it AccessDenied.',
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
      url: 'https://docs.aws.amazon.com/STS/latest/APIReference/API_DecodeAuthorizationMessage.html',
      title: 'DecodeAuthorizationMessage',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws/aws-sdk-go/issues/1536',
      title: 'aws/aws-sdk-go #1536',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/hashicorp/terraform-provider-aws/issues/29710',
      title: 'hashicorp/terraform-provider-aws #29710',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws/aws-parallelcluster/issues/372',
      title: 'aws/aws-parallelcluster #372',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  updated: '2026-11-23',
  checked: '2026-11-23',
});
