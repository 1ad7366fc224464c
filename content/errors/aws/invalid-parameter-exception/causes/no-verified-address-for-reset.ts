import { defineCause } from '#core';
import { told } from '../../../../known/words.ts';

export const cause = defineCause({
  id: 'no-verified-address-for-reset',
  explains: ['InvalidParameterException'],
  title: {
    ja: 'パスワードの再設定に使える、検証済みの宛先がない',
    en: 'The user has no verified address that a reset code may go to',
  },
  howToTell: {
    ja: 'メッセージが`Cannot reset password for the user as there is no registered/verified email or phone_number`で、`admin-get-user`に`email_verified`が`true`の属性がありません。',
    en: 'The message is `Cannot reset password for the user as there is no registered/verified email or phone_number`, and `admin-get-user` shows no `email_verified` that is `true`.',
  },
  fix: {
    ja: '本人の宛先だと確かめてから、管理者が`email_verified`を`true`にするか、`admin-set-user-password`で設定し直します。メールをMFAに使うユーザーには、再設定用にSMSも用意します。',
    en: 'Once sure that the address is theirs, let an administrator set `email_verified` to `true` or a new password with `admin-set-user-password`. Give users with e-mail MFA a phone number to recover by.',
  },
  verify: {
    ja: '`ForgotPassword`が`CodeDeliveryDetails`を返します。',
    en: '`ForgotPassword` answers with `CodeDeliveryDetails`.',
  },
  why: {
    'says-so': {
      ja: 'Cognitoは、コードを送れる検証済みの宛先がないと答えています。',
      en: 'Cognito says that there is no verified address to send a code to.',
    },
    'email-mfa': {
      ja: 'メールのMFAが使われています。同じ宛先には、再設定のコードを送りません。',
      en: 'E-mail is a second factor here, and the same address gets no reset codes.',
    },
  },
  prior: 3,
  stop: 'operation',
  experiment: {
    sh: 'aws cognito-idp admin-get-user --user-pool-id {userPoolId} --username {userName} --region {region} --query "[UserStatus,UserMFASettingList,UserAttributes]"',
    powershell:
      'aws cognito-idp admin-get-user --user-pool-id {userPoolId} --username {userName} --region {region} --query "[UserStatus,UserMFASettingList,UserAttributes]"',
    tells: {
      ja: '`email_verified`も`phone_number_verified`も`true`でなければ、これが原因です。`EMAIL_OTP`があれば、メールでは再設定できません。',
      en: 'Neither `email_verified` nor `phone_number_verified` is `true`: it is this. With `EMAIL_OTP` listed, e-mail cannot serve for recovery.',
    },
  },
  sources: [
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
      url: 'https://github.com/amazon-archives/amazon-cognito-identity-js/issues/678',
      title: 'amazon-archives/amazon-cognito-identity-js #678',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws/aws-sdk-js-v3/issues/7401',
      title: 'aws/aws-sdk-js-v3 #7401',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const says = told(
      facts,
      /Cannot reset password for the user as there is no registered\/verified email or phone_number/,
    );
    if (!says) return [];
    const mfa = facts.says(/\bEMAIL_OTP\b|\bEmailMfaSettings\b/);
    return [
      ...judge.supports('strong', 'says-so', {}, says),
      ...(mfa ? judge.supports('moderate', 'email-mfa', {}, mfa) : []),
    ];
  },
});
