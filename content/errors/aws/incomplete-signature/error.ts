import { defineError } from '#core';

export const error = defineError({
  code: 'IncompleteSignature',
  aliases: ['IncompleteSignatureException'],
  statuses: [403, 400],
  fault: 'client',
  retry: 'after-fix',
  services: ['apigateway-rest', 'opensearch', 'sts', 'iam', 'cloudfront', 'dynamodb', 'ec2'],
  wire: [
    {
      services: ['apigateway-rest'],
      protocol: 'api-gateway',
      status: 403,
      reason: 'Forbidden',
      headers: [
        ['Content-Type', 'application/json'],
        ['x-amzn-RequestId', '1f9e6d3c-5b2a-4870-8e41-7d6c5b4a3f20'],
        ['x-amzn-ErrorType', 'IncompleteSignatureException'],
        ['x-amz-apigw-id', 'Bx2kQH3TtjMF0vA='],
      ],
      body:
        '{"message":"Invalid key=value pair (missing equal-sign) in Authorization header ' +
        "(hashed with SHA-256 and encoded with Base64): '7nL72UDJVj0DRVggXB+HoAF/SKmduyweNit/RP4jxfU='.\"}",
      note: {
        ja: "ハッシュは受け取った値を伏せるためのもので、何かをハッシュするよう求めているのではありません。以前は`'…' not a valid key=value pair (missing equal-sign) in Authorization header: 'Bearer …'.`と値そのものが返っていました。",
        en: "The hash hides the value that was received; it does not ask you to hash anything. The older wording, `'…' not a valid key=value pair (missing equal-sign) in Authorization header: 'Bearer …'.`, echoed the value itself.",
      },
      source: 'https://github.com/awslabs/time-addressable-media-store/issues/8',
    },
    {
      services: ['apigateway-rest', 'opensearch'],
      protocol: 'rest-json',
      status: 403,
      reason: 'Forbidden',
      headers: [
        ['Content-Type', 'application/json'],
        ['x-amzn-RequestId', '2a7c4e90-1b3d-4f56-9e87-5c6d7e8f9a01'],
        ['x-amzn-ErrorType', 'IncompleteSignatureException'],
      ],
      body:
        '{"message":"Authorization header requires \'Credential\' parameter. ' +
        "Authorization header requires 'Signature' parameter. " +
        "Authorization header requires 'SignedHeaders' parameter. " +
        "Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header. " +
        'Authorization=eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiJleGFtcGxlIiwidG9rZW5fdXNlIjoiaWQifQ.ZXhhbXBsZS1zaWduYXR1cmU"}',
      note: {
        ja: 'Bearerの付かないJWTを送ったときのメッセージです。自分のトークンがそのまま入っているので、共有する前に消してください。',
        en: 'This is the answer to a JWT sent without the word Bearer. It carries your token: take it out before you share the text.',
      },
      source: 'https://github.com/aws/chalice/issues/828',
    },
    {
      services: ['dynamodb'],
      protocol: 'json',
      status: 400,
      reason: 'Bad Request',
      headers: [
        ['x-amzn-RequestId', 'HJ2V4E6K8M0P1R3T5V7X9Z1B3D5F7H9JVV4KQNSO5AEMVJF66Q9ASUAAJG'],
        ['Content-Type', 'application/x-amz-json-1.1'],
      ],
      body:
        '{"__type":"IncompleteSignatureException",' +
        '"message":"\'AKIAIOSFODNN7EXAMPLE/20261120/eu-central-1/dynamodb/aws4_request\' not a valid key=value pair ' +
        "(missing equal-sign) in Authorization header: 'AWS4-HMAC-SHA256 Credential= " +
        'AKIAIOSFODNN7EXAMPLE/20261120/eu-central-1/dynamodb/aws4_request, SignedHeaders=host;x-amz-date;x-amz-target, ' +
        'Signature=5d672d79c15b13162d9279b0855cfba6789a8edb4c82c400e06b5924a6f2b5d7\'."}',
      note: {
        ja: '`Credential=`の直後に空白があり、アクセスキーIDの先頭に空白が入っていたことが分かります。',
        en: 'The space after `Credential=` shows that the access key ID began with a space.',
      },
      source: 'https://github.com/iann0036/cloud9-sync/issues/10',
    },
    {
      services: ['sts', 'iam'],
      protocol: 'query',
      status: 400,
      reason: 'Bad Request',
      headers: [
        ['x-amzn-RequestId', '8a5b0d3c-41f2-4c6e-8b1d-6f2f8f0f7c11'],
        ['Content-Type', 'text/xml'],
      ],
      body:
        '<ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/">\n' +
        '  <Error>\n' +
        '    <Type>Sender</Type>\n' +
        '    <Code>IncompleteSignature</Code>\n' +
        "    <Message>'/20261120/us-east-1/sts/aws4_request' not a valid key=value pair (missing equal-sign) " +
        "in Authorization header: 'AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE " +
        '/20261120/us-east-1/sts/aws4_request, SignedHeaders=host;x-amz-date, ' +
        "Signature=5d672d79c15b13162d9279b0855cfba6789a8edb4c82c400e06b5924a6f2b5d7'.</Message>\n" +
        '  </Error>\n' +
        '  <RequestId>8a5b0d3c-41f2-4c6e-8b1d-6f2f8f0f7c11</RequestId>\n' +
        '</ErrorResponse>\n',
      source: 'https://github.com/boto/boto3/issues/2280',
    },
  ],
  messages: [
    // Threads and error dialogs cut this sentence at either end; its middle is enough.
    { pattern: /not a valid key=value pair \(missing equal-sign\)/, certainty: 'sure' },
    {
      pattern: /[Ii]nvalid key=value pair \(missing equal-sign\) in Authorization header/,
      certainty: 'sure',
    },
    {
      pattern: /Authorization header requires '(?:Credential|Signature|SignedHeaders)' parameter/,
      certainty: 'sure',
    },
    {
      pattern: /Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header/,
      certainty: 'sure',
    },
    { pattern: /AWS query-string parameters must include 'X-Amz-[A-Za-z]{1,20}'/, certainty: 'sure' },
    { pattern: /Credential must have exactly 5 slash-delimited elements/, certainty: 'sure' },
    { pattern: /Date must be in ISO-8601 'basic format'\./, certainty: 'sure' },
    { pattern: /Unsupported AWS 'algorithm': '/, certainty: 'sure' },
    { pattern: /request signature (?:does not|doesn't) conform to AWS standards/, certainty: 'sure' },
  ],
  causes: ['authorization-not-sigv4-wrong-route', 'authorization-malformed', 'date-header-missing'],
  order: {
    ja: '公開されたスレッドで見た件数によります。API Gatewayでは、ほぼ常にトークンではなくルートの誤りで終わっています。',
    en: 'By how often public threads end there; on API Gateway nearly all end at the route and not at the token.',
  },
  related: [
    {
      to: 'missing-authentication-token',
      kind: 'same-root',
      why: {
        ja: 'REST APIの存在しないパスなら、Authorizationがないリクエストには`Missing Authentication Token`、SigV4でないものには`IncompleteSignature`が返ります。',
        en: 'On a path a REST API does not have, no Authorization gives Missing Authentication Token, one that is not SigV4 gives IncompleteSignature.',
      },
    },
    {
      to: 'signature-does-not-match',
      kind: 'confused-with',
      why: {
        ja: 'IncompleteSignatureは署名を読み取れなかった、SignatureDoesNotMatchは読み取れたが一致しなかった、という違いです。',
        en: 'IncompleteSignature means the signature could not be read; SignatureDoesNotMatch that it was read and differs.',
      },
    },
    {
      to: 'authorization-header-malformed',
      kind: 'same-root',
      why: {
        ja: '同じ壊れた`Authorization`を、S3はAuthorizationHeaderMalformedで返します。',
        en: 'S3 reports the same broken `Authorization` as AuthorizationHeaderMalformed.',
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
      url: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Programming.Errors.html',
      title: 'Error handling with DynamoDB',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws/chalice/issues/828',
      title: 'aws/chalice #828',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/awslabs/time-addressable-media-store/issues/8',
      title: 'awslabs/time-addressable-media-store #8',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/amazon-archives/aws-cognito-angular-quickstart/issues/50',
      title: 'amazon-archives/aws-cognito-angular-quickstart #50',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/iann0036/cloud9-sync/issues/10',
      title: 'iann0036/cloud9-sync #10',
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
