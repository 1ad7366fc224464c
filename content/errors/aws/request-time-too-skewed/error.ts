import { defineError } from '#core';

export const error = defineError({
  code: 'RequestTimeTooSkewed',
  aliases: ['RequestTimeTooSkewedException'],
  statuses: [403],
  fault: 'client',
  retry: 'after-fix',
  services: ['s3'],
  wire: [
    {
      services: ['s3'],
      protocol: 'rest-xml',
      status: 403,
      reason: 'Forbidden',
      headers: [
        ['x-amz-request-id', '8D98C1Q0X88I509Q'],
        ['Content-Type', 'application/xml'],
        ['Date', 'Sun, 01 Nov 2026 03:15:33 GMT'],
        ['Server', 'AmazonS3'],
      ],
      body: `<?xml version="1.0" encoding="UTF-8"?>
<Error><Code>RequestTimeTooSkewed</Code><Message>The difference between the request time and the current time is too large.</Message><RequestTime>20261101T121530Z</RequestTime><ServerTime>2026-11-01T03:15:34Z</ServerTime><MaxAllowedSkewMilliseconds>900000</MaxAllowedSkewMilliseconds><RequestId>8D98C1Q0X88I509Q</RequestId><HostId>ABk52Uw8fdGraaBBwad919Y8AzXOW+JrKCBzWIjIQmF6qtb2dJYtCCtQJOiPWXwfpMSNUdnwQqz=</HostId></Error>`,
      note: {
        ja: '`RequestTime`が署名に使われた時刻、`ServerTime`がS3の時計です。差が`MaxAllowedSkewMilliseconds`（900000は15分）を超えると、この応答が返ります。',
        en: '`RequestTime` is the time the request was signed with, `ServerTime` S3’s clock. They may differ by `MaxAllowedSkewMilliseconds`: 900000 is 15 minutes.',
      },
      source: 'https://github.com/aws/aws-sdk-php/issues/612',
    },
  ],
  messages: [
    {
      pattern: /^The difference between the request time and the current time is too large\.?/,
      certainty: 'sure',
    },
  ],
  causes: ['clock-skew', 'time-signed-long-before-sending', 'virtual-machine-asleep'],
  order: {
    ja: '公開スレッドで多い順です。AWSの説明は時計の誤りだけを挙げますが、署名してから送るまでに時間がかかったという結末も少なくありません。',
    en: 'By how often public threads end there. AWS’s page names the clock alone; threads end at requests sent long after signing more often than one expects.',
  },
  related: [
    {
      to: 'signature-does-not-match',
      kind: 'same-root',
      why: {
        ja: '同じ時刻のずれを、STSなどのクエリAPIは`Signature expired`というメッセージのSignatureDoesNotMatchで返します。許容は5分か15分です。',
        en: 'STS and other query APIs report the same clock as SignatureDoesNotMatch with the message `Signature expired`, and allow 5 or 15 minutes.',
      },
    },
    {
      to: 'invalid-signature-exception',
      kind: 'same-root',
      why: {
        ja: '同じ時刻のずれを、API GatewayやJSONのサービスは`Signature expired`というメッセージのInvalidSignatureExceptionで返します。許容は5分です。',
        en: 'API Gateway and JSON services report the same clock as InvalidSignatureException with the message `Signature expired`, and allow 5 minutes.',
      },
    },
    {
      to: 'expired-token',
      kind: 'confused-with',
      why: {
        ja: 'ExpiredTokenはセッションの期限が切れたという意味で、時計を合わせても直りません。取り直しが必要です。',
        en: 'ExpiredToken means that the session has ended. Setting the clock does not help there; new credentials do.',
      },
    },
    {
      to: 'request-expired',
      kind: 'confused-with',
      why: {
        ja: 'RequestExpiredは、EC2ではセッションの期限切れ、S3の署名付きURLでは有効期間の終わりを指すことが多く、時計を合わせても直りません。',
        en: 'RequestExpired mostly means an ended session at EC2 and a presigned URL past its lifetime at S3; setting the clock helps neither.',
      },
    },
    {
      to: 'auth-failure',
      kind: 'same-root',
      why: {
        ja: 'EC2は、同じ時計のずれをAuthFailureで返すことがあり、メッセージに時刻は出ません。',
        en: 'EC2 may report the same clock as AuthFailure, without a time in the message.',
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
      url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_aws-signing.html',
      title: 'AWS Signature Version 4 for API requests',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws/aws-sdk-php/issues/612',
      title: 'aws/aws-sdk-php #612',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/JuliaCloud/AWS.jl/issues/598',
      title: 'JuliaCloud/AWS.jl #598',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  updated: '2026-11-23',
  checked: '2026-11-23',
});
