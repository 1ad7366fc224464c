import { defineCause } from '#core';

export const cause = defineCause({
  id: 'code-wrong-or-old',
  explains: ['CodeMismatchException', 'ExpiredCodeException'],
  title: {
    ja: 'コードの打ち間違い、または別の要求で届いたコードである',
    en: 'The code is mistyped, or came with another request',
  },
  howToTell: {
    ja: '1回だけ送り、届いたコードを打つと通ります。別の用途のコードや、送り直す前のコードでは失敗します。',
    en: 'Sent once, the code that arrives passes; a code for another purpose, or one from before a resend, does not.',
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
      url: 'https://github.com/amazon-archives/amazon-cognito-identity-js/issues/189',
      title: 'amazon-archives/amazon-cognito-identity-js #189',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws/aws-sdk-net-extensions-cognito/issues/137',
      title: 'aws/aws-sdk-net-extensions-cognito #137',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ConfirmSignUp.html',
      title: 'ConfirmSignUp - Amazon Cognito User Pools',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    // A challenge of a sign-in is refused in words of its own.
    if (facts.message(/Invalid code or auth state|Invalid code received for user/)) return [];
    const code =
      facts.code('CodeMismatch', 'ExpiredCode') ??
      facts.message(/Invalid verification code provided|Invalid code provided/);
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
