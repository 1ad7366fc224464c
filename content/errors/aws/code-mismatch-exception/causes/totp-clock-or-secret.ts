import { defineCause } from '#core';

export const cause = defineCause({
  id: 'totp-clock-or-secret',
  explains: ['CodeMismatchException'],
  title: {
    ja: '認証アプリの時刻がずれているか、別のシークレットで登録されている',
    en: 'The authenticator’s clock is off, or it holds another secret',
  },
  howToTell: {
    ja: '失敗するのは認証アプリのコード（`SOFTWARE_TOKEN_MFA`）だけで、SMSやメールのコードは関係しません。',
    en: 'Only codes of the authenticator app fail (`SOFTWARE_TOKEN_MFA`); no text message or mail plays a part.',
  },
  fix: {
    ja: '端末の時刻を自動設定にします。それでも違えば、`AssociateSoftwareToken`で登録し直します。登録し直すと、前のQRコードは使えません。',
    en: 'Let the device set its clock by itself. If codes still differ, register anew with `AssociateSoftwareToken`; the earlier QR code is void then.',
  },
  verify: { ja: '次に表示されたコードで通ります。', en: 'The next code shown passes.' },
  why: {
    'says-so': {
      ja: '認証アプリのコードが合わないときの文面です。',
      en: 'So Cognito says when the code of an authenticator app does not fit.',
    },
    'software-token': {
      ja: '応答しているチャレンジが`SOFTWARE_TOKEN_MFA`です。',
      en: 'The challenge that is answered is `SOFTWARE_TOKEN_MFA`.',
    },
  },
  prior: 2,
  stop: 'operation',
  sources: [
    {
      url: 'https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-mfa-totp.html',
      title: 'TOTP software token MFA',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws-amplify/amplify-js/issues/3873',
      title: 'aws-amplify/amplify-js #3873',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const says = facts.message(/Invalid code received for user/);
    const challenge = facts.code('CodeMismatch') ? facts.says(/\bSOFTWARE_TOKEN_MFA(?:_CODE)?\b/) : undefined;
    return [
      ...(says ? judge.supports('strong', 'says-so', {}, says) : []),
      ...(challenge ? judge.supports('strong', 'software-token', {}, challenge) : []),
    ];
  },
});
