import { defineError } from '#core';

export const error = defineError({
  code: 'KMSAccessDeniedException',
  aliases: ['KMSAccessDenied', 'KmsAccessDenied', 'KmsAccessDeniedException', 'KMS.AccessDeniedException'],
  statuses: [400, 502],
  fault: 'client',
  retry: 'after-fix',
  services: ['lambda', 'sns', 'sqs', 'kms', 's3', 'secretsmanager'],
  wire: [
    {
      services: ['lambda'],
      protocol: 'rest-json',
      status: 502,
      reason: 'Bad Gateway',
      headers: [
        ['Content-Type', 'application/json'],
        ['x-amzn-ErrorType', 'KMSAccessDeniedException'],
      ],
      body: `{"Message":"Lambda was unable to decrypt the environment variables because KMS access was denied. Please check the function's KMS key settings. KMS Exception: AccessDeniedExceptionKMS Message: The ciphertext refers to a customer master key that does not exist, does not exist in this region, or you are not allowed to access."}`,
      note: {
        ja: '502でも、壊れているのはサーバーではありません。関数は動き始めておらず、関数のログには何も残りません。`KMS Exception:`のあとがKMSの答えです。',
        en: '502, yet no server is broken. The function has not started and logs nothing; what KMS said follows `KMS Exception:`.',
      },
      source: 'https://github.com/serverless/examples/issues/279',
    },
    {
      services: ['kms'],
      protocol: 'json',
      status: 400,
      reason: 'Bad Request',
      headers: [['Content-Type', 'application/x-amz-json-1.1']],
      body: '{"__type":"AccessDeniedException","message":"The ciphertext refers to a customer master key that does not exist, does not exist in this region, or you are not allowed to access."}',
      note: {
        ja: 'KMSを直接呼んだとき、またはキーを知らせたくないときの答えです。3つの理由のどれなのかは言いません。',
        en: 'What KMS says itself where it will not tell about the key. Which of the three it is, it does not say.',
      },
      source: 'https://github.com/serverless/examples/issues/279',
    },
    {
      services: ['s3'],
      protocol: 'rest-xml',
      status: 403,
      reason: 'Forbidden',
      headers: [
        ['Content-Type', 'application/xml'],
        ['Server', 'AmazonS3'],
      ],
      body: `<Error>
<Code>AccessDenied</Code>
<Message>The ciphertext refers to a customer master key that does not exist, does not exist in this region, or you are not allowed to access.</Message>
<RequestId>ZRZ47BQH6ENT1WB6</RequestId>
<HostId>XhatbJKMqo9F31Zzt2M/B6pyESgrBx86BPH9nGAUZH/G7O8cmJMl2olhhzhERkm/SX7MXJD48R0=</HostId>
</Error>`,
      note: {
        ja: 'コードはS3自身の`AccessDenied`と同じです。KMSの拒否だと分かるのは文面だけです。',
        en: 'The code is S3’s own `AccessDenied`; only the words show that KMS refused.',
      },
      source: 'https://github.com/chadgeary/nifi/issues/13',
    },
  ],
  messages: [
    {
      pattern:
        /^Lambda was unable to (?:decrypt|configure)\b[^\n]{1,80} because (?:the )?KMS access (?:was|is) denied/,
      certainty: 'sure',
      service: 'lambda',
    },
  ],
  causes: [
    'kms-decrypt-permission-missing',
    'kms-key-policy-lacks-caller',
    'lambda-grant-of-old-role',
    'kms-condition-not-met',
    'kms-key-in-another-region',
  ],
  order: {
    ja: '公開されたスレッドの件数による、当サイトの判断です。Lambdaの環境変数だけで起きているなら、作り直したロールを先に疑います。',
    en: 'Our judgement, from public threads. If only Lambda’s environment variables are concerned, suspect the role that was made anew first.',
  },
  related: [
    {
      to: 'access-denied-exception',
      kind: 'sibling',
      why: {
        ja: '同じ拒否を、KMSはAccessDeniedException、S3はAccessDenied、LambdaとSNSはKMSAccessDeniedExceptionと呼びます。',
        en: 'The same refusal: KMS calls it AccessDeniedException, S3 AccessDenied, Lambda and SNS KMSAccessDeniedException.',
      },
    },
    {
      to: 'disabled-exception',
      kind: 'confused-with',
      why: {
        ja: 'キーが無効なら、LambdaはKMSDisabledExceptionを返します。権限を足しても直りません。',
        en: 'For a disabled key Lambda answers KMSDisabledException; permissions do not mend that.',
      },
    },
    {
      to: 'kms-invalid-state-exception',
      kind: 'confused-with',
      why: {
        ja: 'キーの削除が予約されていれば、権限の不足ではなくKMSInvalidStateExceptionです。',
        en: 'A key scheduled for deletion is KMSInvalidStateException, not a missing permission.',
      },
    },
    {
      to: 'authorization-error',
      kind: 'confused-with',
      why: {
        ja: 'SNSのトピックの権限が足りなければAuthorizationError、トピックを暗号化しているキーの権限ならKMSの拒否です。',
        en: 'A permission missing on the SNS topic is AuthorizationError; one on the key that encrypts it is KMS’s refusal.',
      },
    },
  ],
  sources: [
    {
      url: 'https://repost.aws/knowledge-center/lambda-kmsaccessdeniedexception-errors',
      title: 'How do I resolve "KMSAccessDeniedException" errors from AWS Lambda?',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/lambda/latest/api/API_Invoke.html',
      title: 'Invoke - AWS Lambda',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/kms/latest/developerguide/policy-evaluation.html',
      title: 'Troubleshooting AWS KMS permissions',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/kms/latest/developerguide/key-policies.html',
      title: 'Key policies in AWS KMS',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/serverless/examples/issues/279',
      title: 'serverless/examples #279',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/trussworks/terraform-aws-s3-anti-virus/issues/48',
      title: 'trussworks/terraform-aws-s3-anti-virus #48',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  updated: '2026-11-23',
  checked: '2026-11-23',
});
