import { defineError } from '#core';

export const error = defineError({
  code: 'MissingAuthenticationToken',
  aliases: ['MissingAuthenticationTokenException'],
  statuses: [403, 400],
  fault: 'client',
  retry: 'after-fix',
  services: ['apigateway-rest', 'apigateway', 'sts', 'iam', 'dynamodb'],
  wire: [
    {
      services: ['apigateway-rest'],
      protocol: 'api-gateway',
      status: 403,
      reason: 'Forbidden',
      headers: [
        ['content-type', 'application/json'],
        ['x-amzn-requestid', '22fb98d9-1b95-39f7-5c57-16293ddcb1aa'],
        ['x-amzn-errortype', 'MissingAuthenticationTokenException'],
        ['x-amz-apigw-id', 'JKJaXmPLvHcESHA='],
      ],
      body: '{"message":"Missing Authentication Token"}',
      note: {
        ja: 'API GatewayのREST APIは、パスとメソッドに合うものがないときも、IAM認可のメソッドに署名がないときも、この応答を返します。',
        en: 'A REST API of API Gateway sends this both when nothing fits the path and method and when a method with IAM authorization is called unsigned.',
      },
      source:
        'https://docs.aws.amazon.com/apigateway/latest/developerguide/supported-gateway-response-types.html',
    },
    {
      services: ['sts', 'iam'],
      protocol: 'query',
      status: 403,
      reason: 'Forbidden',
      headers: [
        ['x-amzn-RequestId', '50c569e9-dd37-2bad-b108-3226805dd48d'],
        ['Content-Type', 'text/xml'],
        ['Content-Length', '297'],
      ],
      body: `<ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/">
  <Error>
    <Type>Sender</Type>
    <Code>MissingAuthenticationToken</Code>
    <Message>Request is missing Authentication Token</Message>
  </Error>
  <RequestId>50c569e9-dd37-2bad-b108-3226805dd48d</RequestId>
</ErrorResponse>
`,
      note: {
        ja: 'クエリプロトコルのサービスの応答です。メッセージの頭に`Request is`が付きます。IAMでは`xmlns`がIAMのものに変わります。',
        en: 'Query-protocol services. The message starts with `Request is`; IAM sends its own `xmlns`.',
      },
      source: 'https://github.com/amzn/selling-partner-api-docs/issues/3081',
    },
    {
      services: ['dynamodb'],
      protocol: 'json',
      status: 400,
      reason: 'Bad Request',
      headers: [
        ['Content-Type', 'application/x-amz-json-1.0'],
        ['Content-Length', '125'],
        ['x-amzn-RequestId', 'RGT6FF85315B851KKC095VSKBNVV4KQNSO5AEMVJF66Q9ASUAAJG'],
        ['x-amz-crc32', '2088342776'],
      ],
      body: '{"__type":"com.amazon.coral.service#MissingAuthenticationTokenException","message":"Request is missing Authentication Token"}',
      note: {
        ja: 'AWS JSONのサービスは403ではなく400で答えます。DynamoDBの文書には`Request must contain a valid (registered) AWS Access Key ID.`とありますが、実際に届くメッセージは違います。',
        en: 'AWS JSON services answer 400, not 403. DynamoDB’s documentation prints `Request must contain a valid (registered) AWS Access Key ID.`; what arrives is another message.',
      },
      source: 'https://github.com/architect/dynalite/issues/105',
    },
    {
      services: ['apigateway'],
      protocol: 'rest-xml',
      status: 403,
      reason: 'Forbidden',
      headers: [['Content-Type', 'application/xml']],
      body: `<MissingAuthenticationTokenException>
  <Message>Missing Authentication Token</Message>
</MissingAuthenticationTokenException>
`,
      note: {
        ja: 'サービス自身のエンドポイント（`apigateway.us-east-2.amazonaws.com`など）をブラウザーで開くと、このXMLが返ります。作成したAPIのホスト名は`execute-api`を含みます。',
        en: 'What a browser shows for a service’s own endpoint such as `apigateway.us-east-2.amazonaws.com`. The host of an API that you built has `execute-api` in it.',
      },
      source: 'https://github.com/common-voice/common-voice/issues/1599',
    },
  ],
  messages: [
    { pattern: /^Missing Authentication Token$/, certainty: 'sure' },
    { pattern: /^Request is missing Authentication Token$/, certainty: 'sure' },
    {
      pattern: /^Request must contain (?:either )?a valid \(registered\) AWS access key ID\b/i,
      certainty: 'sure',
      service: 'dynamodb',
    },
  ],
  causes: [
    'rest-path-missing',
    'rest-method-missing',
    'stage-missing',
    'rest-change-not-deployed',
    'request-unsigned',
    'custom-domain-stage-kept',
    'rest-root-without-method',
    'preflight-without-options',
  ],
  order: {
    ja: '公開されたスレッドがどこに行き着いたかを数えた順です。大半はURLかメソッドの誤りで、本当に署名が要るケースは少数です。',
    en: 'By where public threads end: most of them at a wrong path or method, few at a signature that was really missing.',
  },
  related: [
    {
      to: 'forbidden',
      kind: 'confused-with',
      why: {
        ja: 'AWSの表では、ステージの誤り、APIキー、WAFはForbiddenです。ステージの先でパスかメソッドが合わないときがMissing Authentication Tokenです。',
        en: 'In AWS’s table a wrong stage, an API key and WAF are Forbidden; a path or method that fits nothing behind the stage is Missing Authentication Token.',
      },
    },
    {
      to: 'not-found',
      kind: 'confused-with',
      why: {
        ja: '同じ「パスが存在しない」を、REST APIは403 Missing Authentication Token、HTTP APIは404 Not Foundと答えます。',
        en: 'For the same wrong path a REST API answers 403 Missing Authentication Token, an HTTP API 404 Not Found.',
      },
    },
    {
      to: 'incomplete-signature',
      kind: 'same-root',
      why: {
        ja: '同じ間違ったパスに、署名ではない`Authorization`ヘッダーを付けて送ると、IncompleteSignatureが返ります。',
        en: 'The same wrong path, called with an `Authorization` header that is no signature, answers IncompleteSignature.',
      },
    },
    {
      to: 'access-denied-exception',
      kind: 'confused-with',
      why: {
        ja: '署名がなければMissing Authentication Token、署名はあって権限がなければAccessDeniedExceptionです。',
        en: 'Without a signature it is Missing Authentication Token; with one and no permission it is AccessDeniedException.',
      },
    },
    {
      to: 'missing-security-header',
      kind: 'confused-with',
      why: {
        ja: 'S3のMissingSecurityHeaderは、認証ではなく、ACLの操作などに必要なヘッダーが足りないという意味です。',
        en: 'S3’s MissingSecurityHeader is not about authentication: an operation, mostly one that sets an ACL, lacks a header of its own.',
      },
    },
    {
      to: 'no-credentials',
      kind: 'confused-with',
      why: {
        ja: 'NoCredentialsはクライアント自身のエラーで、リクエストは送られていません。',
        en: 'NoCredentials is the client’s own error: it sent no request.',
      },
    },
    {
      to: 'cors-preflight-failed',
      kind: 'leads-to',
      why: {
        ja: 'プリフライトの`OPTIONS`がこの403になると、ブラウザーの画面にはCORSの文言だけが出ます。',
        en: 'When the preflight’s `OPTIONS` gets this 403, the browser shows words about CORS alone.',
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
      url: 'https://repost.aws/knowledge-center/api-gateway-troubleshoot-403-forbidden',
      title: 'How do I troubleshoot HTTP 403 errors from API Gateway?',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://repost.aws/knowledge-center/api-gateway-authentication-token-errors',
      title: 'How do I troubleshoot API Gateway REST API endpoint 403 "Missing Authentication Token" errors?',
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
      url: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Programming.Errors.html',
      title: 'Error handling with DynamoDB',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws/chalice/issues/12',
      title: 'aws/chalice #12',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws/chalice/issues/828',
      title: 'aws/chalice #828',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  updated: '2026-11-23',
  checked: '2026-11-23',
});
