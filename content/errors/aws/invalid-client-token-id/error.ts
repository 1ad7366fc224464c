import { defineError } from '#core';

/** Services of the query protocol, which use this code where others say UnrecognizedClientException. */
const QUERY_SERVICES = ['sts', 'iam', 'cloudwatch', 'sns', 'ses', 'ec2'] as const;

export const error = defineError({
  code: 'InvalidClientTokenId',
  aliases: ['InvalidClientTokenIdException'],
  statuses: [403],
  fault: 'client',
  retry: 'after-fix',
  services: ['sts', 'iam', 'cloudwatch', 'sns', 'ses', 'sqs'],
  wire: [
    {
      services: ['sts', 'iam', 'cloudwatch', 'sns'],
      protocol: 'query',
      status: 403,
      reason: 'Forbidden',
      headers: [
        ['x-amzn-RequestId', '42d5b609-ce33-60a0-f8f6-607eaf113b73'],
        ['Content-Type', 'text/xml'],
      ],
      body: `<ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/">
  <Error>
    <Type>Sender</Type>
    <Code>InvalidClientTokenId</Code>
    <Message>The security token included in the request is invalid.</Message>
  </Error>
  <RequestId>42d5b609-ce33-60a0-f8f6-607eaf113b73</RequestId>
</ErrorResponse>`,
      note: {
        ja: '`xmlns`はサービスごとに違います。メッセージ末尾のピリオドが付かない応答もあります。',
        en: 'The `xmlns` differs from service to service, and some answers leave out the full stop of the message.',
      },
      source: 'https://docs.aws.amazon.com/IAM/latest/APIReference/CommonErrors.html',
    },
  ],
  messages: QUERY_SERVICES.map((service) => ({
    pattern: /^The security token included in the request is invalid\.?$/,
    certainty: 'shared',
    statuses: [403],
    service,
  })),
  causes: [
    'session-token-missing',
    'stale-environment-credentials',
    'key-deleted-or-inactive',
    'key-id-unknown',
    'session-token-garbled',
    'region-not-enabled',
    'other-partition',
  ],
  order: {
    ja: '公開されたスレッドの件数と、確かめる手間の少なさによる、当サイトの判断です。AWSのナレッジセンターは、設定の誤り、期限切れや削除、想定外の場所の認証情報を、順を付けずに挙げています。',
    en: 'Our judgement, from how often public threads end there and how little it takes to check. AWS’s knowledge center names wrong configuration, expired or deleted keys and credentials in an unexpected place, in no order.',
  },
  related: [
    {
      to: 'unrecognized-client-exception',
      kind: 'sibling',
      why: {
        ja: '同じ失敗の別名です。クエリAPIがInvalidClientTokenId、JSONのサービスとAPI GatewayがUnrecognizedClientExceptionと返します。',
        en: 'Another name for the same failure: query APIs say InvalidClientTokenId, JSON services and API Gateway say UnrecognizedClientException.',
      },
    },
    {
      to: 'expired-token',
      kind: 'confused-with',
      why: {
        ja: 'メッセージの末尾が`invalid`か`expired`かだけの違いです。`expired`なら認証情報は認識されていて、取り直せば直ります。',
        en: 'The messages differ in their last word. With `expired` the credentials were recognised and only need to be fetched again.',
      },
    },
    {
      to: 'invalid-access-key-id',
      kind: 'sibling',
      why: {
        ja: '同じ失敗を、S3だけはInvalidAccessKeyIdと呼び、送られたキーIDも応答に含めます。',
        en: 'S3 alone calls the same failure InvalidAccessKeyId, and quotes the key ID that was sent.',
      },
    },
    {
      to: 'auth-failure',
      kind: 'sibling',
      why: {
        ja: '同じ認証情報を、EC2はAuthFailureで拒否します。',
        en: 'EC2 refuses the same credentials as AuthFailure.',
      },
    },
    {
      to: 'no-credentials',
      kind: 'confused-with',
      why: {
        ja: 'NoCredentialsではキーが1つも見つかっていません。InvalidClientTokenIdは、送ったキーをAWSが知らないという応答です。',
        en: 'With NoCredentials no key was found; InvalidClientTokenId is the answer to one that AWS does not know.',
      },
    },
  ],
  sources: [
    {
      url: 'https://repost.aws/knowledge-center/iam-credentials-token',
      title:
        'How do I resolve the IAM credentials error "The security token included in the request isn’t valid"?',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/IAM/latest/APIReference/CommonErrors.html',
      title: 'Common Error Types - AWS Identity and Access Management',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/mmmorris1975/aws-runas/issues/22',
      title: 'mmmorris1975/aws-runas #22',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/ljfranklin/terraform-resource/issues/123',
      title: 'ljfranklin/terraform-resource #123',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  updated: '2026-11-23',
  checked: '2026-11-23',
});
