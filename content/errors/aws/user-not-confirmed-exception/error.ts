import { defineError } from '#core';

export const error = defineError({
  code: 'UserNotConfirmedException',
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
        ['Date', 'Mon, 26 Jun 2023 08:08:31 GMT'],
        ['x-amzn-ErrorType', 'UserNotConfirmedException:'],
        ['x-amzn-RequestId', 'de379d77-88da-4b9a-9506-ef61fa02a61a'],
        ['x-amzn-ErrorMessage', 'User is not confirmed.'],
        ['Content-Length', '73'],
        ['Content-Type', 'application/x-amz-json-1.1'],
      ],
      body: '{"__type":"UserNotConfirmedException","message":"User is not confirmed."}',
      note: {
        ja: 'ユーザー名は応答に入りません。確認画面へ渡す名前は、サインインで送ったものをアプリが覚えておきます。',
        en: 'The answer does not repeat the user name: the app must keep what it sent, to hand it to the page that takes the code.',
      },
      source: 'https://github.com/aws-amplify/amplify-swift/issues/3053',
    },
  ],
  messages: [{ pattern: /^User is not confirmed\.?$/, certainty: 'sure', service: 'cognito-idp' }],
  causes: ['user-not-confirmed', 'nothing-confirms-sign-up', 'confirmation-code-not-delivered'],
  order: {
    ja: '公開されたスレッドの件数による、当サイトの判断です。コードの入力をやめただけの例が最も多く、プールの設定が続きます。',
    en: 'Our judgement, from public threads: mostly the code was simply never entered; the settings of the pool come next.',
  },
  related: [
    {
      to: 'not-authorized-exception',
      kind: 'confused-with',
      why: {
        ja: '確認前のユーザーが、NotAuthorizedExceptionの`Incorrect username or password.`を受け取ったという報告もあります。文面だけで「未登録」と決めないでください。',
        en: 'Some unconfirmed users got `Incorrect username or password.` under NotAuthorizedException instead. Don’t take those words for “no such user”.',
      },
    },
    {
      to: 'invalid-parameter-exception',
      kind: 'confused-with',
      why: {
        ja: '確認前のユーザーの`ForgotPassword`は、InvalidParameterExceptionの`Cannot reset password…`になることがあります。',
        en: '`ForgotPassword` of an unconfirmed user can end in InvalidParameterException, `Cannot reset password…`.',
      },
    },
    {
      to: 'code-mismatch-exception',
      kind: 'confused-with',
      why: {
        ja: '確認しようとしてコードが合わなければ、CodeMismatchExceptionです。',
        en: 'If the code does not fit while confirming, it is CodeMismatchException.',
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
      url: 'https://docs.aws.amazon.com/cognito/latest/developerguide/signing-up-users-in-your-app.html',
      title: 'Signing up and confirming user accounts - Amazon Cognito',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/amazon-archives/amazon-cognito-identity-js/issues/288',
      title: 'amazon-archives/amazon-cognito-identity-js #288',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws/aws-sdk-js/issues/4608',
      title: 'aws/aws-sdk-js #4608',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws/aws-sdk-net/issues/1984',
      title: 'aws/aws-sdk-net #1984',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  updated: '2026-11-23',
  checked: '2026-11-23',
});
