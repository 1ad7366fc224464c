import { defineError } from '#core';

export const error = defineError({
  code: 'AccessDeniedException',
  aliases: [],
  statuses: [403, 400],
  fault: 'client',
  retry: 'after-fix',
  services: ['apigateway-rest', 'lambda-url', 'dynamodb', 'opensearch', 'bedrock'],
  wire: [
    {
      services: ['apigateway-rest'],
      protocol: 'api-gateway',
      status: 403,
      reason: 'Forbidden',
      headers: [
        ['Content-Type', 'application/json'],
        ['x-amzn-RequestId', '3f2e1d0c-9b8a-4756-8493-a2b1c0d9e8f7'],
        ['x-amzn-ErrorType', 'AccessDeniedException'],
        ['x-amz-apigw-id', 'Gh4IjKlMtjMFsZw='],
      ],
      body: '{"Message":"User is not authorized to access this resource with an explicit deny in an identity-based policy"}',
      note: {
        ja: 'Lambdaオーソライザーのポリシーが拒否したときの本文です。許可するステートメントがないだけなら、`with`以降がありません。キーは大文字の`Message`です。',
        en: 'A Lambda authorizer’s policy refused. Where merely no statement allows, everything from `with` on is missing. The key is `Message` with a capital M.',
      },
      source: 'https://repost.aws/knowledge-center/api-gateway-troubleshoot-403-forbidden',
    },
    {
      services: ['apigateway-rest'],
      protocol: 'api-gateway',
      status: 403,
      reason: 'Forbidden',
      headers: [
        ['Content-Type', 'application/json'],
        ['x-amzn-ErrorType', 'AccessDeniedException'],
      ],
      body: '{"Message":"User: anonymous is not authorized to perform: execute-api:Invoke on resource: arn:aws:execute-api:ap-northeast-1:********3333:a1b2c3d4e5/prod/GET/pets"}',
      note: {
        ja: 'リソースポリシーが許可していません。ARNのアカウントは下4桁を残して伏せられ、その後ろにステージ、メソッド、パスが続きます。',
        en: 'No resource policy allows the call. The ARN hides the account but for four digits; stage, method and path follow.',
      },
      source: 'https://repost.aws/knowledge-center/api-gateway-troubleshoot-403-forbidden',
    },
    {
      services: ['apigateway-rest'],
      protocol: 'api-gateway',
      status: 403,
      reason: 'Forbidden',
      headers: [
        ['Content-Type', 'application/json'],
        ['x-amzn-ErrorType', 'AccessDeniedException'],
      ],
      body: '{"Message":"User: arn:aws:sts::111122223333:assumed-role/orders-worker/session is not authorized to perform: execute-api:Invoke on resource: arn:aws:execute-api:ap-northeast-1:********3333:a1b2c3d4e5/prod/GET/pets"}',
      note: {
        ja: '署名は正しく、呼び出し元も分かりましたが、`execute-api:Invoke`が許可されていません。',
        en: 'The signature was right and the caller is known, but `execute-api:Invoke` is not allowed.',
      },
      source: 'https://github.com/aws-amplify/amplify-js/issues/11265',
    },
    {
      services: ['dynamodb'],
      protocol: 'json',
      status: 400,
      reason: 'Bad Request',
      headers: [
        ['Content-Type', 'application/x-amz-json-1.0'],
        ['x-amzn-RequestId', 'A1B2C3D4E5F6G7H8I9J0K1L2M3VV4KQNSO5AEMVJF66Q9ASUAAJG'],
      ],
      body: '{"__type":"com.amazon.coral.service#AccessDeniedException","Message":"User: arn:aws:iam::111122223333:user/alice is not authorized to perform: dynamodb:GetItem on resource: arn:aws:dynamodb:ap-northeast-1:111122223333:table/Orders because no identity-based policy allows the dynamodb:GetItem action"}',
      note: {
        ja: 'AWS JSONプロトコルのサービス（DynamoDB、KMSなど）は、権限の不足にも400を返します。',
        en: 'Services of the AWS JSON protocol (DynamoDB, KMS and others) answer 400 even to a missing permission.',
      },
      source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Programming.Errors.html',
    },
    {
      services: ['lambda-url'],
      protocol: 'rest-json',
      status: 403,
      reason: 'Forbidden',
      headers: [
        ['Content-Type', 'application/json'],
        ['x-amzn-ErrorType', 'AccessDeniedException'],
      ],
      body: '{"Message":"Forbidden. For troubleshooting Function URL authorization issues, see: https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html"}',
      note: {
        ja: 'Lambda関数URLです。以前は`{"Message":"Forbidden"}`だけでした。',
        en: 'A Lambda function URL. It used to be `{"Message":"Forbidden"}` and no more.',
      },
      source: 'https://github.com/brikis98/devops-book/pull/12',
    },
    {
      services: ['bedrock'],
      protocol: 'rest-json',
      status: 403,
      reason: 'Forbidden',
      headers: [
        ['Content-Type', 'application/json'],
        ['x-amzn-ErrorType', 'AccessDeniedException:http://internal.amazon.com/coral/com.amazon.bedrock/'],
      ],
      body: `{"message":"You don't have access to the model with the specified model ID."}`,
      note: {
        ja: 'Bedrockが、モデルがアカウントで使えないと答えています。主語も`on resource:`もなく、IAMの拒否ではありません。',
        en: 'Bedrock says that the account cannot use the model. There is no subject and no `on resource:`: IAM did not refuse.',
      },
      source: 'https://github.com/envoyproxy/ai-gateway/pull/394',
    },
  ],
  messages: [
    {
      pattern: /\bUser is not authorized to access this resource\b/,
      certainty: 'sure',
      service: 'apigateway-rest',
    },
    {
      pattern: /\bis not authorized to perform: execute-api:Invoke\b/,
      certainty: 'sure',
      service: 'apigateway-rest',
    },
    {
      pattern: /^Forbidden\. For troubleshooting Function URL authorization issues\b/,
      certainty: 'sure',
      service: 'lambda-url',
    },
    {
      pattern: /\bUser: anonymous is not authorized to perform: es:ESHttp/,
      certainty: 'shared',
      service: 'opensearch',
    },
    {
      pattern: /\bYou don['’]t have access to the model with the specified model ID\b/,
      certainty: 'sure',
      service: 'bedrock',
    },
    { pattern: /\bModel access is denied due to /, certainty: 'sure', service: 'bedrock' },
  ],
  causes: [
    'authorizer-denied',
    'iam-policy-missing',
    'resource-policy-denies',
    'authorizer-policy-cached',
    'anonymous-caller',
    'lambda-url-permission',
    'model-access-not-granted',
    'inference-profile-leaves-region',
  ],
  order: {
    ja: 'AWSの403の表に並ぶ順と、公開されたスレッドの件数によります。実際にはメッセージの主語（`User`、`User: anonymous`、`User: arn:…`）で2つか3つに絞れます。最後の2つはBedrockだけです。',
    en: 'By AWS’s own table of 403s and by public threads. In practice the subject of the message (`User`, `User: anonymous`, `User: arn:…`) leaves two or three of them. The last two are Bedrock’s alone.',
  },
  related: [
    {
      to: 'validation-exception',
      kind: 'confused-with',
      why: {
        ja: 'Bedrockでモデルを使えなければAccessDeniedException、モデルIDや本文の形が違えばValidationExceptionです。',
        en: 'With Bedrock a model that may not be used is AccessDeniedException; a wrong model id or body is ValidationException.',
      },
    },
    {
      to: 'missing-authentication-token',
      kind: 'confused-with',
      why: {
        ja: 'IAM認可のメソッドを署名なしで呼ぶとMissing Authentication Token、署名が正しく権限がなければAccessDeniedExceptionです。',
        en: 'An unsigned call of a method with IAM authorization answers Missing Authentication Token; a signed one without the permission, AccessDeniedException.',
      },
    },
    {
      to: 'forbidden',
      kind: 'confused-with',
      why: {
        ja: 'LambdaオーソライザーやIAMが拒否すると、REST APIは理由付きのAccessDeniedException、HTTP APIは`{"message":"Forbidden"}`だけを返します。',
        en: 'When a Lambda authorizer or IAM refuses, a REST API answers AccessDeniedException with a reason, an HTTP API no more than `{"message":"Forbidden"}`.',
      },
    },
    {
      to: 'unauthorized',
      kind: 'confused-with',
      why: {
        ja: '同じLambdaオーソライザーでも、トークンがなければ401 Unauthorized、ポリシーで拒否すれば403 AccessDeniedExceptionです。',
        en: 'The same Lambda authorizer answers 401 Unauthorized without a token and 403 AccessDeniedException when its policy refuses.',
      },
    },
    {
      to: 'unrecognized-client-exception',
      kind: 'confused-with',
      why: {
        ja: 'AWSの403の表は、無効なキーもAccessDeniedExceptionとしています。実際の応答はUnrecognizedClientExceptionで、直すのは権限ではなくキーです。',
        en: 'AWS’s table of 403s puts invalid keys under AccessDeniedException too. Real answers say UnrecognizedClientException, and it is the key that needs fixing, not a permission.',
      },
    },
    {
      to: 'access-denied',
      kind: 'sibling',
      why: {
        ja: 'S3、STS、IAM、SQSは、同じ「許可がない」を`AccessDenied`と言います。S3には、キーがないだけでも返る`Access Denied`があります。',
        en: 'S3, STS, IAM and SQS say `AccessDenied` for the same missing permission; S3 says it even where only the key is missing.',
      },
    },
    {
      to: 'resource-not-found-exception',
      kind: 'confused-with',
      why: {
        ja: '権限がなければ、リソースがなくてもAccessDeniedExceptionです。ResourceNotFoundExceptionなら権限は足りていて、リージョンかアカウントか名前が違います。',
        en: 'Without the permission even a missing resource answers AccessDeniedException. With ResourceNotFoundException the permission was there, and Region, account or name is wrong.',
      },
    },
    {
      to: 'not-authorized-exception',
      kind: 'confused-with',
      why: {
        ja: 'CognitoのNotAuthorizedExceptionは、IAMの許可ではなく、ユーザーのパスワードやトークンの拒否です。',
        en: 'Cognito’s NotAuthorizedException refuses a user’s password or token; IAM permissions play no part.',
      },
    },
    {
      to: 'disabled-exception',
      kind: 'confused-with',
      why: {
        ja: 'KMSキーが無効なだけなら、AccessDeniedExceptionではなくDisabledExceptionです。',
        en: 'If the KMS key is merely disabled, it is DisabledException, not AccessDeniedException.',
      },
    },
    {
      to: 'kms-access-denied-exception',
      kind: 'sibling',
      why: {
        ja: 'KMSの拒否を、LambdaやSNSはKMSAccessDeniedExceptionという名前で伝えます。',
        en: 'Lambda and SNS pass on a refusal of KMS as KMSAccessDeniedException.',
      },
    },
    {
      to: 'no-basic-auth-credentials',
      kind: 'confused-with',
      why: {
        ja: 'ECRの`no basic auth credentials`や`authorization token has expired`は、許可ではなくDockerのログインの問題です。ポリシーを直しても変わりません。',
        en: '`no basic auth credentials` and `authorization token has expired` of ECR are about Docker’s login; no policy mends them.',
      },
    },
    {
      to: 'cannot-pull-container-error',
      kind: 'leads-to',
      why: {
        ja: 'ECSのロールがECRに断られると、タスクはCannotPullContainerErrorで止まります。拒否の文は、停止理由の中にあります。',
        en: 'When ECR refuses a role of ECS, the task stops with CannotPullContainerError, and the refusal stands inside the stopped reason.',
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
      url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-authorization-flow.html',
      title: 'How API Gateway resource policies affect authorization workflow',
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
      url: 'https://docs.aws.amazon.com/bedrock/latest/userguide/model-access.html',
      title: 'Request access to models',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws-amplify/amplify-js/issues/11265',
      title: 'aws-amplify/amplify-js #11265',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  updated: '2026-11-23',
  checked: '2026-11-23',
});
