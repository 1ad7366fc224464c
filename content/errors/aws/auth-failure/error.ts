import { defineError } from '#core';
import { ec2Errors, thread } from './sources.ts';

export const error = defineError({
  code: 'AuthFailure',
  aliases: [],
  statuses: [400, 401, 403],
  fault: 'client',
  retry: 'after-fix',
  services: ['ec2'],
  wire: [
    {
      services: ['ec2'],
      protocol: 'query',
      status: 401,
      reason: 'Unauthorized',
      headers: [['Content-Type', 'text/xml;charset=UTF-8']],
      body: `<?xml version="1.0" encoding="UTF-8"?>
<Response><Errors><Error><Code>AuthFailure</Code><Message>AWS was not able to validate the provided access credentials</Message></Error></Errors><RequestID>3f1c2a54-7e0b-4d7a-9c55-0b6f9a1e2d34</RequestID></Response>`,
      note: {
        ja: '401は認証情報の問題です。ほかのサービスなら別々のコードになる、キー、トークン、時計、リージョンの誤りを、EC2はこの1文にまとめます。',
        en: 'A 401 is about the credentials. Key, token, clock and region, for which other services have codes of their own, all end in this one sentence.',
      },
      source: 'https://github.com/aws/aws-sdk-java-v2/issues/2981',
    },
    {
      services: ['ec2'],
      protocol: 'query',
      status: 400,
      reason: 'Bad Request',
      headers: [['Content-Type', 'text/xml;charset=UTF-8']],
      body: `<?xml version="1.0" encoding="UTF-8"?>
<Response><Errors><Error><Code>AuthFailure</Code><Message>Not authorized for images: [ami-0abcdef1234567890]</Message></Error></Errors><RequestID>3f1c2a54-7e0b-4d7a-9c55-0b6f9a1e2d34</RequestID></Response>`,
      note: {
        ja: '400は認証情報ではなく、名指しされたAMIの問題です。',
        en: 'A 400 is about the AMI that it names; the credentials are right.',
      },
      source: 'https://github.com/Orange-Cyberdefense/GOAD/issues/304',
    },
  ],
  messages: [
    {
      pattern: /^AWS was not able to validate the provided access credentials/,
      certainty: 'sure',
      service: 'ec2',
    },
    {
      pattern: /^Authorization header or parameters are not formatted correctly/,
      certainty: 'sure',
      service: 'ec2',
    },
    { pattern: /\bNot authorized for images?: ?\[?ami-/, certainty: 'sure', service: 'ec2' },
  ],
  causes: [
    'clock-skew',
    'region-not-enabled',
    'image-not-open-to-you',
    'stale-environment-credentials',
    'key-deleted-or-inactive',
    'secret-wrong',
    'session-token-missing',
  ],
  order: {
    ja: '公開されたスレッドの件数によります。時計とオプトインリージョンが多く、AWSの説明にあるクレジットカードの確認で終わったものは見当たりませんでした。',
    en: 'By how often public threads end there. Clock and opt-in Regions lead; none that we found ended at the credit card which AWS’s page mentions.',
  },
  related: [
    {
      to: 'unrecognized-client-exception',
      kind: 'sibling',
      why: {
        ja: '認識できない認証情報を、EC2はAuthFailure、JSONのサービスはUnrecognizedClientExceptionと呼びます。',
        en: 'Credentials that are not recognised: AuthFailure from EC2, UnrecognizedClientException from JSON services.',
      },
    },
    {
      to: 'invalid-client-token-id',
      kind: 'sibling',
      why: {
        ja: '同じ認証情報でSTSを呼ぶと、InvalidClientTokenIdが返ります。EC2より理由が絞れるので、まずSTSに尋ねます。',
        en: 'STS answers InvalidClientTokenId to the same credentials. It says more than EC2 does, so ask STS first.',
      },
    },
    {
      to: 'request-expired',
      kind: 'confused-with',
      why: {
        ja: 'セッションが終わると、EC2はAuthFailureではなくRequestExpiredを返します。',
        en: 'A session that has ended is RequestExpired at EC2, not AuthFailure.',
      },
    },
    {
      to: 'request-time-too-skewed',
      kind: 'same-root',
      why: {
        ja: '時刻のずれを、S3はRequestTimeTooSkewed、EC2はAuthFailureで返すことがあります。EC2のメッセージに時刻は出ません。',
        en: 'A clock that is off shows as RequestTimeTooSkewed at S3 and may show as AuthFailure at EC2, whose message holds no time.',
      },
    },
    {
      to: 'opt-in-required',
      kind: 'confused-with',
      why: {
        ja: 'OptInRequiredも401ですが、認証情報は正しく、アカウントの登録やMarketplaceの同意が足りません。',
        en: 'OptInRequired is a 401 too, but the credentials are right: the account’s sign-up or a Marketplace agreement is missing.',
      },
    },
    {
      to: 'unauthorized-operation',
      kind: 'confused-with',
      why: {
        ja: '認証情報が正しく、許可がないときはUnauthorizedOperationです。',
        en: 'Where the credentials are right and permission is missing, it is UnauthorizedOperation.',
      },
    },
  ],
  sources: [
    ec2Errors,
    thread('aws/aws-sdk-java-v2', 2981),
    thread('hashicorp/terraform-provider-aws', 1102),
    thread('FoxxMD/laravel-elasticbeanstalk-cron', 15),
    thread('99designs/aws-vault', 512),
    thread('turbot/steampipe-plugin-aws', 75),
    thread('Orange-Cyberdefense/GOAD', 304),
  ],
  updated: '2026-11-23',
  checked: '2026-11-23',
});
