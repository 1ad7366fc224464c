import { defineError } from '#core';

export const error = defineError({
  code: 'InvalidParameterException',
  aliases: [],
  statuses: [400],
  fault: 'client',
  retry: 'after-fix',
  services: ['cognito-idp', 'cognito-identity', 'ecs', 'eks', 'secretsmanager'],
  wire: [
    {
      services: ['cognito-idp'],
      protocol: 'json',
      status: 400,
      reason: 'Bad Request',
      headers: [
        ['content-type', 'application/x-amz-json-1.1'],
        ['x-amzn-errortype', 'InvalidParameterException:'],
      ],
      body: '{"__type":"InvalidParameterException","message":"User is already confirmed."}',
      note: {
        ja: '`message`が、足りないもの、余計なもの、許されない状態を具体的に述べます。コードだけでは何も分かりません。',
        en: '`message` names what is missing, too much or in the wrong state; the code alone says nothing.',
      },
      source: 'https://github.com/aws-amplify/amplify-js/issues/1614',
    },
    {
      services: ['cognito-idp'],
      protocol: 'json',
      status: 400,
      reason: 'Bad Request',
      headers: [
        ['content-type', 'application/x-amz-json-1.1'],
        ['x-amzn-errortype', 'InvalidParameterException:'],
      ],
      body: '{"__type":"InvalidParameterException","message":"The message is empty."}',
      note: {
        ja: 'カスタムメッセージのトリガーが、コードの入る場所のない本文を返したときです。リクエストのパラメーターではなく、関数の戻り値を調べています。',
        en: 'After a custom message trigger returned a text without the place for the code: what is looked at is the function’s result, not a parameter of the request.',
      },
      source: 'https://github.com/amazon-archives/amazon-cognito-identity-js/issues/521',
    },
  ],
  messages: [
    {
      pattern:
        /^(?:USER_PASSWORD_AUTH|USER_SRP_AUTH|CUSTOM_AUTH|Auth) (?:flow|is) not enabled for (?:this|the) client/,
      certainty: 'sure',
      service: 'cognito-idp',
    },
    { pattern: /^Initiate Auth method not supported\.?$/, certainty: 'sure', service: 'cognito-idp' },
    {
      pattern:
        /^Cannot reset password for the user as there is no registered\/verified email or phone_number/,
      certainty: 'sure',
      service: 'cognito-idp',
    },
    {
      pattern: /^Missing required parameter (?:USERNAME|PASSWORD|SRP_A|REFRESH_TOKEN|SECRET_HASH)\b/,
      certainty: 'sure',
      service: 'cognito-idp',
    },
    { pattern: /^Attributes did not conform to the schema: /, certainty: 'sure', service: 'cognito-idp' },
    { pattern: /^Invalid phone number format\.?/, certainty: 'sure', service: 'cognito-idp' },
    {
      pattern: /^Cannot resend codes\. Auto verification not turned on/,
      certainty: 'sure',
      service: 'cognito-idp',
    },
    { pattern: /^User is already confirmed\.?$/, certainty: 'sure', service: 'cognito-idp' },
    {
      pattern: /^Invalid AttributeDataType input, consider using the provided AttributeDataType enum/,
      certainty: 'sure',
      service: 'cognito-idp',
    },
    {
      pattern:
        /^You can not change AttributeDataType or set developerOnlyAttribute for standard schema attribute /,
      certainty: 'sure',
      service: 'cognito-idp',
    },
    {
      pattern: /^The target group with targetGroupArn \S{1,300} does not have an associated load balancer/,
      certainty: 'sure',
      service: 'ecs',
    },
  ],
  causes: [
    'auth-flow-not-enabled',
    'attribute-missing-or-malformed',
    'no-verified-address-for-reset',
    'flow-of-other-operation',
    'pool-schema-cannot-change',
    'target-group-without-load-balancer',
  ],
  order: {
    ja: '公開されたスレッドの件数による、当サイトの判断です。約40のサービスが同じコードを使うため、コードの数だけではCognitoとECSに偏ります。',
    en: 'Our judgement, from public threads. Some forty services use this code; in the threads Cognito and ECS outnumber the rest.',
  },
  related: [
    {
      to: 'not-authorized-exception',
      kind: 'confused-with',
      why: {
        ja: 'NotAuthorizedExceptionは、正しい形のリクエストを拒否したときです。InvalidParameterExceptionは、パスワードを調べる前に形や設定で断っています。',
        en: 'NotAuthorizedException refuses a request of the right form. InvalidParameterException turns it away before any password is looked at.',
      },
    },
    {
      to: 'user-not-confirmed-exception',
      kind: 'confused-with',
      why: {
        ja: '確認前のユーザーがパスワードの再設定を試すと、UserNotConfirmedExceptionではなくこちらが返ることがあります。',
        en: 'An unconfirmed user who asks for a password reset may get this instead of UserNotConfirmedException.',
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
      url: 'https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ForgotPassword.html',
      title: 'ForgotPassword - Amazon Cognito User Pools',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateUserPool.html',
      title: 'CreateUserPool - Amazon Cognito User Pools',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateService.html',
      title: 'CreateService - Amazon Elastic Container Service',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws-amplify/amplify-js/issues/1614',
      title: 'aws-amplify/amplify-js #1614',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  updated: '2026-11-23',
  checked: '2026-11-23',
});
