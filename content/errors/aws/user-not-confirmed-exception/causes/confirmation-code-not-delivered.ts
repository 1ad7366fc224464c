import { defineCause } from '#core';

export const cause = defineCause({
  id: 'confirmation-code-not-delivered',
  explains: ['UserNotConfirmedException', 'CodeDeliveryFailureException'],
  title: {
    ja: '確認コードは送られたが、利用者に届いていない',
    en: 'The code was sent and never reached the user',
  },
  howToTell: {
    ja: '`resend-confirmation-code`は`CodeDeliveryDetails`を返すのに、`Destination`の宛先に何も届きません。',
    en: '`resend-confirmation-code` answers with `CodeDeliveryDetails`, yet nothing arrives at its `Destination`.',
  },
  fix: {
    ja: '`EmailSendingAccount`が`COGNITO_DEFAULT`なら、1日に送れる数に上限があります。本番ではSESを設定します。SESやSMSがサンドボックスにあれば、検証済みの宛先にしか届きません。',
    en: 'With `EmailSendingAccount` at `COGNITO_DEFAULT` only so many messages go out a day: use SES in production. In the sandbox of SES or of SMS only verified addresses are reached.',
  },
  verify: {
    ja: '送り直したコードが届き、`ConfirmSignUp`が通ります。',
    en: 'A code sent again arrives, and `ConfirmSignUp` passes.',
  },
  why: {
    'delivery-failed': {
      ja: 'Cognitoは、コードを送れなかったと答えています。',
      en: 'Cognito says that the code could not be delivered.',
    },
    'not-arrived': {
      ja: 'コードやメールが届かないと書かれています。',
      en: 'The note says that no code or mail arrives.',
    },
    sent: {
      ja: '`CodeDeliveryDetails`が返っているので、プールはコードを送ろうとしています。',
      en: '`CodeDeliveryDetails` came back: the pool does try to send a code.',
    },
  },
  prior: 0,
  stop: 'operation',
  experiment: {
    sh: 'aws cognito-idp describe-user-pool --user-pool-id {userPoolId} --region {region} --query UserPool.EmailConfiguration',
    powershell:
      'aws cognito-idp describe-user-pool --user-pool-id {userPoolId} --region {region} --query UserPool.EmailConfiguration',
    tells: {
      ja: '`EmailSendingAccount`が`COGNITO_DEFAULT`なら、1日の上限を疑います。`DEVELOPER`なら、SESの状態を調べます。',
      en: '`COGNITO_DEFAULT`: suspect the daily limit. `DEVELOPER`: look at the state of SES.',
    },
  },
  sources: [
    {
      url: 'https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_EmailConfigurationType.html',
      title: 'EmailConfigurationType - Amazon Cognito User Pools',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ResendConfirmationCode.html',
      title: 'ResendConfirmationCode - Amazon Cognito User Pools',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/amazon-archives/amazon-cognito-identity-js/issues/516',
      title: 'amazon-archives/amazon-cognito-identity-js #516',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const failed = facts.code('CodeDeliveryFailure');
    if (failed) return judge.supports('strong', 'delivery-failed', {}, failed);
    const sent = facts.says(/\bCodeDeliveryDetails\b/);
    const lost = facts.says(
      /(?:コード|メール|SMS)[^\n。]{0,20}(?:届か|届き?ません|来な|来ません)|\b(?:code|e-?mail|sms|message)\b[^\n.]{0,40}\b(?:never|not|n[o’']t)\b[^\n.]{0,20}\b(?:arriv|receiv|com(?:e|ing))/i,
    );
    const said = facts.code('UserNotConfirmed');
    if (!said || !lost) return [];
    return [
      ...judge.supports('strong', 'not-arrived', {}, lost),
      ...(sent ? judge.supports('moderate', 'sent', {}, sent) : []),
    ];
  },
});
