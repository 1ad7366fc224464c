import { defineError } from '#core';

export const error = defineError({
  code: 'InvalidSignatureException',
  aliases: ['InvalidSignature'],
  statuses: [400, 403],
  fault: 'client',
  retry: 'after-fix',
  services: ['apigateway-rest', 'dynamodb', 'lambda', 'lambda-url', 'opensearch', 'kms', 'secretsmanager'],
  wire: [
    {
      services: ['apigateway-rest'],
      protocol: 'api-gateway',
      status: 403,
      reason: 'Forbidden',
      headers: [
        ['Content-Type', 'application/json'],
        ['x-amzn-RequestId', '6c0a4f1d-93e2-4b58-a7d6-1e5b9f3c2a80'],
        ['x-amzn-ErrorType', 'InvalidSignatureException'],
        ['x-amz-apigw-id', 'Bx1u2F7YtjMFqYw='],
      ],
      body:
        '{"message":"The request signature we calculated does not match the signature you provided. ' +
        'Check your AWS Secret Access Key and signing method. Consult the service documentation for ' +
        'details.\\n\\n' +
        "The Canonical String for this request should have been\\n'" +
        'GET\\n/prod/orders\\nlimit=10\\nhost:a1b2c3d4e5.execute-api.ap-northeast-1.amazonaws.com\\n' +
        'x-amz-date:20261120T031500Z\\n\\nhost;x-amz-date\\n' +
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'" +
        '\\n\\nThe String-to-Sign should have ' +
        "been\\n'AWS4-HMAC-SHA256\\n20261120T031500Z\\n" +
        '20261120/ap-northeast-1/execute-api/aws4_request\\n' +
        '22071e2a001829f77e29c5da37e0afebf5f1d6f75dc039d9035c61458f1cf7f6\'\\n"}',
      note: {
        ja: 'API Gatewayは、届いたリクエストから作った正規リクエスト（`Canonical String`）と署名対象の文字列をメッセージに入れます。`\\n`を改行に戻すと1行ずつ比べられます。',
        en: 'API Gateway puts the canonical request it built (`Canonical String`) and the string to sign into the message. Turn `\\n` into line ends and compare line by line.',
      },
      source: 'https://github.com/mhart/aws4/issues/110',
    },
    {
      services: ['dynamodb', 'kms', 'secretsmanager'],
      protocol: 'json',
      status: 400,
      reason: 'Bad Request',
      headers: [
        ['x-amzn-RequestId', '3CT4LSCT0395369U3SVVNMV4B3VV4KQNSO5AEMVJF66Q9ASUAAJG'],
        ['Content-Type', 'application/x-amz-json-1.0'],
      ],
      body:
        '{"__type":"com.amazon.coral.service#InvalidSignatureException",' +
        '"message":"The request signature we calculated does not match the signature you provided. ' +
        'Check your AWS Secret Access Key and signing method. ' +
        'Consult the service documentation for details."}',
      note: {
        ja: '今のJSONプロトコルのサービスは、たいてい正規リクエストを返しません。',
        en: 'JSON services mostly keep the canonical request to themselves today.',
      },
      source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Programming.Errors.html',
    },
    {
      services: ['opensearch', 'lambda', 'lambda-url'],
      protocol: 'rest-json',
      status: 403,
      reason: 'Forbidden',
      headers: [
        ['x-amzn-RequestId', '5b1f0c9e-2d4a-4f7b-8c3e-9a6d1e0f2b73'],
        ['x-amzn-ErrorType', 'InvalidSignatureException'],
        ['Content-Type', 'application/json'],
      ],
      body: '{"message":"Credential should be scoped to a valid region, not \'us-east-1\'. "}',
      note: {
        ja: 'スコープが違うと、署名を照合する前に、このメッセージで止まります。末尾の空白も原文のままです。',
        en: 'A wrong scope stops here, before signatures are compared. The space at the end is the service’s.',
      },
      source: 'https://github.com/joona/aws-es-curl/issues/15',
    },
  ],
  messages: [
    { pattern: /[Cc]redential (?:should|must) be scoped to a valid [Rr]egion/, certainty: 'shared' },
    { pattern: /[Cc]redential should be scoped to correct service/, certainty: 'shared' },
    { pattern: /[Cc]redential should be scoped with a valid terminator/, certainty: 'shared' },
    { pattern: /Date in Credential scope does not match YYYYMMDD/, certainty: 'shared' },
    { pattern: /Signature expired: \d{8}T\d{6}Z is now earlier than/, certainty: 'shared' },
    { pattern: /Signature not yet current: \d{8}T\d{6}Z is still later than/, certainty: 'shared' },
    {
      pattern:
        /request signature we calculated does not match the signature you provided\. Check your AWS Secret Access Key and signing method\. Consult the service documentation/,
      certainty: 'shared',
    },
  ],
  causes: [
    'secret-wrong',
    'canonical-request-differs',
    'region-or-service-wrong',
    'clock-skew',
    'scope-date-wrong',
  ],
  order: {
    ja: 'メッセージが`Credential should be scoped`、`Signature expired`、`Date in Credential scope`なら、原因は1つに決まります。残る「一致しない」のメッセージでは、AWSの一覧と公開されたスレッドのとおり、シークレットが先です。',
    en: 'A message of `Credential should be scoped`, `Signature expired` or `Date in Credential scope` settles the cause. For the message about a mismatch the secret comes first, as in AWS’s list and in public threads.',
  },
  related: [
    {
      to: 'signature-does-not-match',
      kind: 'sibling',
      why: {
        ja: '同じ署名の不一致を、S3とクエリプロトコルはSignatureDoesNotMatch、JSONプロトコルとAPI GatewayはInvalidSignatureExceptionと呼びます。',
        en: 'For the same mismatch S3 and the query protocol say SignatureDoesNotMatch, JSON services and API Gateway InvalidSignatureException.',
      },
    },
    {
      to: 'request-time-too-skewed',
      kind: 'same-root',
      why: {
        ja: '時計がずれていると、S3はRequestTimeTooSkewed、JSONプロトコルのサービスはInvalidSignatureExceptionの`Signature expired`を返します。',
        en: 'With a clock that is off, S3 answers RequestTimeTooSkewed, JSON services InvalidSignatureException with `Signature expired`.',
      },
    },
    {
      to: 'authorization-header-malformed',
      kind: 'same-root',
      why: {
        ja: 'リージョンやサービスを間違えた署名を、S3はAuthorizationHeaderMalformedで返し、正しいリージョンも教えてくれます。',
        en: 'S3 answers a signature for the wrong region or service with AuthorizationHeaderMalformed, and says which region is right.',
      },
    },
  ],
  sources: [
    {
      url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-troubleshooting.html',
      title: 'Troubleshoot Signature Version 4 signing for AWS API requests',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://repost.aws/knowledge-center/api-gateway-iam-sigv4-mismatch',
      title:
        'How do I troubleshoot signature mismatch errors when making SigV4 signed requests with IAM authentication to API Gateway?',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://repost.aws/ja/knowledge-center/api-gateway-iam-sigv4-mismatch',
      title:
        'IAM認証を使用してAPI GatewayにSigV4署名付きリクエストを行う際の署名の不一致エラーをトラブルシューティングする方法を教えてください',
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
      url: 'https://github.com/mhart/aws4/issues/110',
      title: 'mhart/aws4 #110',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/joona/aws-es-curl/issues/15',
      title: 'joona/aws-es-curl #15',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/dacut/scratchstack-aws-signature',
      title: 'dacut/scratchstack-aws-signature',
      kind: 'project',
      checked: '2026-11-23',
    },
  ],
  updated: '2026-11-23',
  checked: '2026-11-23',
});
