import { defineError } from '#core';
import { presignedUrls, thread } from './sources.ts';

export const error = defineError({
  code: 'RequestExpired',
  aliases: [],
  statuses: [400, 403],
  fault: 'client',
  retry: 'after-fix',
  services: ['ec2', 's3'],
  wire: [
    {
      services: ['ec2'],
      protocol: 'query',
      status: 400,
      reason: 'Bad Request',
      headers: [['Content-Type', 'text/xml;charset=UTF-8']],
      body: `<?xml version="1.0" encoding="UTF-8"?>
<Response><Errors><Error><Code>RequestExpired</Code><Message>Request has expired.</Message></Error></Errors><RequestID>3f1c2a54-7e0b-4d7a-9c55-0b6f9a1e2d34</RequestID></Response>`,
      note: {
        ja: 'EC2は、リクエストの時刻が古いときも、一時的な認証情報の期限が切れたときも、この1文で答えます。ほかのサービスなら後者はExpiredTokenです。',
        en: 'EC2 has this one sentence both for a request whose time is old and for temporary credentials that have ended, which other services call ExpiredToken.',
      },
      source: 'https://github.com/aws/aws-sdk-java/issues/1443',
    },
    {
      services: ['s3'],
      protocol: 'rest-xml',
      status: 403,
      reason: 'Forbidden',
      headers: [
        ['Content-Type', 'application/xml'],
        ['Server', 'AmazonS3'],
      ],
      body: `<?xml version="1.0" encoding="UTF-8"?>
<Error><Code>AccessDenied</Code><Message>Request has expired</Message><X-Amz-Expires>300</X-Amz-Expires><Expires>2026-11-20T03:20:00Z</Expires><ServerTime>2026-11-20T03:20:10Z</ServerTime><RequestId>4442587FB7D0A2F9</RequestId><HostId>s9lzHYrFp76ZVxRcpX9+5cjAnEH2ROuNkd2BHfIa6UkFVdtjf5mKR3/eTPFvsiP/XV/VLi31234=</HostId></Error>`,
      note: {
        ja: 'S3のコードは`AccessDenied`ですが、権限の問題ではありません。`Expires`がURLの期限、`ServerTime`がS3の時計です。',
        en: 'S3’s code is `AccessDenied`, yet no permission is at fault. `Expires` is the end of the URL, `ServerTime` S3’s clock.',
      },
      source: 'https://github.com/aws/aws-sdk-php/issues/1333',
    },
  ],
  messages: [
    // S3 puts the same words under AccessDenied.
    { pattern: /^Request has expired\b/, certainty: 'shared' },
    { pattern: /^Request must expire in the future/, certainty: 'sure' },
  ],
  causes: [
    'session-ended',
    'presigned-lifetime-over',
    'credentials-not-refreshed',
    'presigned-url-kept',
    'stale-profile-wins',
    'clock-skew',
  ],
  order: {
    ja: '公開されたスレッドの件数によります。まずサービスで分かれ、EC2ならセッションか時計、S3なら署名付きURLです。',
    en: 'By how often public threads end there. The service divides them first: EC2 means the session or the clock, S3 a presigned URL.',
  },
  related: [
    {
      to: 'expired-token',
      kind: 'confused-with',
      why: {
        ja: '一時的な認証情報の期限切れを、EC2だけはRequestExpiredと呼び、ほかのサービスはExpiredTokenと呼びます。署名付きURLでは、RequestExpiredがURL自体の期限、ExpiredTokenがURLを作ったセッションの期限です。',
        en: 'The end of temporary credentials is RequestExpired at EC2 and ExpiredToken elsewhere. With presigned URLs, RequestExpired is the URL’s own end and ExpiredToken that of the session that made it.',
      },
    },
    {
      to: 'request-time-too-skewed',
      kind: 'confused-with',
      why: {
        ja: 'ヘッダーで署名したリクエストの時刻が15分を超えてずれると、S3はRequestTimeTooSkewed、EC2はRequestExpiredかAuthFailureを返します。',
        en: 'A request signed in its headers that is more than 15 minutes off gets RequestTimeTooSkewed from S3, and RequestExpired or AuthFailure from EC2.',
      },
    },
    {
      to: 'authorization-query-parameters-error',
      kind: 'confused-with',
      why: {
        ja: '7日を超える`X-Amz-Expires`は、期限切れではなくAuthorizationQueryParametersErrorです。',
        en: 'An `X-Amz-Expires` of more than seven days does not expire: it is refused as AuthorizationQueryParametersError.',
      },
    },
    {
      to: 'auth-failure',
      kind: 'confused-with',
      why: {
        ja: 'EC2は、認証情報を認識できないとAuthFailure、認識できても期限が過ぎているとRequestExpiredを返します。',
        en: 'EC2 says AuthFailure of credentials it cannot validate and RequestExpired of those that were valid and are over.',
      },
    },
  ],
  sources: [
    {
      url: 'https://docs.aws.amazon.com/IAM/latest/APIReference/CommonErrors.html',
      title: 'Common Error Types - AWS Identity and Access Management',
      kind: 'aws',
      checked: '2026-11-23',
    },
    presignedUrls,
    thread('aws/aws-sdk-java', 1443),
    thread('hellofresh/eks-rolling-update', 103),
    thread('aws/aws-sdk-php', 1333),
    thread('aws/aws-sdk-js', 3493),
  ],
  updated: '2026-11-23',
  checked: '2026-11-23',
});
