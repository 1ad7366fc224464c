import { defineCause } from '#core';

export const cause = defineCause({
  id: 'code-wrong-or-old',
  explains: ['CodeMismatchException', 'ExpiredCodeException'],
  title: {
    ja: '確認コードが違うか、期限が切れているか、別の要求のものである',
    en: 'The code is wrong, too old, or belongs to another request',
  },
  howToTell: {
    ja: 'あとから送ったコードだけが有効です。期限は、サインアップが24時間、パスワードの再設定が1時間です。',
    en: 'Only the code sent last is valid; codes last 24 hours for a sign-up, 1 hour for a password reset.',
  },
  fix: {
    ja: '新しいコードを要求し、届いた最後のものを使います。ユーザー名とクライアントIDも要求時と同じにします。認証アプリなら端末の時刻を合わせます。',
    en: 'Request a new code and use the last one that arrives, with the same user name and client id; with an authenticator app set the device’s clock.',
  },
  verify: { ja: '新しいコードで通ります。', en: 'The new code passes.' },
  why: {
    'says-so': {
      ja: '`{code}`は、コードが今有効なものと一致しないことを表します。',
      en: '`{code}`: the code is not the one that is valid now.',
    },
  },
  prior: 4,
  stop: 'operation',
  sources: [
    {
      url: 'https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ConfirmSignUp.html',
      title: 'ConfirmSignUp - Amazon Cognito User Pools',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const code =
      facts.code('CodeMismatch', 'ExpiredCode') ??
      facts.message(
        /Invalid verification code provided|Invalid code provided|Invalid code (?:or auth|received)/,
      );
    return code
      ? judge.supports(
          'moderate',
          'says-so',
          { code: facts.value('error-code')?.code ?? 'CodeMismatchException' },
          code,
        )
      : [];
  },
});
