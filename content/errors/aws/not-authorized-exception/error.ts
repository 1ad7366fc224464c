import { defineError } from '#core';

export const error = defineError({
  code: 'NotAuthorizedException',
  aliases: [],
  statuses: [400],
  fault: 'client',
  retry: 'after-fix',
  services: ['cognito-idp', 'cognito-identity'],
  wire: [
    {
      services: ['cognito-idp'],
      protocol: 'json',
      status: 400,
      reason: 'Bad Request',
      headers: [
        ['content-type', 'application/x-amz-json-1.1'],
        ['x-amzn-errortype', 'NotAuthorizedException:'],
        ['x-amzn-errormessage', 'Incorrect username or password.'],
      ],
      body: '{"__type":"NotAuthorizedException","message":"Incorrect username or password."}',
      note: {
        ja: '401でも403でもなく400です。ユーザープールは、理由の違いを`message`の文面だけに書きます。',
        en: 'Neither 401 nor 403 but 400. A user pool tells its reasons apart in the words of `message` alone.',
      },
      source: 'https://github.com/ellaisys/aws-cognito/issues/94',
    },
    {
      services: ['cognito-idp'],
      protocol: 'json',
      status: 400,
      reason: 'Bad Request',
      headers: [
        ['content-type', 'application/x-amz-json-1.1'],
        ['x-amzn-errormessage', 'User is not authorized to get auth details.'],
        ['x-amzn-errortype', 'NotAuthorizedException:'],
        ['content-length', '91'],
      ],
      body: '{"__type":"NotAuthorizedException","message":"User is not authorized to get auth details."}',
      note: {
        ja: '外部プロバイダーでサインインしたユーザー（`EXTERNAL_PROVIDER`）にはパスワードがなく、`USER_PASSWORD_AUTH`ではこう答えます。',
        en: 'A user who came through an external provider (`EXTERNAL_PROVIDER`) has no password, and `USER_PASSWORD_AUTH` is answered so.',
      },
      source: 'https://github.com/aws/aws-cli/issues/3348',
    },
    {
      services: ['cognito-identity'],
      protocol: 'json',
      status: 400,
      reason: 'Bad Request',
      headers: [
        ['content-length', '143'],
        ['content-type', 'application/x-amz-json-1.1'],
        [
          'x-amzn-errormessage',
          "Logins don't match. Please include at least one valid login for this identity or identity pool.",
        ],
        ['x-amzn-errortype', 'NotAuthorizedException:'],
      ],
      body: `{"__type":"NotAuthorizedException","message":"Logins don't match. Please include at least one valid login for this identity or identity pool."}`,
      note: {
        ja: 'IDプール（`cognito-identity`）の応答です。ユーザープールとは別のサービスで、パスワードではなくトークンを調べています。',
        en: 'An identity pool’s answer (`cognito-identity`): another service than the user pool, and one that looks at tokens, not passwords.',
      },
      source: 'https://github.com/aws-amplify/amplify-js/issues/2443',
    },
  ],
  messages: [
    { pattern: /^Incorrect username or password\.?$/, certainty: 'sure', service: 'cognito-idp' },
    { pattern: /^User is disabled\.?$/, certainty: 'sure', service: 'cognito-idp' },
    { pattern: /^User is not authorized to get auth details/, certainty: 'sure', service: 'cognito-idp' },
    { pattern: /^Password attempts exceeded\.?$/, certainty: 'sure', service: 'cognito-idp' },
    {
      pattern: /^(?:Refresh|Access) Token has (?:expired|been revoked)/,
      certainty: 'sure',
      service: 'cognito-idp',
    },
    { pattern: /^Invalid (?:Refresh|Access) Token/, certainty: 'sure', service: 'cognito-idp' },
    { pattern: /^Access Token does not have required scopes/, certainty: 'sure', service: 'cognito-idp' },
    { pattern: /^Unable to verify secret hash for client /, certainty: 'sure', service: 'cognito-idp' },
    { pattern: /^SecretHash does not match for the client/, certainty: 'sure', service: 'cognito-idp' },
    {
      pattern: /^Client [\w-]{1,80} is configured (?:with|for) secret but /,
      certainty: 'sure',
      service: 'cognito-idp',
    },
    {
      pattern: /^Temporary password has expired and must be reset by an administrator/,
      certainty: 'sure',
      service: 'cognito-idp',
    },
    { pattern: /^Invalid session for the user\b/, certainty: 'sure', service: 'cognito-idp' },
    { pattern: /^SignUp is not permitted for this user pool/, certainty: 'sure', service: 'cognito-idp' },
    {
      pattern: /^A client attempted to write unauthorized attribute/,
      certainty: 'sure',
      service: 'cognito-idp',
    },
    { pattern: /^Invalid login token\./, certainty: 'sure', service: 'cognito-identity' },
    {
      pattern: /^Token is not from a supported provider of this identity pool/,
      certainty: 'sure',
      service: 'cognito-identity',
    },
    {
      pattern: /^Access to Identity '[^']{1,100}' is forbidden/,
      certainty: 'sure',
      service: 'cognito-identity',
    },
    {
      pattern: /^Logins don[’']t match\. Please include at least one valid login/,
      certainty: 'sure',
      service: 'cognito-identity',
    },
    {
      pattern: /^Unauthenticated access is not supported for this identity pool/,
      certainty: 'sure',
      service: 'cognito-identity',
    },
  ],
  causes: [
    'password-wrong',
    'secret-hash-wrong',
    'user-token-expired',
    'refresh-token-of-another-client',
    'login-provider-mismatch',
    'password-attempts-exceeded',
    'access-token-lacks-scope',
  ],
  order: {
    ja: '公開されたスレッドで見かける頻度による、当サイトの判断です。AWSの文書に順序はありません。メッセージがあれば順序は要らず、文面が原因を指します。',
    en: 'Our judgement, from how often public threads show each; AWS’s pages give no order. With the message at hand no order is needed: its words name the cause.',
  },
  related: [
    {
      to: 'unauthorized',
      kind: 'confused-with',
      why: {
        ja: 'Unauthorizedは、Cognitoのトークンを受け取ったAPI Gatewayの401です。NotAuthorizedExceptionは、Cognito自身が400で返します。',
        en: 'Unauthorized is the 401 of API Gateway, to which a token of Cognito was shown. NotAuthorizedException comes from Cognito itself, with 400.',
      },
    },
    {
      to: 'access-denied-exception',
      kind: 'confused-with',
      why: {
        ja: 'AccessDeniedExceptionはIAMの許可の不足です。NotAuthorizedExceptionはユーザーとトークンの話で、IAMポリシーを変えても直りません。',
        en: 'AccessDeniedException is about IAM permissions. NotAuthorizedException is about a user or a token, and no IAM policy mends it.',
      },
    },
    {
      to: 'user-not-confirmed-exception',
      kind: 'confused-with',
      why: {
        ja: 'UserNotConfirmedExceptionは、サインアップの確認が済んでいないだけです。パスワードの誤りより先に返ることがあります。',
        en: 'UserNotConfirmedException means only that the sign-up was never confirmed; it can come before the password is looked at.',
      },
    },
    {
      to: 'invalid-parameter-exception',
      kind: 'confused-with',
      why: {
        ja: 'InvalidParameterExceptionは、認証フローや属性の形が合わないときです。パスワードは、まだ調べられていません。',
        en: 'InvalidParameterException: the flow or an attribute does not fit. No password has been looked at yet.',
      },
    },
    {
      to: 'unauthorized-exception',
      kind: 'confused-with',
      why: {
        ja: 'UnauthorizedExceptionは、Cognitoのトークンを受け取ったAppSyncの401です。',
        en: 'UnauthorizedException is the 401 of AppSync, to which a token of Cognito was shown.',
      },
    },
    {
      to: 'code-mismatch-exception',
      kind: 'confused-with',
      why: {
        ja: 'CodeMismatchExceptionは、コードが合わないときです。`Session`の期限切れはNotAuthorizedExceptionです。',
        en: 'CodeMismatchException: the code does not fit. A `Session` that is over is NotAuthorizedException.',
      },
    },
  ],
  sources: [
    {
      url: 'https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_InitiateAuth.html',
      title: 'InitiateAuth - Amazon Cognito User Pools',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pool-managing-errors.html',
      title: 'Managing user existence error responses - Amazon Cognito',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/cognitoidentity/latest/APIReference/API_GetCredentialsForIdentity.html',
      title: 'GetCredentialsForIdentity - Amazon Cognito Federated Identities',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws/aws-cli/issues/3348',
      title: 'aws/aws-cli #3348',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws-amplify/amplify-js/issues/2443',
      title: 'aws-amplify/amplify-js #2443',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  updated: '2026-11-23',
  checked: '2026-11-23',
});
