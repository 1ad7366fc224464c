import { defineCause } from '#core';
import { told } from '../../words.ts';

/** @returns seconds since 1970 as ISO 8601; at most eleven digits are a date. */
const instant = (seconds: number): string => new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');

export const cause = defineCause({
  id: 'login-token-expired',
  explains: ['NotAuthorizedException'],
  title: {
    ja: 'IDプールに渡したIDトークンの有効期限が過ぎている',
    en: 'The ID token handed to the identity pool has expired',
  },
  howToTell: {
    ja: 'メッセージの`Token expired: A >= B`は、Aが現在、Bがトークンの`exp`です。',
    en: 'In `Token expired: A >= B` of the message, A is now and B the token’s `exp`.',
  },
  fix: {
    ja: 'ユーザープールなどから新しいIDトークンを取り、`Logins`に入れ直してから呼びます。',
    en: 'Get a fresh ID token from the user pool or provider and put it into `Logins` before the call.',
  },
  verify: { ja: '新しいトークンで認証情報が返ります。', en: 'Credentials come back with the new token.' },
  why: {
    arithmetic: {
      ja: '呼び出しの時刻{now}は、トークンの期限{expires}より{seconds}秒あとです。',
      en: 'The call at {now} came {seconds} seconds after the token’s end at {expires}.',
    },
    'says-so': {
      ja: 'Cognitoは、トークンの有効期限が過ぎたと答えています。',
      en: 'Cognito says that the token has expired.',
    },
  },
  prior: 4,
  stop: 'operation',
  sources: [
    {
      url: 'https://github.com/qqaatw/JciHitachiHA/issues/33',
      title: 'qqaatw/JciHitachiHA #33',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/cognitoidentity/latest/APIReference/API_GetCredentialsForIdentity.html',
      title: 'GetCredentialsForIdentity - Amazon Cognito Federated Identities',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const says = told(facts, /Token expired: (?<now>\d{9,11}) >= (?<expires>\d{9,11})/);
    const now = Number(says?.groups['now']);
    const expires = Number(says?.groups['expires']);
    if (says && now >= expires) {
      const data = { now: instant(now), expires: instant(expires), seconds: String(now - expires) };
      return judge.supports('proof', 'arithmetic', data, says);
    }
    const words = told(facts, /Invalid login token\. Token (?:is )?expired/i);
    return words ? judge.supports('strong', 'says-so', {}, words) : [];
  },
});
