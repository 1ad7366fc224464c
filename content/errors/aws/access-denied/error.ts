import { defineError } from '#core';

export const error = defineError({
  code: 'AccessDenied',
  aliases: [],
  statuses: [403],
  fault: 'client',
  retry: 'after-fix',
  services: ['s3', 'sts', 'iam', 'sqs', 'sns'],
  wire: [
    {
      services: ['s3'],
      protocol: 'rest-xml',
      status: 403,
      reason: 'Forbidden',
      headers: [
        ['x-amz-request-id', '9YGZ5RWT3B1MEXAM'],
        ['Content-Type', 'application/xml'],
        ['Server', 'AmazonS3'],
      ],
      body: `<?xml version="1.0" encoding="UTF-8"?>
<Error><Code>AccessDenied</Code><Message>Access Denied</Message><RequestId>9YGZ5RWT3B1MEXAM</RequestId><HostId>mSXA7Gi07vlFW0NNvq0nQtMEEThETkcHLpaf4PlmuVzp8O9X8bfi19b4mTaqpJQNK/05e3HiTHb7ddvLu2agTwbmlX2Dqz+I</HostId></Error>`,
      note: {
        ja: 'S3が理由を言わない形です。HEADには本文がなく、SDKは`403 Forbidden`としか言えません。',
        en: 'S3 without a reason. The answer to a HEAD has no body at all, so an SDK can only say `403 Forbidden`.',
      },
      source: 'https://github.com/aws/aws-cli/issues/813',
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
      body: `<?xml version="1.0" encoding="UTF-8"?>
<Error><Code>AccessDenied</Code><Message>User: arn:aws:sts::111122223333:assumed-role/orders-worker/session is not authorized to perform: s3:PutObject on resource: "arn:aws:s3:::amzn-s3-demo-bucket/a.txt" because no identity-based policy allows the s3:PutObject action</Message><RequestId>9YGZ5RWT3B1MEXAM</RequestId><HostId>mSXA7Gi07vlFW0NNvq0nQtMEEThETkcHLpaf4PlmuVzp8O9X8bfi19b4mTaqpJQNK/05e3HiTHb7ddvLu2agTwbmlX2Dqz+I</HostId></Error>`,
      note: {
        ja: '同じアカウントか同じ組織の中だけで返る形です。`because no …`か`with an explicit deny in …`の後ろに、判定したポリシーの種類が入ります。',
        en: 'Only within one account or one organization. After `because no …` or `with an explicit deny in …` stands the kind of policy that decided.',
      },
      source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/troubleshoot-403-errors.html',
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
      body: `<?xml version="1.0" encoding="UTF-8"?>
<Error><Code>AccessDenied</Code><Message>Request has expired</Message><X-Amz-Expires>300</X-Amz-Expires><Expires>2026-11-23T04:18:45Z</Expires><ServerTime>2026-11-23T04:18:55Z</ServerTime><RequestId>9YGZ5RWT3B1MEXAM</RequestId><HostId>mSXA7Gi07vlFW0NNvq0nQtMEEThETkcHLpaf4PlmuVzp8O9X8bfi19b4mTaqpJQNK/05e3HiTHb7ddvLu2agTwbmlX2Dqz+I</HostId></Error>`,
      note: {
        ja: '署名付きURLの期限切れです。コードは同じでも、許可の問題ではありません。URLを発行し直します。',
        en: 'A presigned URL past its time. The code is the same, but no permission is missing: issue a new URL.',
      },
      source: 'https://github.com/aws/aws-sdk-php/issues/1333',
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
    <Code>AccessDenied</Code>
    <Message>User: arn:aws:iam::111122223333:user/alice is not authorized to perform: sts:AssumeRole on resource: arn:aws:iam::444455556666:role/deploy</Message>
  </Error>
  <RequestId>70570cbc-baab-4cc7-8053-f3f4dcc7bec8</RequestId>
</ErrorResponse>`,
      note: {
        ja: 'ロールが存在しないときも、信頼ポリシーが許可しないときも、同じ文です。',
        en: 'A role that does not exist and a trust policy that does not allow it read the same.',
      },
      source: 'https://github.com/amzn/selling-partner-api-models/issues/2523',
    },
    {
      services: ['sqs'],
      protocol: 'query',
      status: 403,
      reason: 'Forbidden',
      headers: [['Content-Type', 'text/xml']],
      body: `<?xml version="1.0"?><ErrorResponse xmlns="http://queue.amazonaws.com/doc/2009-02-01/"><Error><Type>Sender</Type><Code>AccessDenied</Code><Message>Access to the resource https://sqs.ap-northeast-1.amazonaws.com/orders is denied.</Message><Detail/></Error><RequestId>9c786746-e3ce-51b2-92d5-3099f3bf49b6</RequestId></ErrorResponse>`,
      note: {
        ja: 'SQSは、アクションではなくキューのURL（またはサービスのURL）だけを書くことがあります。',
        en: 'SQS may name no action, only the URL of the queue or of the service.',
      },
      source: 'https://github.com/DanielDaCosta/apiGateway-sqs-lambda/issues/1',
    },
  ],
  messages: [
    { pattern: /^Access Denied\.?$/i, certainty: 'shared' },
    { pattern: /^Not authorized to perform sts:/, certainty: 'shared' },
    { pattern: /^Access to the resource \S{1,400} is denied\b/, certainty: 'shared' },
    { pattern: /^MultiFactorAuthentication failed\b/, certainty: 'sure', service: 'sts' },
    { pattern: /^Roles may not be assumed by root accounts/, certainty: 'sure', service: 'sts' },
    {
      pattern: /^Cannot call (?:GetSessionToken|GetFederationToken) with session credentials/,
      certainty: 'sure',
      service: 'sts',
    },
    {
      pattern: /^Query-string authentication requires the Signature, Expires and AWSAccessKeyId parameters/,
      certainty: 'sure',
      service: 's3',
    },
    { pattern: /^Anonymous access is forbidden for this operation/, certainty: 'sure', service: 's3' },
    {
      pattern: /^There were headers present in the request which were not signed/,
      certainty: 'sure',
      service: 's3',
    },
    { pattern: /^Invalid according to Policy: Policy /, certainty: 'sure', service: 's3' },
    {
      pattern: /^User: [^\s"]{1,300} is not authorized to perform: [a-z0-9-]{1,40}:[A-Za-z0-9*]{1,80}/,
      certainty: 'shared',
    },
  ],
  causes: [
    's3-permission-missing',
    's3-list-permission-missing',
    's3-key-missing-no-list',
    's3-object-not-public',
    's3-block-public-access',
    's3-kms-key-denied',
    's3-bucket-policy-denies',
    's3-copy-reads-tags',
    'trust-policy-lacks-caller',
    'iam-policy-missing',
  ],
  order: {
    ja: 'S3を先に、公開されたスレッドで見た件数の順に並べた、当サイトの判断です。メッセージがアクションとポリシーの種類を名指ししていれば、順番ではなくその名前に従います。',
    en: 'Our judgement: S3 first, in the order in which public threads end there. Where the message names an action and a kind of policy, go by those names, not by the order.',
  },
  related: [
    {
      to: 'access-denied-exception',
      kind: 'sibling',
      why: {
        ja: '同じ「許可がない」を、S3、STS、IAM、SQSは`AccessDenied`、API GatewayやJSONプロトコルのサービスは`AccessDeniedException`と言います。',
        en: 'For the same missing permission S3, STS, IAM and SQS say `AccessDenied`; API Gateway and services of the JSON protocols say `AccessDeniedException`.',
      },
    },
    {
      to: 'forbidden',
      kind: 'confused-with',
      why: {
        ja: 'HEADへの403には本文がないので、SDKはAccessDeniedを`Forbidden`として伝えます。同じ呼び出しをGETに替えると、コードとメッセージが読めます。',
        en: 'The 403 to a HEAD has no body, so an SDK reports AccessDenied as `Forbidden`. The same call as a GET shows code and message.',
      },
    },
    {
      to: 'expired-token',
      kind: 'confused-with',
      why: {
        ja: '署名付きURL自体の期限切れは403 AccessDenied（`Request has expired`）、URLを作ったセッションの終わりは400 ExpiredTokenです。',
        en: 'A presigned URL past its own time answers 403 AccessDenied (`Request has expired`); the end of the session that made it, 400 ExpiredToken.',
      },
    },
    {
      to: 'no-such-key',
      kind: 'confused-with',
      why: {
        ja: 'S3では、キーがないだけでも`s3:ListBucket`がなければ403です。許可があれば404 NoSuchKeyになります。',
        en: 'In S3 a key that is merely missing answers 403 without `s3:ListBucket`, and 404 NoSuchKey with it.',
      },
    },
    {
      to: 'no-such-bucket',
      kind: 'confused-with',
      why: {
        ja: '存在しないバケットは404 NoSuchBucketです。403なら、名前は誰かのバケットのものです。',
        en: 'A bucket that does not exist answers 404 NoSuchBucket; a 403 means that somebody has a bucket of that name.',
      },
    },
    {
      to: 'bucket-already-exists',
      kind: 'confused-with',
      why: {
        ja: '他人のバケットと同じ名前で作ろうとすると、409 BucketAlreadyExistsです。読もうとすると403 AccessDeniedです。',
        en: 'Creating a bucket under a stranger’s name answers 409 BucketAlreadyExists; reading it, 403 AccessDenied.',
      },
    },
    {
      to: 'invalid-object-state',
      kind: 'confused-with',
      why: {
        ja: 'GlacierなどにアーカイブされたオブジェクトのGETも403ですが、コードはInvalidObjectStateで、復元するまで誰にも読めません。',
        en: 'A GET on an archived object (Glacier) is a 403 too, but InvalidObjectState: nobody can read it before it is restored.',
      },
    },
    {
      to: 'access-control-list-not-supported',
      kind: 'confused-with',
      why: {
        ja: 'ACLが無効なバケットにACLを送ると、権限に関係なく400 AccessControlListNotSupportedです。',
        en: 'An ACL sent to a bucket with ACLs disabled answers 400 AccessControlListNotSupported, whatever the permissions.',
      },
    },
    {
      to: 'request-could-not-be-satisfied',
      kind: 'confused-with',
      why: {
        ja: 'XMLの`AccessDenied`はS3の拒否、HTMLの`The request could not be satisfied`はCloudFrontの拒否です。',
        en: '`AccessDenied` in XML is S3’s refusal; `The request could not be satisfied` in HTML is CloudFront’s.',
      },
    },
    {
      to: 'opt-in-required',
      kind: 'confused-with',
      why: {
        ja: 'OptInRequiredは権限ではなく、アカウントの登録や契約の不足です。',
        en: 'OptInRequired is no matter of permissions: the account’s sign-up or an agreement is missing.',
      },
    },
    {
      to: 'invalid-identity-token',
      kind: 'confused-with',
      why: {
        ja: 'OIDCトークンを読めないときはInvalidIdentityToken、読めて信頼ポリシーと合わないときはAccessDeniedです。',
        en: 'An OIDC token that cannot be accepted is InvalidIdentityToken; one that does not fit the trust policy is AccessDenied.',
      },
    },
    {
      to: 'malformed-policy-document',
      kind: 'confused-with',
      why: {
        ja: 'ポリシーの内容が正しくなければMalformedPolicyDocument、書き換える権限がなければAccessDeniedです。',
        en: 'A policy that is wrong in itself is MalformedPolicyDocument; not being allowed to write it is AccessDenied.',
      },
    },
    {
      to: 'all-access-disabled',
      kind: 'confused-with',
      why: {
        ja: '誰が呼んでも断られる、閉じられた他人のバケットならAllAccessDisabledです。許可を足しても変わりません。',
        en: 'A closed bucket of somebody else, which refuses every caller, answers AllAccessDisabled; no permission changes it.',
      },
    },
    {
      to: 'security-exception',
      kind: 'confused-with',
      why: {
        ja: 'OpenSearchの`security_exception`はIAMを通ったあとの拒否で、直すのはドメインの中のロールマッピングです。',
        en: 'OpenSearch’s `security_exception` comes after IAM let the call in; what is wanted is a role mapping inside the domain.',
      },
    },
    {
      to: 'queue-does-not-exist',
      kind: 'confused-with',
      why: {
        ja: 'SQSは、権限のないキューにQueueDoesNotExistと答えることがあります。',
        en: 'For a queue that the caller may not see, SQS may say QueueDoesNotExist instead.',
      },
    },
    {
      to: 'authorization-error',
      kind: 'sibling',
      why: {
        ja: 'SNSでは、同じ拒否がAuthorizationErrorという名前です。',
        en: 'SNS gives the same refusal the name AuthorizationError.',
      },
    },
    {
      to: 'unauthorized-operation',
      kind: 'sibling',
      why: {
        ja: 'EC2は、同じ拒否をUnauthorizedOperationと呼び、理由を暗号化することがあります。',
        en: 'EC2 calls the same refusal UnauthorizedOperation, and may encrypt the reason.',
      },
    },
    {
      to: 'insufficient-capabilities-exception',
      kind: 'confused-with',
      why: {
        ja: 'CloudFormationの`Requires capabilities`は承認の指定の不足で、IAMの権限の不足ではありません。',
        en: 'CloudFormation’s `Requires capabilities` is a missing consent on the call, and no missing permission.',
      },
    },
  ],
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/troubleshoot-403-errors.html',
      title: 'Troubleshoot access denied (403 Forbidden) errors in Amazon S3',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html',
      title: 'Troubleshoot access denied error messages',
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
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/API/API_HeadObject.html',
      title: 'HeadObject',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws/aws-cli/issues/813',
      title: 'aws/aws-cli #813',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/amzn/selling-partner-api-models/issues/2523',
      title: 'amzn/selling-partner-api-models #2523',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  updated: '2026-11-23',
  checked: '2026-11-23',
});
