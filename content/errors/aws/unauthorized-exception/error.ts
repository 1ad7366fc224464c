import { defineError } from '#core';

export const error = defineError({
  code: 'UnauthorizedException',
  aliases: [],
  statuses: [401, 200],
  fault: 'client',
  retry: 'after-fix',
  services: ['appsync'],
  wire: [
    {
      services: ['appsync'],
      protocol: 'rest-json',
      status: 401,
      reason: 'Unauthorized',
      headers: [
        ['content-type', 'application/json;charset=UTF-8'],
        ['x-amzn-errortype', 'UnauthorizedException'],
      ],
      body: `{
  "errors" : [ {
    "errorType" : "UnauthorizedException",
    "message" : "Valid authorization header not provided."
  } ]
}`,
      note: {
        ja: 'AppSyncが、GraphQLを読む前に断った形です。リゾルバーもログのフィールドも動いていません。',
        en: 'AppSync turned the call away before it read any GraphQL: no resolver ran, and no field is logged.',
      },
      source: 'https://github.com/aws-amplify/amplify-js/issues/4373',
    },
    {
      services: ['appsync'],
      protocol: 'rest-json',
      status: 200,
      reason: 'OK',
      headers: [['content-type', 'application/json;charset=UTF-8']],
      body: `{
  "data": {
    "getEvent": null
  },
  "errors": [
    {
      "path": [
        "getEvent"
      ],
      "data": null,
      "errorType": "Unauthorized",
      "errorInfo": null,
      "locations": [
        {
          "line": 2,
          "column": 3,
          "sourceName": null
        }
      ],
      "message": "Not Authorized to access getEvent on type Query"
    }
  ]
}`,
      note: {
        ja: '呼び出しは認証済みで、型かフィールドの認可ルールが断りました。`errorType`は`Unauthorized`で、ステータスは200です。',
        en: 'The caller was authenticated; the rules of a type or field refused. Here `errorType` is `Unauthorized` and the status 200.',
      },
      source: 'https://github.com/aws/aws-appsync-community/issues/214',
    },
  ],
  messages: [
    { pattern: /^Valid authorization header not provided\.?$/, certainty: 'sure', service: 'appsync' },
    { pattern: /^You are not authorized to make this call\.?$/, certainty: 'sure', service: 'appsync' },
    { pattern: /^Unable to parse JWT token\.?$/, certainty: 'sure', service: 'appsync' },
    { pattern: /^Token has expired\.?$/, certainty: 'sure', service: 'appsync' },
    { pattern: /^Missing authorization header$/, certainty: 'sure', service: 'appsync' },
    { pattern: /^Not Authorized to access \w{1,80} on type \w{1,80}/, certainty: 'sure', service: 'appsync' },
  ],
  causes: [
    'authorization-header-missing',
    'api-key-expired-or-wrong',
    'field-not-authorized',
    'mode-not-enabled',
    'token-expired-for-appsync',
    'iam-role-lacks-graphql-field',
    'bearer-word-in-authorization',
  ],
  order: {
    ja: '公開されたスレッドの件数による、当サイトの判断です。AWSのページは401と200を分けるだけで、順序を付けていません。',
    en: 'Our judgement, from public threads. AWS’s page tells 401 from 200 and gives no order.',
  },
  related: [
    {
      to: 'waf-forbidden-exception',
      kind: 'confused-with',
      why: {
        ja: 'AppSyncの403は、認可より先のWAFの遮断（WAFForbiddenException）です。APIキーやトークンを替えても変わりません。',
        en: 'A 403 of AppSync is a block by WAF (WAFForbiddenException), before authorization; another key or token changes nothing.',
      },
    },
    {
      to: 'unauthorized',
      kind: 'confused-with',
      why: {
        ja: '同じ`x-amzn-errortype: UnauthorizedException`でも、本文が`{"message":"Unauthorized"}`ならAPI Gateway、`errors`の配列ならAppSyncです。',
        en: 'The same `x-amzn-errortype: UnauthorizedException`: with the body `{"message":"Unauthorized"}` it is API Gateway, with an array of `errors` AppSync.',
      },
    },
    {
      to: 'not-authorized-exception',
      kind: 'confused-with',
      why: {
        ja: 'NotAuthorizedExceptionは、トークンを出すCognitoの応答です。UnauthorizedExceptionは、そのトークンを受け取ったAppSyncの応答です。',
        en: 'NotAuthorizedException comes from Cognito, which issues the token; UnauthorizedException from AppSync, which was shown it.',
      },
    },
  ],
  sources: [
    {
      url: 'https://repost.aws/knowledge-center/aws-appsync-graphql-request-unauth-error',
      title: 'How do I troubleshoot "Unauthorized" errors when running GraphQL requests in AWS AppSync?',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html',
      title: 'Configuring authorization and authentication to secure your GraphQL APIs',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/appsync/latest/APIReference/API_ApiKey.html',
      title: 'ApiKey - AWS AppSync',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws-amplify/amplify-js/issues/4373',
      title: 'aws-amplify/amplify-js #4373',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws/aws-appsync-community/issues/214',
      title: 'aws/aws-appsync-community #214',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws-amplify/amplify-cli/issues/9714',
      title: 'aws-amplify/amplify-cli #9714',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  updated: '2026-11-23',
  checked: '2026-11-23',
});
