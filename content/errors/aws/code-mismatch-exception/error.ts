import { defineError } from '#core';

export const error = defineError({
  code: 'CodeMismatchException',
  aliases: [],
  statuses: [400],
  fault: 'client',
  retry: 'after-fix',
  services: ['cognito-idp'],
  wire: [
    {
      services: ['cognito-idp'],
      protocol: 'json',
      status: 400,
      reason: 'Bad Request',
      headers: [
        ['content-type', 'application/x-amz-json-1.1'],
        ['x-amzn-errortype', 'CodeMismatchException:'],
      ],
      body: '{"__type":"CodeMismatchException","message":"Invalid verification code provided, please try again."}',
      note: {
        ja: '`ConfirmSignUp`、`ConfirmForgotPassword`、`VerifyUserAttribute`の応答です。',
        en: 'The answer of `ConfirmSignUp`, `ConfirmForgotPassword` and `VerifyUserAttribute`.',
      },
      source: 'https://github.com/aws-amplify/amplify-js/issues/11738',
    },
    {
      services: ['cognito-idp'],
      protocol: 'json',
      status: 400,
      reason: 'Bad Request',
      headers: [
        ['content-type', 'application/x-amz-json-1.1'],
        ['x-amzn-errortype', 'CodeMismatchException:'],
      ],
      body: '{"__type":"CodeMismatchException","message":"Invalid code or auth state for the user."}',
      note: {
        ja: '`RespondToAuthChallenge`の応答です。コードが正しくても、`Session`が別のサインインのものなら、こう返ります。',
        en: 'The answer of `RespondToAuthChallenge`: also to the right code, if `Session` is that of another sign-in.',
      },
      source: 'https://github.com/aws-amplify/amplify-js/issues/11069',
    },
  ],
  messages: [
    {
      pattern: /^Invalid verification code provided, please try again\.?$/,
      certainty: 'sure',
      service: 'cognito-idp',
    },
    { pattern: /^Invalid code or auth state for the user\.?$/, certainty: 'sure', service: 'cognito-idp' },
    { pattern: /^Invalid code received for user/, certainty: 'sure', service: 'cognito-idp' },
  ],
  causes: ['code-wrong-or-old', 'mfa-session-restarted', 'totp-clock-or-secret', 'reset-for-hidden-user'],
  order: {
    ja: '公開されたスレッドの件数による、当サイトの判断です。文面が2つに分かれるので、実際には文面が順序を決めます。',
    en: 'Our judgement, from public threads. As the words differ between the causes, they decide before the order does.',
  },
  related: [
    {
      to: 'not-authorized-exception',
      kind: 'confused-with',
      why: {
        ja: '`Session`の期限が切れているだけなら、NotAuthorizedExceptionの`Invalid session for the user`です。すでに確認済みのユーザーも、NotAuthorizedExceptionです。',
        en: 'If merely the `Session` is over, it is NotAuthorizedException, `Invalid session for the user`; so it is for a user who is confirmed already.',
      },
    },
    {
      to: 'user-not-confirmed-exception',
      kind: 'confused-with',
      why: {
        ja: 'UserNotConfirmedExceptionは、コードを一度も確認していないという応答です。コードを送ったうえで合わないのがCodeMismatchExceptionです。',
        en: 'UserNotConfirmedException: no code was ever confirmed. CodeMismatchException: one was sent, and it does not fit.',
      },
    },
  ],
  sources: [
    {
      url: 'https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ConfirmSignUp.html',
      title: 'ConfirmSignUp - Amazon Cognito User Pools',
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
      url: 'https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_RespondToAuthChallenge.html',
      title: 'RespondToAuthChallenge - Amazon Cognito User Pools',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws-amplify/amplify-js/issues/11069',
      title: 'aws-amplify/amplify-js #11069',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws-amplify/amplify-js/issues/11738',
      title: 'aws-amplify/amplify-js #11738',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  updated: '2026-11-23',
  checked: '2026-11-23',
});
