import { defineCause } from '#core';

export const cause = defineCause({
  id: 'session-credentials-cannot-call',
  explains: ['AccessDenied', 'AccessDeniedException'],
  title: {
    ja: '一時的な認証情報で`GetSessionToken`か`GetFederationToken`を呼んでいる',
    en: '`GetSessionToken` or `GetFederationToken` is called with temporary credentials',
  },
  howToTell: {
    ja: 'メッセージが`with session credentials`で終わります。環境変数に`AWS_SESSION_TOKEN`が残っています。',
    en: 'The message ends in `with session credentials`; `AWS_SESSION_TOKEN` is set in the environment.',
  },
  fix: {
    ja: '`AWS_SESSION_TOKEN`などを消し、IAMユーザーの長期キーで呼び出します。すでに一時的な認証情報があるなら、それを使います。',
    en: 'Unset `AWS_SESSION_TOKEN` and its companions and call with an IAM user’s long-term key; or use the temporary credentials you have.',
  },
  verify: {
    ja: '`aws sts get-session-token`が認証情報を返します。',
    en: '`aws sts get-session-token` returns credentials.',
  },
  why: {
    said: {
      ja: '一時的な認証情報では呼び出せないと書かれています。',
      en: 'It says that session credentials cannot make this call.',
    },
  },
  prior: 0,
  sources: [
    {
      url: 'https://docs.aws.amazon.com/STS/latest/APIReference/API_GetSessionToken.html',
      title: 'GetSessionToken',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const said = facts.message(
      /^Cannot call (?:GetSessionToken|GetFederationToken) with session credentials/,
    );
    return said ? judge.supports('strong', 'said', {}, said) : [];
  },
});
