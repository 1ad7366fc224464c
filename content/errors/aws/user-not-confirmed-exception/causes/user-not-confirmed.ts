import { defineCause } from '#core';
import { told } from '../../../../known/words.ts';

export const cause = defineCause({
  id: 'user-not-confirmed',
  explains: ['UserNotConfirmedException', 'NotAuthorizedException'],
  title: {
    ja: 'サインアップのあと、確認コードがまだ入力されていない',
    en: 'The code of the sign-up was never entered',
  },
  howToTell: {
    ja: '`aws cognito-idp admin-get-user`の`UserStatus`が`UNCONFIRMED`で、`resend-confirmation-code`が`CodeDeliveryDetails`を返し、コードが届きます。',
    en: '`UserStatus` in `aws cognito-idp admin-get-user` is `UNCONFIRMED`, `resend-confirmation-code` answers with `CodeDeliveryDetails`, and a code arrives.',
  },
  fix: {
    ja: '`ResendConfirmationCode`でコードを送り直して入力画面へ進ませ、`ConfirmSignUp`で確認します。管理者は`admin-confirm-sign-up`でコードなしに確認できます。',
    en: 'Send another code with `ResendConfirmationCode`, lead the user to the page that takes it, and call `ConfirmSignUp`. An administrator can confirm without a code by `admin-confirm-sign-up`.',
  },
  verify: {
    ja: '`UserStatus`が`CONFIRMED`になり、同じサインインが通ります。',
    en: '`UserStatus` turns `CONFIRMED`, and the same sign-in passes.',
  },
  why: {
    'says-so': {
      ja: 'Cognitoは、ユーザーが確認されていないと答えています。',
      en: 'Cognito says that the user is not confirmed.',
    },
    'status-shown': {
      ja: 'ユーザーの状態が`UNCONFIRMED`と書かれています。',
      en: 'The user’s status is shown as `UNCONFIRMED`.',
    },
  },
  prior: 5,
  stop: 'operation',
  experiment: {
    sh: 'aws cognito-idp admin-get-user --user-pool-id {userPoolId} --username {userName} --region {region} --query UserStatus --output text',
    powershell:
      'aws cognito-idp admin-get-user --user-pool-id {userPoolId} --username {userName} --region {region} --query UserStatus --output text',
    tells: {
      ja: '`UNCONFIRMED`ならサインアップの確認が済んでいません。`CONFIRMED`なら、別のプールか別のユーザーを見ています。',
      en: '`UNCONFIRMED`: the sign-up was never confirmed. `CONFIRMED`: you look at another pool or user.',
    },
  },
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
      url: 'https://github.com/aws/aws-sdk-net-extensions-cognito/issues/96',
      title: 'aws/aws-sdk-net-extensions-cognito #96',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const says = told(facts, /User is not confirmed/) ?? facts.code('UserNotConfirmed');
    if (!says) return [];
    const status = facts.says(/\bUNCONFIRMED\b/);
    return [
      ...judge.supports('strong', 'says-so', {}, says),
      ...(status ? judge.supports('weak', 'status-shown', {}, status) : []),
    ];
  },
});
