import { defineError } from '#core';

export const error = defineError({
  code: 'SignatureDoesNotMatch',
  aliases: [],
  statuses: [403],
  fault: 'client',
  retry: 'after-fix',
  services: ['s3', 'sts', 'iam', 'sns', 'sqs', 'ses', 'cloudfront'],
  wire: [
    {
      services: ['s3'],
      protocol: 'rest-xml',
      status: 403,
      reason: 'Forbidden',
      headers: [
        ['x-amz-request-id', '4442587FB7D0A2F9'],
        ['Content-Type', 'application/xml'],
        ['Server', 'AmazonS3'],
      ],
      body:
        '<?xml version="1.0" encoding="UTF-8"?>\n' +
        '<Error><Code>SignatureDoesNotMatch</Code>' +
        '<Message>The request signature we calculated does not match the signature you provided. ' +
        'Check your key and signing method.</Message>' +
        '<AWSAccessKeyId>AKIAIOSFODNN7EXAMPLE</AWSAccessKeyId>' +
        '<StringToSign>AWS4-HMAC-SHA256\n20261120T031500Z\n20261120/ap-northeast-1/s3/aws4_request\n' +
        'b16b27beb2ddd6157254d21ed660c025ab2d0249660657c27d584886a283aba5</StringToSign>' +
        '<SignatureProvided>7093d3a533bbb1e29eb02289b9061e626a12fd012a94cc57ffeabb4843ffc609</Signatu' +
        'reProvided>' +
        '<StringToSignBytes>41 57 53 34 2d 48 4d 41 43 2d 53 48 41 32 35 36 0a 32 30 32 36 31 31 32 ' +
        '30 54 30 33 31 35 30 30 5a 0a 32 30 32 36 31 31 32 30 2f 61 70 2d 6e 6f 72 74 68 65 61 73 ' +
        '74 2d 31 2f 73 33 2f 61 77 73 34 5f 72 65 71 75 65 73 74 0a 62 31 36 62 32 37 62 65 62 32 ' +
        '64 64 64 36 31 35 37 32 35 34 64 32 31 65 64 36 36 30 63 30 32 35 61 62 32 64 30 32 34 39 ' +
        '36 36 30 36 35 37 63 32 37 64 35 38 34 38 38 36 61 32 38 33 61 62 61 35</StringToSignBytes>' +
        '<CanonicalRequest>PUT\n/photos/cat.jpg\nX-Amz-Algorithm=AWS4-HMAC-SHA256' +
        '&amp;X-Amz-Content-Sha256=UNSIGNED-PAYLOAD' +
        '&amp;X-Amz-Credential=AKIAIOSFODNN7EXAMPLE%2F20261120%2Fap-northeast-1%2Fs3%2F' +
        'aws4_request&amp;X-Amz-Date=20261120T031500Z&amp;X-Amz-Expires=3600' +
        '&amp;X-Amz-SignedHeaders=content-type%3Bhost' +
        '&amp;x-id=PutObject\ncontent-type:application/octet-stream\n' +
        'host:amzn-s3-demo-bucket.s3.ap-northeast-1.amazonaws.com\n\ncontent-type;host\n' +
        'UNSIGNED-PAYLOAD</CanonicalRequest>' +
        '<CanonicalRequestBytes>50 55 54 0a 2f 70 68 6f 74 6f 73 2f 63 61 74 2e 6a 70 67 0a 58 2d 41 ' +
        '6d 7a 2d 41 6c 67 6f 72 69 74 68 6d 3d 41 57 53 34 2d 48 4d 41 43 2d 53 48 41 32 35 36 26 ' +
        '58 2d 41 6d 7a 2d 43 6f 6e 74 65 6e 74 2d 53 68 61 32 35 36 3d 55 4e 53 49 47 4e 45 44 2d ' +
        '50 41 59 4c 4f 41 44 26 58 2d 41 6d 7a 2d 43 72 65 64 65 6e 74 69 61 6c 3d 41 4b 49 41 49 ' +
        '4f 53 46 4f 44 4e 4e 37 45 58 41 4d 50 4c 45 25 32 46 32 30 32 36 31 31 32 30 25 32 46 61 ' +
        '70 2d 6e 6f 72 74 68 65 61 73 74 2d 31 25 32 46 73 33 25 32 46 61 77 73 34 5f 72 65 71 75 ' +
        '65 73 74 26 58 2d 41 6d 7a 2d 44 61 74 65 3d 32 30 32 36 31 31 32 30 54 30 33 31 35 30 30 ' +
        '5a 26 58 2d 41 6d 7a 2d 45 78 70 69 72 65 73 3d 33 36 30 30 26 58 2d 41 6d 7a 2d 53 69 67 ' +
        '6e 65 64 48 65 61 64 65 72 73 3d 63 6f 6e 74 65 6e 74 2d 74 79 70 65 25 33 42 68 6f 73 74 ' +
        '26 78 2d 69 64 3d 50 75 74 4f 62 6a 65 63 74 0a 63 6f 6e 74 65 6e 74 2d 74 79 70 65 3a 61 ' +
        '70 70 6c 69 63 61 74 69 6f 6e 2f 6f 63 74 65 74 2d 73 74 72 65 61 6d 0a 68 6f 73 74 3a 61 ' +
        '6d 7a 6e 2d 73 33 2d 64 65 6d 6f 2d 62 75 63 6b 65 74 2e 73 33 2e 61 70 2d 6e 6f 72 74 68 ' +
        '65 61 73 74 2d 31 2e 61 6d 61 7a 6f 6e 61 77 73 2e 63 6f 6d 0a 0a 63 6f 6e 74 65 6e 74 2d ' +
        '74 79 70 65 3b 68 6f 73 74 0a 55 4e 53 49 47 4e 45 44 2d 50 41 59 4c 4f 41 ' +
        '44</CanonicalRequestBytes>' +
        '<RequestId>4442587FB7D0A2F9</RequestId>' +
        '<HostId>s9lzHYrFp76ZVxRcpX9+5cjAnEH2ROuNkd2BHfIa6UkFVdtjf5mKR3/eTPFvsiP/XV/VLi31234=</' +
        'HostId></Error>',
      note: {
        ja: 'S3は、届いたリクエストから作った`CanonicalRequest`を返します。`…Bytes`は同じ内容の16進表記で、コピーで改行が失われても読み戻せます。SigV2では`CanonicalRequest`がありません。',
        en: 'S3 returns the `CanonicalRequest` it built from what arrived. The `…Bytes` members hold the same in hex and survive copying. With SigV2 there is no `CanonicalRequest`.',
      },
      source: 'https://docs.aws.amazon.com/AmazonS3/latest/developerguide/ErrorResponses.html',
    },
    {
      services: ['sts', 'iam', 'sns', 'sqs', 'ses'],
      protocol: 'query',
      status: 403,
      reason: 'Forbidden',
      headers: [
        ['x-amzn-RequestId', '3f1c2a54-7e0b-4d7a-9c55-0b6f9a1e2d34'],
        ['Content-Type', 'text/xml'],
      ],
      body:
        '<ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/">\n' +
        '  <Error>\n' +
        '    <Type>Sender</Type>\n' +
        '    <Code>SignatureDoesNotMatch</Code>\n' +
        '    <Message>The request signature we calculated does not match the signature you provided. ' +
        'Check your AWS Secret Access Key and signing method. ' +
        'Consult the service documentation for details.</Message>\n' +
        '  </Error>\n' +
        '  <RequestId>3f1c2a54-7e0b-4d7a-9c55-0b6f9a1e2d34</RequestId>\n' +
        '</ErrorResponse>\n',
      note: {
        ja: '同じコードで、時刻は`Signature expired: …`、スコープは`Credential should be scoped to …`と本文だけが変わります。',
        en: 'Under the same code the message alone tells a wrong time (`Signature expired: …`) or scope (`Credential should be scoped to …`).',
      },
      source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-troubleshooting.html',
    },
  ],
  messages: [
    {
      // S3 alone ends its sentence so.
      pattern:
        /request signature we calculated does not match the signature you provided\. Check your key and signing method/,
      certainty: 'sure',
      service: 's3',
    },
    {
      pattern: /request signature we calculated does not match the signature you provided/,
      certainty: 'shared',
    },
    { pattern: /must be a 'SignedHeader' in the AWS Authorization/, certainty: 'shared' },
    {
      pattern: /Signature (?:expired|not yet current): \d{8}T\d{6}Z is .{0,40}\d{8}T\d{6}Z.{0,40}15 min\./,
      certainty: 'shared',
    },
  ],
  causes: [
    'secret-wrong',
    'presigned-header-added',
    'signed-header-changed',
    'query-or-path-not-canonical',
    'presigned-other-method',
    'body-changed-after-signing',
    'region-or-service-wrong',
    'clock-skew',
    'scope-date-wrong',
    'required-header-unsigned',
  ],
  order: {
    ja: 'AWSの一覧（認証情報、正規リクエスト、スコープ、時刻の順）を土台に、公開されたスレッドの件数に応じて署名付きURLの原因を上げました。',
    en: 'AWS’s own list (credentials, canonical request, scope, time), with the causes of presigned URLs moved up by how often public threads end there.',
  },
  related: [
    {
      to: 'invalid-signature-exception',
      kind: 'sibling',
      why: {
        ja: '同じ署名の不一致を、S3とクエリプロトコルはSignatureDoesNotMatch、JSONプロトコルとAPI GatewayはInvalidSignatureExceptionと呼びます。',
        en: 'For the same mismatch S3 and the query protocol say SignatureDoesNotMatch, JSON services and API Gateway InvalidSignatureException.',
      },
    },
    {
      to: 'incomplete-signature',
      kind: 'confused-with',
      why: {
        ja: 'IncompleteSignatureは署名を読み取れなかった、SignatureDoesNotMatchは読み取れたが一致しなかった、という違いです。',
        en: 'IncompleteSignature means the signature could not be read; SignatureDoesNotMatch that it was read and differs.',
      },
    },
    {
      to: 'request-time-too-skewed',
      kind: 'same-root',
      why: {
        ja: '時計がずれていると、S3はRequestTimeTooSkewed、STSなどはSignatureDoesNotMatchの`Signature expired`を返します。',
        en: 'With a clock that is off, S3 answers RequestTimeTooSkewed, STS and its kind SignatureDoesNotMatch with `Signature expired`.',
      },
    },
    {
      to: 'unrecognized-client-exception',
      kind: 'confused-with',
      why: {
        ja: 'UnrecognizedClientExceptionはアクセスキーIDを認識できなかった、SignatureDoesNotMatchはIDを認識したがシークレットか署名が違った、という違いです。',
        en: 'UnrecognizedClientException means the access key ID is unknown; SignatureDoesNotMatch that it is known and the secret or the signing is wrong.',
      },
    },
    {
      to: 'permanent-redirect',
      kind: 'caused-by',
      why: {
        ja: 'S3の301や307の転送先へ、署名を付け替えずに送り直すと、署名した`Host`と合わなくなります。',
        en: 'A request sent on to where S3’s 301 or 307 points, with its old signature, no longer fits the `Host` that was signed.',
      },
    },
    {
      to: 'authorization-header-malformed',
      kind: 'confused-with',
      why: {
        ja: 'S3はリージョンとサービスの誤りを、署名を計算する前にAuthorizationHeaderMalformedで返します。SignatureDoesNotMatchまで進んだのなら、リージョンは合っています。',
        en: 'S3 reports a wrong region or service as AuthorizationHeaderMalformed before it computes anything. A request that got as far as SignatureDoesNotMatch has the right region.',
      },
    },
    {
      to: 'invalid-access-key-id',
      kind: 'confused-with',
      why: {
        ja: 'InvalidAccessKeyIdは、署名を照合する前に、キーIDが見つからなかったという意味です。',
        en: 'InvalidAccessKeyId comes earlier: S3 did not find the key ID, and compared no signature.',
      },
    },
    {
      to: 'authorization-query-parameters-error',
      kind: 'confused-with',
      why: {
        ja: '署名付きURLのパラメーターが欠けたり形が崩れたりしていると、署名の計算より先にAuthorizationQueryParametersErrorが返ります。',
        en: 'A presigned URL with a parameter missing or malformed is refused as AuthorizationQueryParametersError before anything is computed.',
      },
    },
    {
      to: 'x-amz-content-sha256-mismatch',
      kind: 'confused-with',
      why: {
        ja: 'XAmzContentSHA256Mismatchは、署名は合っていて、本文だけがヘッダーのハッシュと違うという意味です。S3だけが分けて返します。',
        en: 'XAmzContentSHA256Mismatch means that the signature is right and the body differs from the hash in the header. Only S3 tells the two apart.',
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
      url: 'https://docs.aws.amazon.com/ja_jp/IAM/latest/UserGuide/reference_sigv-troubleshooting.html',
      title: 'AWS APIリクエストのSignature Version 4署名をトラブルシューティングする',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/developerguide/ErrorResponses.html',
      title: 'Error responses - Amazon Simple Storage Service',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://repost.aws/knowledge-center/s3-presigned-url-signature-mismatch',
      title:
        'How do I troubleshoot "SignatureDoesNotMatch" or "403 Forbidden" errors for Amazon S3 presigned URL requests?',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/dacut/scratchstack-aws-signature',
      title: 'dacut/scratchstack-aws-signature',
      kind: 'project',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws/aws-sdk-js/issues/457',
      title: 'aws/aws-sdk-js #457',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  updated: '2026-11-23',
  checked: '2026-11-23',
});
