import { defineError } from '#core';

export const error = defineError({
  code: 'OptInRequired',
  aliases: ['SubscriptionRequiredException'],
  statuses: [400, 401, 403],
  fault: 'client',
  retry: 'after-fix',
  services: ['ec2', 'dynamodb', 'cognito-idp'],
  wire: [
    {
      services: ['ec2'],
      protocol: 'query',
      status: 401,
      reason: 'Unauthorized',
      headers: [['Content-Type', 'text/xml;charset=UTF-8']],
      body: `<?xml version="1.0" encoding="UTF-8"?>
<Response><Errors><Error><Code>OptInRequired</Code><Message>In order to use this AWS Marketplace product you need to accept terms and subscribe. To do so please visit https://aws.amazon.com/marketplace/pp?sku=3gruvlcso4s66wfg2mdzxg8z6</Message></Error></Errors><RequestID>dda5ce5c-d18b-4e51-aa57-b355fd824fee</RequestID></Response>`,
      note: {
        ja: 'EC2はMarketplaceの同意とアカウントの登録の両方に、同じコードと401を使います。区別はメッセージでします。',
        en: 'EC2 uses one code and 401 both for Marketplace terms and for the account’s sign-up; the message tells them apart.',
      },
      source: 'https://github.com/ansible/workshops/issues/1792',
    },
    {
      services: [],
      protocol: 'query',
      status: 403,
      reason: 'Forbidden',
      headers: [['Content-Type', 'text/xml']],
      body: `<?xml version="1.0"?>
<ErrorResponse xmlns="https://route53.amazonaws.com/doc/2010-10-01/"><Error><Type>Sender</Type><Code>OptInRequired</Code><Message>The AWS Access Key Id needs a subscription for the service</Message></Error><RequestId>7ed72d75-03e5-11e0-9bde-d11c7fd928aa</RequestId></ErrorResponse>`,
      note: {
        ja: 'クエリ系のサービスの形です（記録はRoute 53）。ステータスはAWSの一覧によります。',
        en: 'The form of query services, recorded from Route 53; the status is the one that AWS lists.',
      },
      source: 'https://github.com/pcorliss/ruby_route_53/issues/1',
    },
    {
      services: ['dynamodb', 'cognito-idp'],
      protocol: 'json',
      status: 400,
      reason: 'Bad Request',
      headers: [['Content-Type', 'application/x-amz-json-1.0']],
      body: '{"__type":"SubscriptionRequiredException","message":"The AWS Access Key Id needs a subscription for the service"}',
      note: {
        ja: 'JSON系のサービスでは、同じ意味のエラーがこの名前になります。`__type`の前に名前空間が付くことがあります。',
        en: 'JSON services call the same error by this name. A namespace may stand before it in `__type`.',
      },
      source: 'https://github.com/webiny/webiny-js/issues/1517',
    },
  ],
  messages: [
    { pattern: /^You are not subscribed to this service/, certainty: 'sure' },
    { pattern: /^The AWS Access Key Id needs a subscription for the service/, certainty: 'sure' },
    { pattern: /^AWS Premium Support Subscription is required to use this service/, certainty: 'sure' },
    {
      pattern: /^In order to use this AWS Marketplace product you need to accept terms and subscribe/,
      certainty: 'sure',
      service: 'ec2',
    },
  ],
  causes: [
    'marketplace-terms-not-accepted',
    'service-not-activated',
    'service-not-offered-there',
    'support-plan-too-small',
  ],
  order: {
    ja: '読んだ公開スレッドでの多さによる、当サイトの判断です。Marketplaceとサポートプランは、メッセージだけで決まります。',
    en: 'Our judgement, by how often the public threads we read end there. Marketplace and support plan are settled by the message alone.',
  },
  related: [
    {
      to: 'auth-failure',
      kind: 'confused-with',
      why: {
        ja: 'どちらもEC2の401です。AuthFailureは認証情報の誤りで、OptInRequiredでは認証情報は正しく、アカウントの契約が足りません。',
        en: 'Both are 401 of EC2. AuthFailure is about wrong credentials; with OptInRequired they are right, and the account lacks an agreement.',
      },
    },
    {
      to: 'access-denied',
      kind: 'confused-with',
      why: {
        ja: 'OptInRequiredはIAMの許可では直りません。アカウント全体の状態です。',
        en: 'No IAM permission mends OptInRequired: it is the state of the whole account.',
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
    {
      url: 'https://docs.aws.amazon.com/AWSEC2/latest/APIReference/errors-overview.html',
      title: 'Error codes for the Amazon EC2 API',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/ansible/workshops/issues/1792',
      title: 'ansible/workshops #1792',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/webiny/webiny-js/issues/1517',
      title: 'webiny/webiny-js #1517',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  updated: '2026-11-23',
  checked: '2026-11-23',
});
