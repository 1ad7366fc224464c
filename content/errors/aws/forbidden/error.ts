import { defineError } from '#core';

export const error = defineError({
  code: 'Forbidden',
  aliases: ['ForbiddenException'],
  statuses: [403],
  fault: 'client',
  retry: 'after-fix',
  services: ['apigateway-rest', 'apigateway-http'],
  wire: [
    {
      services: ['apigateway-rest'],
      protocol: 'api-gateway',
      status: 403,
      reason: 'Forbidden',
      headers: [
        ['content-type', 'application/json'],
        ['x-amzn-requestid', '3f1a6c0e-5b7d-4c1e-9a42-6d0f2b8c7e15'],
        ['x-amzn-errortype', 'ForbiddenException'],
      ],
      body: '{"message":"Forbidden"}',
      note: {
        ja: 'APIキー、ステージ、マッピング、WAFのどれで拒否されても、REST APIは同じ本文と同じ`ForbiddenException`を返します。',
        en: 'API key, stage, mapping, WAF: whichever refused, a REST API sends this body and this `ForbiddenException`.',
      },
      source: 'https://repost.aws/knowledge-center/api-gateway-troubleshoot-403-forbidden',
    },
    {
      services: ['apigateway-http'],
      protocol: 'api-gateway',
      status: 403,
      reason: 'Forbidden',
      headers: [
        ['content-type', 'application/json'],
        ['apigw-requestid', 'JKJaXmPLvHcESHA='],
      ],
      body: '{"message":"Forbidden"}',
      note: {
        ja: 'HTTP APIの403は、ルートが見つかったあとにオーソライザーかIAMが拒否したことを表します。',
        en: 'A 403 of an HTTP API means that the route was found and an authorizer or IAM then refused.',
      },
      source: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-jwt-authorizer.html',
    },
  ],
  messages: [{ pattern: /^Forbidden$/, certainty: 'shared', service: 'apigateway-rest' }],
  causes: [
    'api-key-missing',
    'api-key-not-in-usage-plan',
    'stage-missing',
    'custom-domain-without-mapping',
    'waf-blocked',
    'http-api-authorizer-refused',
    'jwt-scope-missing',
    'private-api-wrong-route',
    'default-endpoint-disabled',
  ],
  order: {
    ja: 'AWSの403の一覧表に載る原因を、公開されたスレッドで多く見た順に並べました。表そのものは頻度順ではないため、順序は当サイトの判断です。',
    en: 'The causes of AWS’s table of 403 answers, ordered by how often public threads end there. The table itself is not in order of frequency; the order is our judgement.',
  },
  related: [
    {
      to: 'waf-forbidden-exception',
      kind: 'sibling',
      why: {
        ja: 'AppSyncでは、WAFの遮断にWAFForbiddenExceptionという名前が付きます。遮断したルールの探し方は同じです。',
        en: 'On AppSync a block by WAF has a name of its own, WAFForbiddenException; the rule is found in the same way.',
      },
    },
    {
      to: 'missing-authentication-token',
      kind: 'confused-with',
      why: {
        ja: 'ステージが間違っていればForbidden、ステージは合っていてパスかメソッドが間違っていればMissing Authentication Tokenです。',
        en: 'A wrong stage is Forbidden; a right stage with a wrong path or method is Missing Authentication Token.',
      },
    },
    {
      to: 'not-found',
      kind: 'confused-with',
      why: {
        ja: 'デフォルトエンドポイントを無効にすると、REST APIは403 Forbidden、HTTP APIは404 Not Foundと答えます。',
        en: 'With the default endpoint disabled a REST API answers 403 Forbidden, an HTTP API 404 Not Found.',
      },
    },
    {
      to: 'access-denied-exception',
      kind: 'confused-with',
      why: {
        ja: 'REST APIでは、ポリシーやオーソライザーの拒否は理由の付いたAccessDeniedException、それ以外の拒否は理由のないForbiddenです。',
        en: 'On a REST API a refusal by a policy or an authorizer is AccessDeniedException with a reason; every other refusal is a bare Forbidden.',
      },
    },
    {
      to: 'unauthorized',
      kind: 'confused-with',
      why: {
        ja: 'トークンがないか検証に失敗すれば401 Unauthorized、検証に通っても権限が足りなければ403 Forbiddenです。',
        en: 'No token or a rejected one is 401 Unauthorized; an accepted token with too few rights is 403 Forbidden.',
      },
    },
    {
      to: 'access-denied',
      kind: 'confused-with',
      why: {
        ja: 'S3のHEADへの403には本文がなく、SDKは`Forbidden`としか言えません。GETに替えるとAccessDeniedとその理由が読めます。',
        en: 'S3’s 403 to a HEAD has no body, so an SDK can only say `Forbidden`; as a GET the call shows AccessDenied and its reason.',
      },
    },
    {
      to: 'limit-exceeded-exception',
      kind: 'confused-with',
      why: {
        ja: 'APIキーがないか、使用量プランに入っていなければ403 Forbidden、そのキーのクォータが尽きていれば429 Limit Exceededです。',
        en: 'Without an API key, or with one outside the usage plan, the answer is 403 Forbidden; with a key whose quota is used up it is 429 Limit Exceeded.',
      },
    },
    {
      to: 'request-could-not-be-satisfied',
      kind: 'confused-with',
      why: {
        ja: 'HTMLの403のページ（`The request could not be satisfied`）は、API Gatewayより手前のCloudFrontが返したものです。',
        en: 'A 403 page in HTML (`The request could not be satisfied`) comes from CloudFront, before API Gateway was reached.',
      },
    },
    {
      to: 'gone-exception',
      kind: 'confused-with',
      why: {
        ja: '`@connections`への403は、署名か権限、ステージ名の誤りです。410まで来たなら、認可は通っています。',
        en: 'A 403 to `@connections` is the signature, a permission or the stage’s name. A 410 has passed authorization.',
      },
    },
    {
      to: 'no-basic-auth-credentials',
      kind: 'confused-with',
      why: {
        ja: '`dkr.ecr`のホストの403はリポジトリへの許可の不足です。認証されていなければ、401か`no basic auth credentials`です。',
        en: 'A 403 of a `dkr.ecr` host is a missing permission on the repository; without a login it is a 401 or `no basic auth credentials`.',
      },
    },
  ],
  sources: [
    {
      url: 'https://repost.aws/knowledge-center/api-gateway-troubleshoot-403-forbidden',
      title: 'How do I troubleshoot HTTP 403 errors from API Gateway?',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/supported-gateway-response-types.html',
      title: 'Gateway response types for API Gateway',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/serverless/serverless/issues/2450',
      title: 'serverless/serverless #2450',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/Miserlou/Zappa/issues/1248',
      title: 'Miserlou/Zappa #1248',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  updated: '2026-11-23',
  checked: '2026-11-23',
});
