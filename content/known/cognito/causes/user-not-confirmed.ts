import { defineCause } from '#core';
import { told } from '../../words.ts';

export const cause = defineCause({
  id: 'user-not-confirmed',
  explains: ['UserNotConfirmedException', 'NotAuthorizedException'],
  title: { ja: 'ユーザーがまだ確認されていない', en: 'The user has not been confirmed' },
  howToTell: {
    ja: '`aws cognito-idp admin-get-user`の`UserStatus`が`UNCONFIRMED`です。',
    en: '`UserStatus` in `aws cognito-idp admin-get-user` is `UNCONFIRMED`.',
  },
  fix: {
    ja: '届いたコードで`ConfirmSignUp`を呼ぶか、`ResendConfirmationCode`で送り直します。管理者は`admin-confirm-sign-up`を使えます。',
    en: 'Call `ConfirmSignUp` with the code, or `ResendConfirmationCode` for another; an administrator has `admin-confirm-sign-up`.',
  },
  verify: { ja: '`UserStatus`が`CONFIRMED`になります。', en: '`UserStatus` turns `CONFIRMED`.' },
  why: {
    'says-so': {
      ja: 'Cognitoは、ユーザーが確認されていないと答えています。',
      en: 'Cognito says that the user is not confirmed.',
    },
  },
  prior: 5,
  stop: 'operation',
  sources: [
    {
      url: 'https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_InitiateAuth.html',
      title: 'InitiateAuth - Amazon Cognito User Pools',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const says = told(facts, /User is not confirmed/) ?? facts.code('UserNotConfirmed');
    return says ? judge.supports('strong', 'says-so', {}, says) : [];
  },
});
