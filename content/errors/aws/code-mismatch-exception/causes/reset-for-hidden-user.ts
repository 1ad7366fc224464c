import { defineCause } from '#core';

export const cause = defineCause({
  id: 'reset-for-hidden-user',
  explains: ['CodeMismatchException'],
  title: {
    ja: 'パスワードを再設定しようとしたユーザーがいないか、無効である（存在を隠す設定）',
    en: 'The user whose password is reset does not exist or is disabled, and the client hides that',
  },
  howToTell: {
    ja: '`ForgotPassword`は`CodeDeliveryDetails`を返したのに何も届かず、`admin-get-user`が`UserNotFoundException`か`Enabled: false`です。',
    en: '`ForgotPassword` answered with `CodeDeliveryDetails`, nothing arrived, and `admin-get-user` says `UserNotFoundException` or `Enabled: false`.',
  },
  fix: {
    ja: 'ユーザー名とプールを確かめます。`PreventUserExistenceErrors`が`ENABLED`なら、いないユーザーにも送ったふりをし、確認では`CodeMismatchException`を返します。',
    en: 'Check user name and pool. With `PreventUserExistenceErrors` at `ENABLED`, Cognito pretends to send a code to a user who is not there and answers the confirmation with `CodeMismatchException`.',
  },
  verify: {
    ja: '正しいユーザー名で`ForgotPassword`を呼ぶと、コードが届きます。',
    en: '`ForgotPassword` with the right user name brings a code.',
  },
  why: {
    reset: {
      ja: '失敗した操作は`ConfirmForgotPassword`です。存在を隠す設定では、いないユーザーにもこの応答です。',
      en: 'The operation is `ConfirmForgotPassword`: where user existence is hidden, a user who is not there is answered so too.',
    },
    pretended: {
      ja: '`CodeDeliveryDetails`が返ったのにコードが届かないと書かれています。送ったふりの応答と考えられます。',
      en: '`CodeDeliveryDetails` came back and no code arrived: probably a pretended delivery.',
    },
  },
  prior: 1,
  stop: 'operation',
  experiment: {
    sh: 'aws cognito-idp admin-get-user --user-pool-id {userPoolId} --username {userName} --region {region} --query "[UserStatus,Enabled]" --output text',
    powershell:
      'aws cognito-idp admin-get-user --user-pool-id {userPoolId} --username {userName} --region {region} --query "[UserStatus,Enabled]" --output text',
    tells: {
      ja: '`UserNotFoundException`か`False`なら、これが原因です。',
      en: '`UserNotFoundException` or `False`: it is this.',
    },
  },
  sources: [
    {
      url: 'https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pool-managing-errors.html',
      title: 'Managing user existence error responses - Amazon Cognito',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ConfirmForgotPassword.html',
      title: 'ConfirmForgotPassword - Amazon Cognito User Pools',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    if (!facts.code('CodeMismatch')) return [];
    const reset = facts.all('operation').find(({ value }) => value === 'ConfirmForgotPassword');
    const asked = facts.says(/\bforgot-password\b|\bForgotPassword\b|\bforgotPassword\b/);
    const sent = facts.says(/\bCodeDeliveryDetails\b/);
    const lost = facts.says(
      /(?:コード|メール|SMS)[^\n。]{0,20}(?:届か|届き?ません|来な|来ません)|\b(?:code|e-?mail|sms|message)\b[^\n.]{0,40}\b(?:never|not|no)\b[^\n.]{0,20}\b(?:arriv|receiv)/i,
    );
    return [
      ...(reset ? judge.supports('moderate', 'reset', {}, reset) : []),
      ...(asked && sent && lost ? judge.supports('strong', 'pretended', {}, sent, lost) : []),
    ];
  },
});
