import { defineError } from '#core';

export const error = defineError({
  code: 'ExpiredToken',
  aliases: ['ExpiredTokenException'],
  statuses: [400, 403],
  fault: 'client',
  retry: 'after-fix',
  services: ['s3', 'apigateway-rest', 'dynamodb', 'lambda', 'sts', 'iam'],
  wire: [
    {
      services: ['s3'],
      protocol: 'rest-xml',
      status: 400,
      reason: 'Bad Request',
      headers: [
        ['x-amz-request-id', 'M12001B8FSZJDR8Z'],
        ['Content-Type', 'application/xml'],
        ['Server', 'AmazonS3'],
      ],
      body: `<?xml version="1.0" encoding="UTF-8"?>
<Error><Code>ExpiredToken</Code><Message>The provided token has expired.</Message><Token-0>XXX</Token-0><RequestId>M12001B8FSZJDR8Z</RequestId><HostId>mSXA7Gi07vlFW0NNvq0nQtMEEThETkcHLpaf4PlmuVzp8O9X8bfi19b4mTaqpJQNK/05e3HiTHb7ddvLu2agTwbmlX2Dqz+I</HostId></Error>`,
      note: {
        ja: '`Token-0`には、送ったセッショントークンがそのまま入っています。切れていても、貼り付ける前に消してください。',
        en: '`Token-0` holds the session token you sent, in full. It has expired, but take it out before you paste this anywhere.',
      },
      source: 'https://github.com/craftcms/aws-s3/issues/182',
    },
    {
      services: ['apigateway-rest'],
      protocol: 'api-gateway',
      status: 403,
      reason: 'Forbidden',
      headers: [
        ['content-type', 'application/json'],
        ['x-amzn-errortype', 'ExpiredTokenException'],
      ],
      body: '{"message":"The security token included in the request is expired"}',
      source:
        'https://docs.aws.amazon.com/apigateway/latest/developerguide/supported-gateway-response-types.html',
    },
    {
      services: ['dynamodb'],
      protocol: 'json',
      status: 400,
      reason: 'Bad Request',
      headers: [['content-type', 'application/x-amz-json-1.0']],
      body: '{"__type":"com.amazon.coral.service#ExpiredTokenException","message":"The security token included in the request is expired"}',
      source: 'https://github.com/aws/aws-sdk-php/issues/1307',
    },
    {
      services: ['sts', 'iam'],
      protocol: 'query',
      status: 403,
      reason: 'Forbidden',
      headers: [['Content-Type', 'text/xml']],
      body: `<ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/">
  <Error>
    <Type>Sender</Type>
    <Code>ExpiredToken</Code>
    <Message>The security token included in the request is expired</Message>
  </Error>
  <RequestId>69d599e0-7b94-4cf4-a564-fc698225471f</RequestId>
</ErrorResponse>`,
      source: 'https://github.com/aws/aws-sdk-java-v2/issues/1649',
    },
    {
      services: ['sts'],
      protocol: 'query',
      status: 400,
      reason: 'Bad Request',
      headers: [['Content-Type', 'text/xml']],
      body: `<ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/">
  <Error>
    <Type>Sender</Type>
    <Code>ExpiredTokenException</Code>
    <Message>Token expired: current date/time 1731098245 must be before the expiration date/time 1731095240</Message>
  </Error>
  <RequestId>22679931-6a1d-4db3-abd0-a189de181809</RequestId>
</ErrorResponse>`,
      note: {
        ja: 'AssumeRoleWithWebIdentityとAssumeRoleWithSAMLの応答です。切れたのはAWSのセッションではなく、渡したOIDCトークンかSAMLアサーションです。',
        en: 'The answer of AssumeRoleWithWebIdentity and AssumeRoleWithSAML. What expired is not an AWS session but the OIDC token or SAML assertion handed over.',
      },
      source: 'https://github.com/aws/aws-sdk-java-v2/issues/5709',
    },
  ],
  messages: [
    { pattern: /^The (?:security )?token included in the request is expired/, certainty: 'sure' },
    { pattern: /^The provided token has expired\.?$/, certainty: 'sure' },
    { pattern: /^Token must be redeemed within 5 minutes of issuance/, certainty: 'sure' },
    { pattern: /^Token expired: current date\/time \d{1,12} must be before/, certainty: 'sure' },
    { pattern: /^Token too old: \d/, certainty: 'sure' },
  ],
  causes: [
    'session-ended',
    'stale-profile-wins',
    'credentials-not-refreshed',
    'presigned-by-role',
    'identity-token-expired',
  ],
  order: {
    ja: '公開されたスレッドの件数による、当サイトの判断です。署名付きURLをブラウザーで開いた場合だけは、URLを作ったロールのセッションを先に疑います。',
    en: 'Our judgement, from how often public threads end there. When a presigned URL was opened in a browser, the session of the role that made it comes first.',
  },
  related: [
    {
      to: 'no-such-upload',
      kind: 'confused-with',
      why: {
        ja: 'どちらも長いアップロードを途中で止めます。S3では、セッションが終わったときが400 ExpiredToken、アップロードが終わったときが404 NoSuchUploadです。',
        en: 'Both stop a long upload midway. On S3 it is 400 ExpiredToken when the session has ended, and 404 NoSuchUpload when the upload has.',
      },
    },
    {
      to: 'unrecognized-client-exception',
      kind: 'confused-with',
      why: {
        ja: '`expired`は認証情報が認識されたうえでの期限切れ、`invalid`は認識できないことを表します。切れてから何週間もたつと`invalid`になることがあります。',
        en: '`expired`: recognised, but over. `invalid`: not recognised. Weeks after its end a token can come back as `invalid`.',
      },
    },
    {
      to: 'invalid-client-token-id',
      kind: 'confused-with',
      why: {
        ja: 'メッセージの末尾が`expired`か`invalid`かだけの違いです。`invalid`なら、取り直す前に、どのキーを送ったかを調べます。',
        en: 'The messages differ in their last word. With `invalid`, look at which key was sent rather than fetching it again.',
      },
    },
    {
      to: 'request-time-too-skewed',
      kind: 'confused-with',
      why: {
        ja: 'どちらも時刻の話に見えますが、RequestTimeTooSkewedは署名の時刻、ExpiredTokenはセッションの期限です。',
        en: 'Both sound like time. RequestTimeTooSkewed is about when the request was signed, ExpiredToken about how long the session lives.',
      },
    },
    {
      to: 'access-denied',
      kind: 'confused-with',
      why: {
        ja: '署名付きURL自体の期限が過ぎたときは、403 AccessDeniedの`Request has expired`です。',
        en: 'When a presigned URL’s own time is over, the answer is 403 AccessDenied with `Request has expired`.',
      },
    },
    {
      to: 'request-expired',
      kind: 'confused-with',
      why: {
        ja: 'EC2だけは、セッションの期限切れをRequestExpired（`Request has expired.`）と呼びます。S3の`Request has expired`は、セッションではなくURLの期限です。',
        en: 'EC2 alone calls the end of a session RequestExpired (`Request has expired.`). S3’s `Request has expired` is about the URL, not the session.',
      },
    },
    {
      to: 'invalid-token',
      kind: 'confused-with',
      why: {
        ja: 'S3のInvalidTokenは、期限切れではなく、トークンが壊れているか、キーと組にならないという意味です。',
        en: 'S3’s InvalidToken is no expiry: the token is garbled or does not go with the key.',
      },
    },
    {
      to: 'no-credentials',
      kind: 'confused-with',
      why: {
        ja: 'NoCredentialsはクライアントが認証情報を見つけられなかったときのエラーで、AWSには何も届いていません。',
        en: 'NoCredentials is the client’s: it found no credentials, and nothing reached AWS.',
      },
    },
    {
      to: 'unauthorized-sso-token',
      kind: 'confused-with',
      why: {
        ja: 'SSOのトークンが切れたときは、AWSの応答ではなくクライアント自身のエラーです。',
        en: 'An ended SSO token is the client’s own error, not an answer of AWS.',
      },
    },
    {
      to: 'invalid-identity-token',
      kind: 'confused-with',
      why: {
        ja: 'OIDCトークンの期限切れはExpiredTokenException、発行者や対象者の誤りはInvalidIdentityTokenです。',
        en: 'An OIDC token that is too old is ExpiredTokenException; a wrong issuer or audience is InvalidIdentityToken.',
      },
    },
    {
      to: 'no-basic-auth-credentials',
      kind: 'confused-with',
      why: {
        ja: 'ECRの`Your authorization token has expired`は、AWSのセッションではなく、`docker login`で保存したトークンの期限切れです。',
        en: 'ECR’s `Your authorization token has expired` is not about an AWS session but about the token that `docker login` stored.',
      },
    },
  ],
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/developerguide/ErrorResponses.html',
      title: 'Error responses - Amazon Simple Storage Service',
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
      url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/supported-gateway-response-types.html',
      title: 'Gateway response types for API Gateway',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/craftcms/aws-s3/issues/182',
      title: 'craftcms/aws-s3 #182',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws/aws-sdk-java-v2/issues/1649',
      title: 'aws/aws-sdk-java-v2 #1649',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  updated: '2026-11-23',
  checked: '2026-11-23',
});
