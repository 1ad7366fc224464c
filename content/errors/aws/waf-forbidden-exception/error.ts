import { defineError } from '#core';

export const error = defineError({
  code: 'WAFForbiddenException',
  aliases: [],
  statuses: [403],
  fault: 'client',
  retry: 'after-fix',
  services: ['appsync'],
  wire: [
    {
      services: ['appsync'],
      protocol: 'rest-json',
      status: 403,
      reason: 'Forbidden',
      headers: [['content-type', 'application/json;charset=UTF-8']],
      body: `{
  "errors" : [ {
    "errorType" : "WAFForbiddenException",
    "message" : "403 Forbidden"
  } ]
}`,
      note: {
        ja: 'GraphQLを読む前の応答なので、`data`も`path`もありません。ルールの名前はどこにも入りません。',
        en: 'Made before any GraphQL was read: there is no `data` and no `path`. No rule is named anywhere.',
      },
      source:
        'https://github.com/api-evangelist/deepwatch/blob/main/authentication/deepwatch-authentication.yml',
    },
  ],
  messages: [],
  causes: [
    'managed-rule-matched-variables',
    'graphql-body-over-8-kb',
    'client-address-refused',
    'client-looks-like-a-bot',
    'request-rate-over-rule',
    'introspection-blocked',
  ],
  order: {
    ja: 'WAFの遮断を扱う公開スレッドでの多さによる、当サイトの判断です。ルール名が分かれば、順番は要りません。',
    en: 'Our judgement, from public threads about blocks of WAF. Once the rule is known, no order is needed.',
  },
  related: [
    {
      to: 'forbidden',
      kind: 'sibling',
      why: {
        ja: 'WAFの遮断を、API Gatewayは`{"message":"Forbidden"}`としか言わず、AppSyncはWAFForbiddenExceptionと名指しします。',
        en: 'A block by WAF is a bare `{"message":"Forbidden"}` from API Gateway; AppSync calls it WAFForbiddenException.',
      },
    },
    {
      to: 'request-could-not-be-satisfied',
      kind: 'sibling',
      why: {
        ja: '前段のCloudFrontのWAFが遮断すると、AppSyncには届かず、HTMLの403のページが返ります。ウェブACLは別物です。',
        en: 'When the WAF of a CloudFront in front blocks, AppSync is not reached and an HTML 403 page comes back; it is another web ACL.',
      },
    },
    {
      to: 'unauthorized-exception',
      kind: 'confused-with',
      why: {
        ja: 'WAFは認可より先に判定します。403のWAFForbiddenExceptionなら、APIキーやトークンはまだ見られていません。401のUnauthorizedExceptionなら、WAFは通っています。',
        en: 'WAF decides before authorization. With 403 WAFForbiddenException nobody has looked at key or token yet; with 401 UnauthorizedException the request got past WAF.',
      },
    },
  ],
  sources: [
    {
      url: 'https://docs.aws.amazon.com/appsync/latest/devguide/WAF-Integration.html',
      title: 'Using AWS WAF to protect your AWS AppSync APIs',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/api-evangelist/deepwatch/blob/main/authentication/deepwatch-authentication.yml',
      title: 'api-evangelist/deepwatch: deepwatch-authentication.yml',
      kind: 'project',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/pdfosborne/flesh-and-blood-rlbridge/blob/main/scripts/deck/fetch_fabrary_deck.py',
      title: 'pdfosborne/flesh-and-blood-rlbridge: fetch_fabrary_deck.py',
      kind: 'project',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/waf/latest/developerguide/aws-managed-rule-groups-baseline.html',
      title: 'Baseline rule groups',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/waf/latest/APIReference/API_RequestBodyAssociatedResourceTypeConfig.html',
      title: 'RequestBodyAssociatedResourceTypeConfig - AWS WAFV2',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  updated: '2026-11-23',
  checked: '2026-11-23',
});
