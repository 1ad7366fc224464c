import { defineError } from '#core';

export const error = defineError({
  code: 'Unauthorized',
  aliases: ['UnauthorizedException'],
  statuses: [401],
  fault: 'client',
  retry: 'after-fix',
  services: ['apigateway-rest', 'apigateway-http'],
  wire: [
    {
      services: ['apigateway-rest'],
      protocol: 'api-gateway',
      status: 401,
      reason: 'Unauthorized',
      headers: [
        ['Content-Type', 'application/json'],
        ['x-amzn-RequestId', 'd1f2a3b4-5c6d-4e7f-8a9b-0c1d2e3f4a5b'],
        ['x-amzn-ErrorType', 'UnauthorizedException'],
        ['x-amz-apigw-id', 'Ab1CdEfGtjMFrJA='],
      ],
      body: '{"message":"Unauthorized"}',
      note: {
        ja: 'REST APIのゲートウェイレスポンス`UNAUTHORIZED`です。CognitoオーソライザーでもLambdaオーソライザーでも同じ本文です。',
        en: 'The REST gateway response `UNAUTHORIZED`. A Cognito authorizer and a Lambda authorizer give the same body.',
      },
      source:
        'https://docs.aws.amazon.com/apigateway/latest/developerguide/supported-gateway-response-types.html',
    },
    {
      services: ['apigateway-rest'],
      protocol: 'api-gateway',
      status: 401,
      reason: 'Unauthorized',
      headers: [
        ['Content-Type', 'application/json'],
        ['x-amzn-ErrorType', 'UnauthorizedException'],
      ],
      body: '{"message":"The incoming token has expired"}',
      note: {
        ja: 'REST APIのCognitoオーソライザーが、期限切れのトークンにだけ返す本文です。',
        en: 'What a Cognito authorizer of a REST API says of an expired token, and of nothing else.',
      },
      source: 'https://github.com/aws-amplify/amplify-js/issues/6060',
    },
    {
      services: ['apigateway-http'],
      protocol: 'api-gateway',
      status: 401,
      reason: 'Unauthorized',
      headers: [
        [
          'www-authenticate',
          'Bearer scope="" error="invalid_token" error_description="the token does not have a valid audience"',
        ],
        ['apigw-requestid', 'Mc7UVioPPHcEKPA='],
      ],
      body: '{"message":"Unauthorized"}',
      note: {
        ja: 'HTTP APIのJWTオーソライザーは、理由を本文ではなく`www-authenticate`の`error_description`に書きます。',
        en: 'A JWT authorizer of an HTTP API writes its reason into `error_description` of `www-authenticate`, not into the body.',
      },
      source:
        'https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-troubleshooting-jwt.html',
    },
  ],
  messages: [
    { pattern: /^Unauthorized$/, certainty: 'shared' },
    { pattern: /^The incoming token has expired$/, certainty: 'sure', service: 'apigateway-rest' },
  ],
  causes: [
    'identity-source-missing',
    'cognito-token-wrong-kind',
    'token-expired',
    'jwt-rejected',
    'authorizer-answered-unauthorized',
  ],
  order: {
    ja: '公開されたスレッドの件数と、AWSのトラブルシューティングの並びによります。REST APIの例がHTTP APIより多く、IDトークンとアクセストークンの取り違えはCognitoの質問で繰り返し出てきます。',
    en: 'By public threads and by the order of AWS’s troubleshooting pages. REST APIs outnumber HTTP APIs there, and the ID token taken for the access token returns again and again in questions about Cognito.',
  },
  related: [
    {
      to: 'forbidden',
      kind: 'confused-with',
      why: {
        ja: '401は「誰なのか分からない」、403 Forbiddenは「分かったうえで、または見る前に拒否した」です。HTTP APIでは、スコープ不足とLambdaオーソライザーの拒否が403です。',
        en: '401 means the caller was not recognised; 403 Forbidden means it was refused all the same, or before anyone looked. On an HTTP API a missing scope and a refusing Lambda authorizer answer 403.',
      },
    },
    {
      to: 'access-denied-exception',
      kind: 'confused-with',
      why: {
        ja: '同じLambdaオーソライザーでも、トークンがなければ401 Unauthorized、ポリシーで拒否すれば403 AccessDeniedExceptionです。',
        en: 'The same Lambda authorizer answers 401 Unauthorized without a token and 403 AccessDeniedException when its policy refuses.',
      },
    },
    {
      to: 'not-authorized-exception',
      kind: 'confused-with',
      why: {
        ja: 'NotAuthorizedExceptionはCognito自身の400で、サインインかトークンの更新で返ります。401 Unauthorizedは、そのトークンを受け取ったAPI Gatewayの答えです。',
        en: 'NotAuthorizedException is Cognito’s own 400, at sign-in or refresh. 401 Unauthorized is API Gateway’s answer to the token.',
      },
    },
    {
      to: 'unauthorized-exception',
      kind: 'confused-with',
      why: {
        ja: 'AppSyncも同じ`x-amzn-errortype`を使いますが、本文は`errors`の配列で、理由が`message`に書かれます。',
        en: 'AppSync uses the same `x-amzn-errortype`, but its body is an array of `errors`, and `message` gives the reason.',
      },
    },
    {
      to: 'authorizer-configuration-exception',
      kind: 'confused-with',
      why: {
        ja: '同じ拒否でも、オーソライザーがUnauthorizedという文字列を投げれば401、ほかの文言なら500です。',
        en: 'The same refusal is a 401 when the authorizer throws the word Unauthorized, and a 500 when it throws any other.',
      },
    },
    {
      to: 'cors-preflight-failed',
      kind: 'leads-to',
      why: {
        ja: 'オーソライザーが`OPTIONS`まで受けていると、プリフライトがこの401になり、ブラウザーはCORSの失敗と表示します。',
        en: 'An authorizer that guards `OPTIONS` too gives the preflight this 401, and the browser shows a failure of CORS.',
      },
    },
    {
      to: 'no-basic-auth-credentials',
      kind: 'confused-with',
      why: {
        ja: '`dkr.ecr`のホストが返す`401 Unauthorized`は、DockerやkubeletがECRにログインしていないという意味です。',
        en: '`401 Unauthorized` of a `dkr.ecr` host means that Docker or the kubelet is not logged in to ECR.',
      },
    },
  ],
  sources: [
    {
      url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/supported-gateway-response-types.html',
      title: 'Gateway response types for API Gateway',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-troubleshooting-jwt.html',
      title: 'Troubleshooting issues with HTTP API JWT authorizers',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://repost.aws/knowledge-center/api-gateway-cognito-401-unauthorized',
      title: 'How do I troubleshoot 401 Unauthorized errors after I set up an Amazon Cognito user pool?',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://repost.aws/knowledge-center/api-gateway-401-error-lambda-authorizer',
      title: 'Why do I get 401 Unauthorized errors after I create a Lambda authorizer?',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws-amplify/amplify-js/issues/6060',
      title: 'aws-amplify/amplify-js #6060',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  updated: '2026-11-23',
  checked: '2026-11-23',
});
